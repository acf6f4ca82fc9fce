import { expect, test } from 'vitest';
import { messageOf } from '../../src/model/message-of.ts';
import { probeWith, readPlain } from '../support/probes.ts';

/** A field of the probe whose key is an expression that comes to the text. */
const evaluated = (kind: string, field: string, text: string): unknown =>
  Object.entries(
    probeWith({ [kind]: '${{ env.A }}' }).evaluate((_template, ...rest) => readPlain(text, ...rest)).fields,
  ).find(([name]) => name === field)?.[1];

/** What a call gives, or the message of what it throws. */
function valueOrError(call: () => unknown): unknown {
  try {
    return call();
  } catch (error) {
    return messageOf(error);
  }
}

test.each([
  ['http://a', true],
  ['https://a:1/b?c', true],
  ['http://', false],
  ['ftp://a', false],
  ['a http://b', false],
  ['ftp://a/http://b', false],
  ['httpx://a', false],
  ['localhost:80', false],
])('%j is the address of a web page: %s', (written, expected) => {
  const url = () => evaluated('http', 'url', written);
  expect(valueOrError(url)).toBe(expected ? written : 'expected a URL with http:// or https://');
});

test.each([
  ['a+', true],
  ['', false],
  ['(', false],
  ['a{2,1}', false],
])('%j is a regular expression: %s', (written, expected) => {
  const pattern = () => evaluated('log', 'pattern', written);
  expect(valueOrError(pattern)).toBe(expected ? written : 'expected a regular expression');
});

test.each([
  ['1', 1],
  ['65535', 65_535],
  [' 80 ', 80],
  ['0', undefined],
  ['65536', undefined],
  ['8x', undefined],
  ['x8', undefined],
  ['1e3', undefined],
  ['8.0', undefined],
  ['-1', undefined],
  ['', undefined],
])('%j is the number of the port %s', (written, port) => {
  const asked = () => evaluated('tcp', 'port', written);
  expect(valueOrError(asked)).toBe(port ?? 'expected a port from 1 to 65535');
});

test.each([
  ['200', { from: 200, to: 200 }],
  ['2xx', { from: 200, to: 299 }],
  ['5xx', { from: 500, to: 599 }],
  ['599', { from: 599, to: 599 }],
  ['199', undefined],
  ['1xx', undefined],
  ['6xx', undefined],
  ['20x', undefined],
  ['2xxx', undefined],
  ['x2xx', undefined],
])('the status %j is %j', (written, range) => {
  const statuses = () =>
    new Map(Object.entries(probeWith({ http: 'http://a', status: written }).fields)).get('statuses');
  const words = 'expected: a status such as 200 or 2xx, or a list of them';
  const found = valueOrError(statuses);
  expect(typeof found === 'string' ? found.split('\n').map((line) => line.trim()) : found).toContainEqual(
    range ?? words,
  );
});
