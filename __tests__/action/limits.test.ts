import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FinishedStep, runStep } from '../support/run-action.ts';
import { numbers } from '../support/graphs.ts';
import { type Machine, openMachine } from '../support/machine.ts';
import { readResults } from '../support/schedule.ts';
import { commandsNamed } from '../support/workflow-log.ts';
import { actsOn } from '../support/runner-model.ts';

/** The first ones need nothing; each of the others needs another. */
const first = 500;
const passing = 1000;
const failing = 500;

/** What every task prints: all that could mean something to the runner, to Markdown, HTML, Mermaid or a terminal. */
const hostile = Buffer.concat([
  Buffer.from(
    [
      '::error file=stolen.txt,line=1::the task’s own error',
      '::warning::the task’s own warning',
      '::notice::the task’s own notice',
      '  ::stop-commands::silence',
      '::set-output name=result::success',
      'text before ##[set-output name=result;]success',
      '##[stop-commands]silence',
      '\t##[add-path]/stolen',
      'progress 1 %\r::add-path::/stolen\r##[error]old form\r::endgroup::',
      '::group::a group of its own',
      '::save-state name=run-token::stolen',
      '::set-env name=PATH::/stolen',
      '::echo::on',
      '::debug::details',
      '\u00a0::set-output name=failed::[]',
      '\u2028::set-output name=failed::[]\u2028',
      '::error::' + 'long '.repeat(200),
      '```',
      '</details><script>alert(1)</script><!-- ',
      '| a | b |\n--> end ]:::x "#quot; %%{init: {}}%% ---',
      '\u001b[31mred\u001b[2J\u0007\u202e@everyone #1',
      '%0A::error::%0D%25',
      '-'.repeat(3000),
    ].join('\n'),
  ),
  Buffer.from([0, 10, 0xff, 0xfe, 0x80, 10, 0xe2, 0x82]),
]);

const hostileName = (id: string): string =>
  `${id} \`\`\` | <b>"&amp; ::error::x ##[error]y %0A::stop-commands::z ${'wide '.repeat(20)}`;

/** 1,500 tasks, a third of which begin, a third need one of those, and a third need one of the second third and fail. */
function graph(): string {
  const tasks = numbers(passing + failing).map((number) => {
    const fails = number >= passing;
    const needs = number < first ? [] : [`t${number - first}`];
    const command = fails ? ['sh', 'fail.sh'] : ['cat', 'hostile'];
    return [`t${number}`, { name: hostileName(`n${number}`), needs, command }] as const;
  });
  return JSON.stringify({ name: hostileName('Hostile'), tasks: Object.fromEntries(tasks) }, undefined, 1);
}

/** The mask comes first: `stop-commands` holds for a task's own later commands. */
const failScript = `echo "::add-mask::secret-of-$RUNDAG_TASK-"
cat hostile
echo
echo "it is secret-of-$RUNDAG_TASK-"
cat outputs >> "$GITHUB_OUTPUT"
cat own-summary >> "$GITHUB_STEP_SUMMARY"
exit 1
`;

let step: FinishedStep;
const clean: Parameters<Machine['atEnd']>[0][] = [];

beforeAll(async () => {
  step = await runStep({
    machine: openMachine((one) => clean.unshift(one)),
    files: {
      'dag.json': graph(),
      hostile,
      'fail.sh': failScript,
      outputs: `big=${'x'.repeat(1500)}\nmany<<END\n::error::x\n\`\`\`\nEND\n`,
      'own-summary': `A line of Markdown. ${'y'.repeat(3000)}\n`,
    },
    inputs: { 'dag-file': 'dag.json', 'max-parallel': '4' },
  });
}, 300_000);

afterAll(async () => {
  for (const one of clean) await one();
});

/** The parts of the summary between fences: whether in code, the fence's word, and the text. */
function fences(summary: string): readonly { readonly word: string | undefined; readonly text: string }[] {
  const parts: { word: string | undefined; text: string }[] = [{ word: undefined, text: '' }];
  let fence: string | undefined;
  for (const line of summary.split('\n')) {
    const [, marks, word] = /^(`{3,})(.*)$/.exec(line) ?? [];
    if (fence === undefined && marks !== undefined) {
      fence = marks;
      parts.push({ word, text: '' });
    } else if (fence !== undefined && marks === fence && word === '') {
      fence = undefined;
      parts.push({ word: undefined, text: '' });
    } else {
      const part = parts.at(-1);
      if (part !== undefined) part.text += `${line}\n`;
    }
  }
  expect(fence).toBeUndefined();
  return parts;
}

describe('1,500 tasks, 500 of which fail, each with hostile output', () => {
  it('make the step fail and nothing else', () => {
    expect(step).toMatchObject({ status: 1, signal: null, stderr: '' });
    expect(step.outputs.get('result')).toBe('failure');
    expect(step.env.size).toBe(0);
    expect(step.path).toEqual([]);
    expect([...step.state.values()]).not.toContain('stolen');
  });

  it('give the runner no command that is not ours', () => {
    const counts = Object.fromEntries(
      ['add-mask', 'debug', 'error', 'group', 'endgroup', 'notice', 'warning'].map((name) => [
        name,
        commandsNamed(step.log, name).length,
      ]),
    );
    expect(counts).toEqual({
      'add-mask': failing,
      debug: passing + failing,
      error: 10,
      group: passing,
      endgroup: passing,
      notice: 10,
      warning: 10,
    });
    expect(step.log.commands).toHaveLength(Object.values(counts).reduce((sum, count) => sum + count));
    // A second model, which understands more than the runner does, finds no more.
    expect(actsOn(step.stdout).toSorted()).toEqual(step.log.commands.map(({ name }) => name).toSorted());
  });

  it('are told in ten errors at their places, the last of which says how many more there are', () => {
    const errors = commandsNamed(step.log, 'error');
    const lines = graph().split('\n');
    for (const [number, { properties, data }] of errors.slice(0, 9).entries()) {
      expect(properties.get('file')).toBe('dag.json');
      expect(lines[Number(properties.get('line')) - 1]).toContain(`"t${passing + number}": {`);
      expect(properties.get('title')).toMatch(
        new RegExp(`^n${passing + number} .* failed: exit code 1`, 's'),
      );
      // What marks the cause is the task's own error, beside which it names its secret.
      expect(data).toContain('::add-mask::***');
    }
    // The other failures, and the error that each task asks for itself.
    expect(errors[9]?.data).toMatch(/^1,991 more errors; the log has them all:\n/);
    for (const { data } of step.log.commands) expect(data.length).toBeLessThanOrEqual(4096);
  });

  it('are warned that an output has no room for everything', () => {
    expect(step.annotations.map(({ data }) => data)).toContain(
      'the output "tasks" has no room for what the tasks wrote to GITHUB_OUTPUT: results.json in the report directory has it all',
    );
  });

  it('stay within the room for outputs', () => {
    // GitHub counts UTF-16.
    const size = [...step.outputs].reduce((sum, [name, value]) => sum + 2 * (name.length + value.length), 0);
    expect(size).toBeLessThan(1_000_000);
    const tasks: Record<string, { result: string }> = JSON.parse(step.outputs.get('tasks') ?? '');
    expect(Object.values(tasks).filter(({ result }) => result === 'success')).toHaveLength(passing);
    expect(JSON.parse(step.outputs.get('failed') ?? '')).toEqual(
      numbers(failing).map((number) => `t${passing + number}`),
    );
  });

  it('have a summary that the runner takes and GitHub draws', () => {
    const { summary } = step;
    expect(Buffer.byteLength(summary)).toBeLessThan(1_048_576);
    const parts = fences(summary);
    const drawings = parts.filter(({ word }) => word === 'mermaid');
    expect(drawings.length).toBeGreaterThan(0);
    for (const { text } of drawings) {
      expect(text.length).toBeLessThanOrEqual(50_000);
      expect(text.split('-->').length - 1).toBeLessThanOrEqual(500);
    }
    const prose = parts.filter(({ word }) => word === undefined).map(({ text }) => text);
    expect(prose.join('')).not.toMatch(/<script|<b>"|@everyone/);
    const tags = prose.join('').match(/<\/?[a-z]+/g) ?? [];
    const ours = ['details', 'summary', 'b', 'p', 'code', 'sub'];
    expect(new Set(tags)).toEqual(new Set(ours.flatMap((tag) => [`<${tag}`, `</${tag}`])));
    for (const tag of ours)
      expect(tags.filter((one) => one === `<${tag}`)).toHaveLength(
        tags.filter((one) => one === `</${tag}`).length,
      );
    // All failed for the same cause, which is told once.
    expect(summary).toContain(` and ${failing - 1} more</b>`);
  });

  it('have a complete results.json, and no secret in anything that people read', () => {
    const { run, tasks } = readResults(step.outputs.get('report-directory') ?? '');
    expect(run.counts).toEqual({ success: passing, failure: failing, cancelled: 0, skipped: 0 });
    expect(tasks).toHaveLength(passing + failing);
    const read = [step.summary, JSON.stringify(tasks), ...step.annotations.map(({ data }) => data)].join('');
    expect(read).toContain('it is ***');
    expect(read).not.toContain('secret-of-');
  });
});
