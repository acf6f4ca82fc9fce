import { describe, expect, test } from 'vitest';
import type { AnnotationCommand } from '../../src/github/workflow-command.ts';
import { annotation, formatAnnotation, withinQuota } from '../../src/report/annotations/annotation.ts';

/** An annotation of a task, with these properties. */
const asked = (
  message: string,
  properties: Readonly<Record<string, string>> = {},
  level: AnnotationCommand['level'] = 'error',
): AnnotationCommand => ({ level, message, properties: new Map(Object.entries(properties)) });

/** This many annotations m0 and so on, of two lines. */
const many = (count: number): readonly AnnotationCommand[] =>
  Array.from({ length: count }, (_, index) => asked(`m${index}\nmore`, { title: `t${index}` }));

describe('an annotation', () => {
  test('has its place and its title', () => {
    const at = { file: 'dag.yml', line: 3, column: 5 };
    expect(annotation('warning', 'a title', 'a message', at)).toEqual(
      asked('a message', { file: 'dag.yml', line: '3', col: '5', title: 'a title' }, 'warning'),
    );
    expect(annotation('notice', 'a title', 'a message', undefined)).toEqual(
      asked('a message', { title: 'a title' }, 'notice'),
    );
  });

  test('has a title in one line, whatever name of a task is in it', () => {
    const { properties } = annotation('error', '\u0007a\u001b[31m\nb\u202e failed', 'm', undefined);
    expect(properties.get('title')).toBe('a [31m b  failed');
  });

  test.each([
    ['no property', {}, '::error::m'],
    [
      'all that the runner knows, in its order',
      { title: 't', endColumn: '4', col: '3', endLine: '2', line: '1', file: 'f' },
      '::error file=f,line=1,endLine=2,col=3,endColumn=4,title=t::m',
    ],
    [
      'names in any case',
      { FILE: 'f', EndLine: '2', endcolumn: '3' },
      '::error file=f,endLine=2,endColumn=3::m',
    ],
    ['none that the runner does not know', { evil: 'x', file: 'f' }, '::error file=f::m'],
    ['none that is empty', { file: '', title: '' }, '::error::m'],
    ['values that are escaped', { file: 'a,b:c%\n' }, '::error file=a%2Cb%3Ac%25%0A::m'],
  ])('is written with %s', (_what, properties, line) => {
    expect(formatAnnotation(asked('m', properties))).toBe(line);
  });

  test('is cut where the runner would cut it, the title and no other property', () => {
    const [long, title] = ['f'.repeat(300), 't'.repeat(300)];
    expect(formatAnnotation(asked('m'.repeat(5000), { file: long, title }))).toBe(
      `::error file=${long},title=${'t'.repeat(199)}…::${'m'.repeat(4095)}…`,
    );
    expect(formatAnnotation(asked('m'.repeat(4096), { title: 't'.repeat(200) }))).toBe(
      `::error title=${'t'.repeat(200)}::${'m'.repeat(4096)}`,
    );
  });
});

describe('of the annotations of a level', () => {
  test('ten are kept, since the runner keeps as many', () => {
    expect(withinQuota('error', many(10))).toEqual(many(10));
  });

  test('nine are kept of more, and the tenth says how many more there are and names them', () => {
    expect(withinQuota('notice', many(11))).toEqual([
      ...many(9),
      asked('2 more notices; the log has them all:\nt9\nt10', { title: '2 more notices' }, 'notice'),
    ]);
  });

  test('the tenth names twenty, and says when there are more', () => {
    const named = (from: number, to: number) =>
      many(to)
        .slice(from)
        .map((_, index) => `t${from + index}`);
    expect(withinQuota('error', many(29)).at(-1)?.message).toBe(
      ['20 more errors; the log has them all:', ...named(9, 29)].join('\n'),
    );
    expect(withinQuota('error', many(30)).at(-1)?.message).toBe(
      ['21 more errors; the log has them all:', ...named(9, 29), '…'].join('\n'),
    );
    expect(withinQuota('warning', many(2009)).at(-1)?.properties.get('title')).toBe('2,000 more warnings');
  });

  test('one without a title is named by its first line, and long names are cut', () => {
    const all = [...many(9), asked('first\nsecond'), asked('x', { title: 'l'.repeat(150) }), asked('')];
    expect(withinQuota('error', all).at(-1)?.message.split('\n').slice(1)).toEqual([
      'first',
      `${'l'.repeat(99)}…`,
      '',
    ]);
  });
});
