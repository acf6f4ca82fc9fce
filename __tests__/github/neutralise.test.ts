import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { neutraliseLine, readableLines } from '../../src/github/neutralise.ts';
import { commandMarks, parseWorkflowCommand } from '../../src/github/workflow-command.ts';
import { linesWith } from '../../src/model/lines/lines-of-block.ts';
import { actsOn } from '../support/runner-model.ts';

describe('neutraliseLine', () => {
  it.each([
    ['plain', 'plain'],
    ['::error file=a::broken', 'Error: broken'],
    ['  ##[warning]beware', 'Warning: beware'],
    ['::notice::one%0Atwo%0D%0A::add-mask::three', 'Notice: one\ntwo\n\\::add-mask::three'],
    ['::error::##[group]x', 'Error: ##[\\group]x'],
    ['::debug::detail %25', '::debug::detail %25'],
    ['before ##[debug]detail', '::debug::detail'],
    ['::add-mask::x', '\\::add-mask::x'],
    ['\t ::group::x', '\t \\::group::x'],
    ['::some-later-command::x', '\\::some-later-command::x'],
    ['a ##[group]x ##[endgroup]', 'a ##[\\group]x ##[\\endgroup]'],
    ['::set-output name=a:\u00ad:x', '\\::set-output name=a:\u00ad:x'],
    ['::1 is this host', '::1 is this host'],
    ['std::vector<int>::iterator', 'std::vector<int>::iterator'],
  ])('makes %j %j', (line, expected) => {
    expect(neutraliseLine(line)).toBe(expected);
  });

  it('changes nothing that it has made harmless, and no line without a mark', () => {
    const disarmed = fc.string({ unit: fc.constantFrom('::', '##[', ']', 'group', ' ', '\\', 'x') });
    fc.assert(
      fc.property(disarmed, (line) => {
        const once = neutraliseLine(line);
        expect(neutraliseLine(once)).toBe(once);
      }),
    );
    fc.assert(
      fc.property(fc.string(), (line) => {
        fc.pre(!line.includes('::') && !line.includes('##['));
        expect(neutraliseLine(line)).toBe(line);
      }),
    );
  });

  it('leaves nothing on which the runner acts but debug', () => {
    const words = 'error add-mask stop-commands SET-OUTPUT group debug notice %0A %0D %25 name=a x';
    const marks = ':: ##[ ] : # [ \\ , ;';
    const invisible = [
      ' ',
      '\t',
      '\u0085',
      '\u2028',
      '\u00a0',
      '\ufeff',
      '\u00ad',
      '\u200b',
      '\u0000',
      '\u001b[31m',
    ];
    const unit = fc.constantFrom(...`${words} ${marks}`.split(' '), ...invisible);
    const name = fc.constantFrom(
      'error',
      'add-mask',
      'stop-commands',
      'SET-OUTPUT',
      'group',
      'debug',
      'notice',
    );
    const free = fc.string({ unit, maxLength: 12 });
    const blank = fc.constantFrom('', ' ', '\u0085', '\ufeff');
    const head = fc.constantFrom('::', ' a=b::', ':\u00ad:', ']', ' a=b;]', '');
    const command = fc
      .tuple(fc.oneof(blank, free), fc.constantFrom('::', '##['), name, head, free)
      .map((parts) => parts.join(''));
    let armed = 0;
    fc.assert(
      fc.property(fc.oneof(free, command), (line) => {
        if (actsOn(line).length > 0) armed++;
        expect(actsOn(neutraliseLine(line)).filter((acted) => acted !== 'debug')).toEqual([]);
      }),
      { numRuns: 50_000 },
    );
    // The lines were not harmless to begin with.
    expect(armed).toBeGreaterThan(5_000);
  });
});

describe('readableLines', () => {
  it.each([
    ['plain', ['plain']],
    ['', ['']],
    ['std::vector<int>::iterator', ['std::vector<int>::iterator']],
    ['::error file=a::one%0Atwo%0D%0Athree%0Dfour', ['Error: one', 'two', 'three', 'four']],
    ['::notice::', ['Notice: ']],
    ['::debug::detail', []],
    ['before ##[debug]detail', []],
    ['::add-matcher::/tmp/tsc.json', []],
    ['##[remove-matcher owner=tsc;]', []],
    ['::add-mask::x', ['\\::add-mask::x']],
    ['::some-later-command::x', ['\\::some-later-command::x']],
  ])('has of %j the lines that the runner’s log shows: %j', (line, lines) => {
    expect(readableLines(line)).toEqual(lines);
  });
});

describe('commandMarks', () => {
  it('are in every line that is a command or is not harmless as it is, and seldom in others', () => {
    const units =
      '::|##[|]|:|#|a|error|::add-mask|debug| |\t|\v|\r|\u0085|\u00a0|\u180e|\u2003|\u2028|\ufeff|\u00ad|\u0000|\u001c';
    const free = fc.string({ unit: fc.constantFrom(...units.split('|')), maxLength: 8 });
    let commands = 0;
    let skipped = 0;
    fc.assert(
      fc.property(free, (line) => {
        const command = parseWorkflowCommand(line);
        const acts = command !== undefined || neutraliseLine(line) !== line;
        const found = [...linesWith(commandMarks, Buffer.from(`${line}\n`))].length > 0;
        expect(found || !acts).toBe(true);
        if (acts) commands++;
        if (!found && line.includes('::')) skipped++;
      }),
      { numRuns: 20_000 },
    );
    expect(commands).toBeGreaterThan(1_000);
    expect(skipped).toBeGreaterThan(1_000);
  });
});
