import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TestCase } from '../../../src/model/outcome.ts';
import { junitFiles } from '../../../src/report/junit/junit.ts';
import { JunitReader, NotJunit } from '../../../src/run/junit/junit-reader.ts';
import { anOutcome, aTask, exited, Story } from '../../support/story.ts';

/** The cases of a document that comes in pieces of so many characters. */
function casesIn(document: string, piece = document.length): readonly TestCase[] {
  const cases: TestCase[] = [];
  const reader = new JunitReader((found) => cases.push(found));
  for (let from = 0; from < document.length; from += piece) reader.write(document.slice(from, from + piece));
  reader.end();
  return cases;
}

/** What a case has when its report says nothing but its name. */
const plain: TestCase = {
  name: 'adds',
  group: '',
  state: 'passed',
  seconds: undefined,
  file: undefined,
  line: undefined,
  message: '',
  type: '',
  details: '',
};

describe('the cases of a report', () => {
  test('come from suites in suites, with the name and the file of the nearest that has one', () => {
    const document = `<?xml version="1.0"?>
<testsuites>
  <testsuite name="outer" file="outer.js">
    <testcase name="a" time="1,234.5" classname="Cart"/>
    <testsuite name="inner" file="inner.js"><testcase name="b" file="own.js" line="7"/><testcase name="c"/></testsuite>
    <testcase name="d"/>
  </testsuite>
  <testcase name="e"/>
</testsuites>`;
    expect(casesIn(document)).toEqual([
      { ...plain, name: 'a', group: 'Cart', seconds: 1234.5, file: 'outer.js' },
      { ...plain, name: 'b', group: 'inner', file: 'own.js', line: 7 },
      { ...plain, name: 'c', group: 'inner', file: 'inner.js' },
      { ...plain, name: 'd', group: 'outer', file: 'outer.js' },
      { ...plain, name: 'e' },
    ]);
  });

  test.each<readonly [string, Partial<TestCase>]>([
    ['', {}],
    ['<system-out>x</system-out><properties><property name="a" value="b"/></properties>', {}],
    ['<skipped/>', { state: 'skipped' }],
    [
      '<skipped message="later" type="pytest.skip">a.py:1</skipped>',
      { state: 'skipped', message: 'later', type: 'pytest.skip', details: 'a.py:1' },
    ],
    ['<failure/>', { state: 'failed' }],
    [
      '<failure message="3 &lt; 4&#10;more" type="AssertionError"><![CDATA[ at a.js:3\n <b> ]]>&amp; x</failure>',
      { state: 'failed', message: '3 < 4\nmore', type: 'AssertionError', details: 'at a.js:3\n <b> & x' },
    ],
    ['<error message="no fixture">E</error>', { state: 'error', message: 'no fixture', details: 'E' }],
    [
      '<failure message="first">1</failure><error message="second">2</error><failure>3</failure>',
      { state: 'failed', message: 'first', details: '1' },
    ],
    [
      '<skipped message="s">x</skipped><failure message="f">y</failure>',
      { state: 'failed', message: 'f', details: 'y' },
    ],
    [
      '<failure message="f">y</failure><skipped message="s">x</skipped>',
      { state: 'failed', message: 'f', details: 'y' },
    ],
    ['<flakyFailure message="f">y</flakyFailure>', {}],
    [
      '<system-err>at</system-err><failure>y</failure><system-out>z</system-out>',
      { state: 'failed', details: 'y' },
    ],
    ['<failure>&nbsp;y&eacute;</failure>', { state: 'failed', details: 'yé' }],
  ])('say how they ended: %s', (inside, different) => {
    const document = `<testsuite><testcase name="adds">${inside}</testcase></testsuite>`;
    expect(casesIn(document)).toEqual([{ ...plain, ...different }]);
    // Wherever a piece of the file ends.
    for (const piece of [1, 2, 7]) expect(casesIn(document, piece)).toEqual(casesIn(document));
  });

  test.each([
    ['time="-1"', undefined],
    ['time="x"', undefined],
    ['time="Infinity"', undefined],
    ['time=""', 0],
    ['time="0.5"', 0.5],
  ])('have no time that is none: %s', (attribute, seconds) => {
    expect(casesIn(`<testsuite><testcase name="adds" ${attribute}/></testsuite>`)).toEqual([
      { ...plain, seconds },
    ]);
  });

  test('are bounded, however long the texts are', () => {
    const long = 'x'.repeat(100_000);
    const [found] = casesIn(
      `<testsuite name="${long}"><testcase name="${long}" file="${long}"><failure message="${long}" type="${long}">${long}<![CDATA[${long}]]></failure></testcase></testsuite>`,
    );
    expect(Object.values(found ?? {}).map((value) => String(value).length)).toEqual([
      1000, 1000, 6, 9, 1000, 9, 4000, 1000, 16_384,
    ]);
  });
});

/** What kind of error a document in small pieces gives; undefined for none. */
function errorIn(document: string): unknown {
  try {
    casesIn(document, 3);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.constructor : error;
  }
}

describe('what is no JUnit XML', () => {
  test.each([
    ['', 'expected the element testsuites or testsuite; found an empty file'],
    ['<!-- nothing -->', 'found an empty file'],
    ['text', 'non-whitespace before first tag'],
    ['{"tests":[]}', 'non-whitespace before first tag'],
    ['<html></html>', 'expected the element testsuites or testsuite; found "html"'],
    ['<testsuite><testcase name="a">', 'unclosed root tag'],
    ['<testsuite><testcase></testsuite>', 'unexpected close tag'],
    ['<testsuite a=b/>', 'unquoted attribute value'],
    ['<testsuite/><testsuite/>x', 'text data outside of root node'],
  ])('is told by what is wrong with it: %j', (document, problem) => {
    expect(() => casesIn(document)).toThrow(NotJunit);
    expect(() => casesIn(document)).toThrow(problem);
  });

  test('expands no entity of a document type, and reads nothing for one', () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>
<testsuite><testcase name="a"><failure>&b;</failure></testcase></testsuite>`;
    expect(() => casesIn(bomb)).toThrow(/invalid character entity/);
    const outside = `<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><testsuite><testcase name="&x;"/></testsuite>`;
    expect(() => casesIn(outside)).toThrow(/invalid character entity/);
    // A document type that nothing uses is passed over.
    expect(
      casesIn('<!DOCTYPE testsuite [<!ENTITY a "b">]><testsuite><testcase name="adds"/></testsuite>'),
    ).toEqual([plain]);
  });

  test('with attributes that objects have is read as text', () => {
    const document =
      '<testsuite><testcase name="adds" __proto__="x" constructor="y" toString="z"/></testsuite>';
    expect(casesIn(document)).toEqual([plain]);
  });

  test('of any text throws nothing else', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '<testsuite>',
        '<testcase name="',
        '">',
        '<failure>',
        '</failure>',
        '</testcase>',
        '</testsuite>',
        '<![CDATA[',
        ']]>',
        '&#x0;',
        '&#1114112;',
        '<!--',
        '-->',
        '<?a',
      ),
      fc.string({ unit: 'binary', maxLength: 5 }),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect([undefined, NotJunit]).toContain(errorIn(pieces.join('')));
      }),
    );
  });
});

test('reads what a run itself writes', () => {
  const report = new Story([aTask('a'), aTask('b')])
    .runs(0, 1.5, 'a', 0)
    .starts(1.5, 'b')
    .ends(2, 'b', anOutcome(exited(3), { tail: ['it <broke> & ended'] }))
    .has(2, 'b', 'failure')
    .report();
  const document = junitFiles(report)
    .map(({ text }) => [...text].join(''))
    .join('');
  expect(casesIn(document)).toMatchObject([
    { name: 'a', group: 'rundag.CI.a', state: 'passed', seconds: 1.5, file: 'dag.yml', line: 1 },
    {
      name: 'b',
      state: 'failed',
      message: 'exit code 3 · last line: it <broke> & ended',
      details: 'attempt 1: exit code 3 after 0.5 s\nit <broke> & ended',
    },
  ]);
});
