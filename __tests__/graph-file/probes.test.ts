import { expect, test } from 'vitest';
import { http } from '../../src/graph-file/probes/http.ts';
import { log } from '../../src/graph-file/probes/log.ts';
import type { ReadTemplate } from '../../src/graph-file/probes/probe-kind.ts';
import { tcp } from '../../src/graph-file/probes/tcp.ts';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';

/** Reads a text that has no expressions. */
const read: ReadTemplate = (template, meaning, expected) => {
  const value = meaning(template);
  if (value === undefined) throw new Error(`expected ${expected}`);
  return value;
};

test.each([
  ['http://a', true],
  ['https://a:1/b?c', true],
  ['http://', false],
  ['ftp://a', false],
  ['a http://b', false],
  ['httpx://a', false],
  ['localhost:80', false],
])('%j is the address of a web page: %s', (written, expected) => {
  const url = () => http.evaluate({ kind: 'http', url: written, statuses: [], insecure: false }, read).url;
  if (expected) expect(url()).toBe(written);
  else expect(url).toThrow('expected a URL with http:// or https://');
});

test.each([
  ['a+', true],
  ['', true],
  ['(', false],
  ['a{2,1}', false],
])('%j is a regular expression: %s', (written, expected) => {
  const pattern = () => log.evaluate({ kind: 'log', pattern: written }, read).pattern;
  if (expected) expect(pattern()).toBe(written);
  else expect(pattern).toThrow('expected a regular expression');
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
  const asked = () => tcp.evaluate({ kind: 'tcp', port: written }, read).port;
  if (port === undefined) expect(asked).toThrow('expected a port from 1 to 65535');
  else expect(asked()).toBe(port);
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
  const text = `tasks: {a: {run: x, service: {ready: {http: 'http://a', status: '${written}'}}}, b: {needs: a}}\n`;
  if (range === undefined) expect(mistakesIn(text)).toContain('expected: a status such as 200 or 2xx');
  else expect(taskOf(graphIn(text), 'a').service?.ready).toMatchObject({ kind: 'http', statuses: [range] });
});
