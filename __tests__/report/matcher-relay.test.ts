import * as fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { parseWorkflowCommand, type WorkflowCommand } from '../../src/github/workflow-command.ts';
import { formatMatcher, matcherLine } from '../../src/report/log/matcher-line.ts';
import { maximumMatchers, MatcherRelay, MatcherRelays } from '../../src/report/log/matcher-relay.ts';
import { neutraliseLine } from '../../src/github/neutralise.ts';
import { actsOn } from '../support/runner-model.ts';

/** The command that stands in a line; fails the test when there is none. */
function commandIn(line: string): WorkflowCommand {
  const command = parseWorkflowCommand(line);
  if (command === undefined) throw new Error(`no command: ${line}`);
  return command;
}

/** The line that removes the owner's matcher. */
function removal(owner: string): string {
  return `::remove-matcher owner=${owner}::`;
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
      `\\::add-matcher::${here}.gone ##[\\group]x [has no effect: the file no longer exists]`,
    );
    expect(actsOn(gone)).toEqual([]);
  });

  it.each([import.meta.dirname, '/dev/null', `${import.meta.filename}/x`, 'x\0'])(
    'is text when %j is what it names, which is no regular file',
    (path) => {
      expect(actsOn(matcherLine({ name: 'add-matcher', properties: new Map(), data: path }))).toEqual([]);
    },
  );
});

describe('a MatcherRelay', () => {
  const [add, remove] = ['::add-matcher::a.json', '::remove-matcher owner=a::'];

  it('issues what was obeyed, in its order and once, and leaves every other line alone', () => {
    const relay = new MatcherRelay([add, remove, add].map(commandIn), formatMatcher);
    const lines = [remove, 'text', add, add, '::add-matcher::b.json', `before ${add}`, remove, '::group::x'];
    expect(lines.map((line) => relay.issue(line))).toEqual([
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
    expect(relay.issue(add)).toBeUndefined();
  });

  it('lets the runner act on exactly what was obeyed, whatever the output is', () => {
    const piece = fc.constantFrom('::', '##[', ']', 'group', ' ', '\\', 'x', 'add-matcher', add, remove);
    const line = fc.oneof(fc.constantFrom(add, remove), fc.string({ unit: piece, maxLength: 6 }));
    const obeyed = fc.array(fc.constantFrom(add, remove), { maxLength: 6 });
    fc.assert(
      fc.property(fc.array(line, { maxLength: 20 }), obeyed, (lines, commands) => {
        const relay = new MatcherRelay(commands.map(commandIn), formatMatcher);
        const shown = lines.map((each) => relay.issue(each) ?? neutraliseLine(each));
        const acted = [...shown, ...relay.rest()].flatMap((each) => actsOn(each));
        expect(acted).toEqual(commands.map((command) => commandIn(command).name));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('MatcherRelays', () => {
  let relays: MatcherRelays;
  beforeEach(() => void (relays = new MatcherRelays(formatMatcher)));

  const note = (at: number, task: string, attempt: number, line: string): void =>
    relays.note({ type: 'task-matcher', at, task, command: commandIn(line) }, attempt);
  const add = '::add-matcher::o.json';

  it('hand out the commands of each attempt once', () => {
    note(0, 'a', 1, '::add-matcher::1');
    note(0, 'b', 1, '::add-matcher::2');
    note(0, 'a', 2, '::add-matcher::3');
    note(0, 'a', 1, '::add-matcher::4');
    expect(relays.relay('a', 1, 1).rest()).toEqual(['::add-matcher::1', '::add-matcher::4']);
    expect(relays.relay('a', 1, 1).rest()).toEqual([]);
    expect(relays.relay('a', 2, 1).rest()).toEqual(['::add-matcher::3']);
    expect(relays.relay('b', 1, 1).rest()).toEqual(['::add-matcher::2']);
  });

  it('keep no more than so many commands of an attempt, and count the others', () => {
    for (let count = 0; count < maximumMatchers + 2; count++) note(0, 'a', 1, `::add-matcher::${count}`);
    note(0, 'a', 2, add);
    const relay = relays.relay('a', 1, 1);
    expect(relay.beyond).toBe(2);
    expect(relay.rest()).toEqual(
      Array.from({ length: maximumMatchers }, (_, count) => `::add-matcher::${count}`),
    );
    expect(relays.relay('a', 2, 1).beyond).toBe(0);
  });

  it('remove after an attempt that adds what other tasks removed after its end, in their order', () => {
    note(1, 'a', 1, add);
    note(2, 'b', 1, removal('before'));
    note(3, 'b', 1, removal('o'));
    note(4, 'c', 1, removal('p'));
    note(5, 'c', 1, removal('o'));
    note(6, 'a', 2, removal('own'));
    const relay = relays.relay('a', 1, 3);
    expect(relay.issue(removal('p'))).toBeUndefined();
    expect(relay.issue(add)).toBe(add);
    expect(relay.rest()).toEqual([removal('p'), removal('o')]);
    expect(relay.rest()).toEqual([]);
  });

  it('remove what another task removed in the very millisecond in which the attempt ended', () => {
    note(1, 'a', 1, add);
    note(3, 'b', 1, removal('o'));
    expect(relays.relay('a', 1, 3).rest()).toEqual([add, removal('o')]);
  });

  it('add nothing after an attempt that other tasks added after its end', () => {
    note(1, 'a', 1, add);
    note(3, 'b', 1, '::add-matcher::p.json');
    expect(relays.relay('a', 1, 2).rest()).toEqual([add]);
  });

  it('remove nothing more after an attempt that adds nothing', () => {
    note(1, 'a', 1, removal('x'));
    note(3, 'b', 1, removal('o'));
    expect(relays.relay('a', 1, 2).rest()).toEqual([removal('x')]);
    expect(relays.relay('c', 1, 2).rest()).toEqual([]);
  });

  it('remember the latest removals only, when tasks made very many', () => {
    note(0, 'a', 1, add);
    for (let count = 0; count < maximumMatchers; count++) note(2, 'b', 1, removal(`${count}`));
    note(3, 'c', 1, removal('last'));
    const rest = relays.relay('a', 1, 1).rest();
    expect(rest.length).toBe(1 + maximumMatchers);
    expect([rest[1], rest.at(-1)]).toEqual([removal('1'), removal('last')]);
  });
});
