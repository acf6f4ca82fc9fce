import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeCommandData, escapeCommandProperty, formatCommand } from '../../src/github/format-command.ts';
import { parseWorkflowCommand } from '../../src/github/workflow-command.ts';

describe('a workflow command that is written', () => {
  it('escapes in data what would end the line, and the mark of an escape', () => {
    expect(escapeCommandData('100%\r\n%0A: a, b%')).toBe('100%25%0D%0A%250A: a, b%25');
    expect(escapeCommandData('\r\r\n\n')).toBe('%0D%0D%0A%0A');
  });

  it('escapes in a property also what would end the property', () => {
    expect(escapeCommandProperty('100%\r\n::a,b,')).toBe('100%25%0D%0A%3A%3Aa%2Cb%2C');
  });

  it.each([
    ['endgroup', {}, '', '::endgroup::'],
    ['add-matcher', {}, '/a: b,c', '::add-matcher::/a: b,c'],
    ['remove-matcher', { owner: 'tsc' }, '', '::remove-matcher owner=tsc::'],
    ['error', { file: 'a,b', line: '1' }, 'x\ny', '::error file=a%2Cb,line=1::x%0Ay'],
  ])('%s, with %j and %j, is one line', (name, properties, data, line) => {
    expect(formatCommand({ name, properties: new Map(Object.entries(properties)), data })).toBe(line);
  });

  it('is read by the runner as it was meant', () => {
    const text = fc.string({
      unit: fc.constantFrom('%', '\r', '\n', ':', ',', '=', '0A', '25', 'x', ']', ';', ' '),
    });
    // The runner drops equals signs at a value's start, and blanks around all of the properties.
    const properties = fc
      .dictionary(fc.stringMatching(/^[a-z]{1,5}$/), text, { noNullPrototype: true })
      .map((values) => new Map(Object.entries(values).map(([key, value]) => [key, `x${value}x`])));
    fc.assert(
      fc.property(properties, text, (values, data) => {
        const line = formatCommand({ name: 'error', properties: values, data });
        expect(line).not.toMatch(/[\r\n]/);
        expect(parseWorkflowCommand(line)).toEqual({ name: 'error', properties: values, data });
      }),
    );
  });
});
