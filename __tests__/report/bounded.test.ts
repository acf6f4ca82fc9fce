import { describe, expect, test } from 'vitest';
import { byteLength, firstThatFit, renderedThatFit } from '../../src/report/words/bounded.ts';

const itself = (text: string): string => text;

test('a length in UTF-8 counts bytes', () => {
  expect([byteLength(''), byteLength('ab'), byteLength('é'), byteLength('😀')]).toEqual([0, 2, 2, 4]);
});

describe('the first items that fit', () => {
  test.each([
    [5, ['aa', 'b', 'cc']],
    [4, ['aa', 'b']],
    [3, ['aa', 'b']],
    [2, ['aa']],
    [1, []],
    [0, []],
  ])('into %d', (room, kept) => {
    expect(firstThatFit(['aa', 'b', 'cc'], room, ({ length }) => length)).toEqual(kept);
  });

  test('have none after the first that does not fit, though it would', () => {
    expect(firstThatFit(['a', 'bbb', 'c'], 2, ({ length }) => length)).toEqual(['a']);
    expect(firstThatFit(['bbb', 'c'], 2, ({ length }) => length)).toEqual([]);
  });
});

describe('the rendered items that fit', () => {
  test.each([
    [8, ['é', 'b', 'cc'], 0],
    [7, ['é', 'b'], 1],
    [5, ['é', 'b'], 1],
    [4, ['é'], 2],
    [3, ['é'], 2],
    [2, [], 3],
  ])('into %d bytes, each with its line end', (bytes, kept, leftOut) => {
    expect(renderedThatFit(['é', 'b', 'cc'], bytes, itself)).toEqual({ kept, leftOut });
  });

  test('are rendered no further than to the first that does not fit', () => {
    const rendered: string[] = [];
    const { leftOut } = renderedThatFit(['a', 'b', 'c', 'd'], 3, (item) => {
      rendered.push(item);
      return item;
    });
    expect([rendered, leftOut]).toEqual([['a', 'b'], 3]);
  });
});
