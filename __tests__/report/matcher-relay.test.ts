import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseWorkflowCommand, type WorkflowCommand } from '../../src/model/workflow-command.ts';
import { formatMatcher, matcherLine } from '../../src/report/matcher-line.ts';
import { MatcherRelay, MatcherRelays } from '../../src/report/matcher-relay.ts';
import { neutraliseLine } from '../../src/report/neutralise.ts';
import { actsOn } from './runner-model.ts';

/** The command that stands in a line; fails the test when there is none. */
function commandIn(line: string): WorkflowCommand {
  const command = parseWorkflowCommand(line);
  if (command === undefined) throw new Error(`no command: ${line}`);
  return command;
}

describe('a matcher command', () => {
  it.each([
    ['##[add-matcher]a.json', '::add-matcher::a.json'],
    ['::Remove-Matcher OWNER=tsc%2C 5%3A "x",other=y::', '::remove-matcher owner=tsc%2C 5%3A "x"::'],
    ['##[add-matcher a::b=c]100%25%0A', '::add-matcher::100%25%0A'],
  ])('%j is issued as %j', (given, expected) => {
    expect(formatMatcher(commandIn(given))).toBe(expected);
  });

  it('acts when its file is there, or when it names none, and is text otherwise', () => {
    const here = import.meta.filename;
    expect(matcherLine(commandIn(`::add-matcher::${here}`))).toBe(`::add-matcher::${here}`);
    expect(matcherLine(commandIn('::remove-matcher owner=tsc::'))).toBe('::remove-matcher owner=tsc::');
    const gone = matcherLine(commandIn(`::add-matcher::${here}.gone ##[group]x`));
    expect(gone).toBe(
      `\\::add-matcher::${here}.gone ##[\\group]x [has no effect: the file is not there any more]`,
    );
    expect(actsOn(gone)).toEqual([]);
  });
});

describe('a MatcherRelay', () => {
  const [add, remove] = ['::add-matcher::a.json', '::remove-matcher owner=a::'];

  it('issues what was obeyed, in its order and once, and leaves every other line alone', () => {
    const relay = new MatcherRelay([add, remove, add].map(commandIn), formatMatcher);
    const lines = [remove, 'text', add, add, '::add-matcher::b.json', `before ${add}`, remove, '::group::x'];
    expect(lines.map((line) => relay.take(line))).toEqual([
      undefined,
      undefined,
      add,
      undefined,
      undefined,
      undefined,
      remove,
      undefined,
    ]);
    expect(relay.rest()).toEqual([add]);
    expect(relay.rest()).toEqual([]);
    expect(relay.take(add)).toBeUndefined();
  });

  it('lets the runner act on exactly what was obeyed, whatever the output is', () => {
    const piece = fc.constantFrom('::', '##[', ']', 'group', ' ', '\\', 'x', 'add-matcher', add, remove);
    const line = fc.oneof(fc.constantFrom(add, remove), fc.string({ unit: piece, maxLength: 6 }));
    const obeyed = fc.array(fc.constantFrom(add, remove), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), obeyed, (lines, commands) => {
        const relay = new MatcherRelay(commands.map(commandIn), formatMatcher);
        const shown = lines.map((each) => relay.take(each) ?? neutraliseLine(each));
        const acted = [...shown, ...relay.rest()].flatMap((each) => actsOn(each));
        expect(acted).toEqual(commands.map((command) => commandIn(command).name));
      }),
      { numRuns: 2000 },
    );
  });
});

it('MatcherRelays hand out the commands of each attempt once', () => {
  const relays = new MatcherRelays(formatMatcher);
  const note = (task: string, attempt: number, file: string): void =>
    relays.note(task, attempt, commandIn(`::add-matcher::${file}`));
  note('a', 1, '1');
  note('b', 1, '2');
  note('a', 2, '3');
  note('a', 1, '4');
  expect(relays.relay('a', 1).rest()).toEqual(['::add-matcher::1', '::add-matcher::4']);
  expect(relays.relay('a', 1).rest()).toEqual([]);
  expect(relays.relay('a', 2).rest()).toEqual(['::add-matcher::3']);
  expect(relays.relay('b', 1).rest()).toEqual(['::add-matcher::2']);
});
