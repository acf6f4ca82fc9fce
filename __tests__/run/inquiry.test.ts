import { expect, test } from 'vitest';
import { Inquiry } from '../../src/run/task/inquiry.ts';
import { evaluateTemplate } from '../../src/language/expressions/evaluate.ts';

/** What a text comes to, or what it asks first. */
const evaluate = (inquiry: Inquiry, text: string) =>
  inquiry.evaluate((functions) => evaluateTemplate(text, new Map(), functions));

const hash = (text: string) => ({ kind: 'hash', hash: text }) as const;

test('what asks nothing is known at once', () => {
  expect(evaluate(new Inquiry(), "${{ 'x' }}")).toEqual({
    kind: 'known',
    value: { kind: 'value', value: 'x' },
  });
});

test('asks one question after the other, and is known when all are answered', () => {
  const inquiry = new Inquiry();
  const text = "${{ hashFiles('a', 'b') }}, ${{ hashFiles('c') }}";
  expect(evaluate(inquiry, text)).toEqual({ kind: 'waits', question: ['a', 'b'] });
  inquiry.receive(['a', 'b'], hash('first'));
  expect(evaluate(inquiry, text)).toEqual({ kind: 'waits', question: ['c'] });
  inquiry.receive(['c'], hash(''));
  expect(evaluate(inquiry, text)).toEqual({ kind: 'known', value: { kind: 'value', value: 'first, ' } });
});

test('the first of several questions is asked, even where an evaluation goes on after it', () => {
  const asked = new Inquiry().evaluate((functions) => {
    for (const name of ['a', 'b'])
      expect(() => functions.get('hashfiles')?.(name)).toThrow('not answered yet');
  });
  expect(asked).toEqual({ kind: 'waits', question: ['a'] });
});

test('an answer is for the very same question', () => {
  const inquiry = new Inquiry();
  inquiry.receive(['a', 'b'], hash('of both'));
  for (const question of [['a'], ['a,b'], ['b', 'a'], ['a', 'b', '']]) {
    const text = `\${{ hashFiles(${question.map((word) => `'${word}'`).join(', ')}) }}`;
    expect(evaluate(inquiry, text)).toEqual({ kind: 'waits', question });
  }
});

test('a problem is the problem of what asked', () => {
  const inquiry = new Inquiry();
  inquiry.receive(['a'], { kind: 'problem', problem: 'the disk is gone' });
  expect(evaluate(inquiry, "${{ hashFiles('a') }}")).toMatchObject({
    kind: 'known',
    value: { kind: 'problem', problem: expect.stringContaining('the disk is gone') },
  });
});
