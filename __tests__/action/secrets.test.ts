import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { runStep, startStep } from '../support/run-action.ts';
import { heldScript, openRemote } from '../support/remote.ts';
import { commandsNamed } from '../support/workflow-log.ts';

it('masks what a task names as a secret in everything that people read, and in no output', async () => {
  const secret = 'hunter2-the-secret';
  const step = await runStep({
    inputs: {
      dag: `
        defaults: { shell: sh }
        tasks:
          keeper:
            name: Keeper
            run: |
              echo "::add-mask::${secret}"
              echo "the password is ${secret}!"
              echo "::error title=${secret}::${secret} leaked"
              echo "token=${secret}" >> "$GITHUB_OUTPUT"
              echo "- ${secret}" >> "$GITHUB_STEP_SUMMARY"
              exit 1
          user: { if: always(), needs: keeper, name: 'Use \${{ needs.keeper.outputs.token }}', run: 'echo ${secret}; exit 1' }`,
    },
  });
  expect(step.status).toBe(1);
  const annotations = step.annotations.map(({ properties, data }) => [...properties.values(), data]);
  expect(JSON.stringify(annotations)).toContain('the password is ***!');
  expect(JSON.stringify(annotations)).not.toContain(secret);
  expect(step.summary).toContain('- ***');
  expect(step.summary).not.toContain(secret);
  const directory = step.outputs.get('report-directory') ?? '';
  const results = readFileSync(join(directory, 'results.json'), 'utf8');
  expect(results).toContain('***');
  expect(results).not.toContain(secret);
  // Later steps want the value; the runner masks it in what they print.
  expect(JSON.parse(step.outputs.get('tasks') ?? '')).toMatchObject({
    keeper: { outputs: { token: secret } },
  });
  // The runner masks the lines after the command, and there are none before it.
  const [mask] = commandsNamed(step.log, 'add-mask');
  expect(mask?.data).toBe(secret);
  expect(step.stdout.indexOf(secret)).toBe(
    step.stdout.indexOf(`::add-mask::${secret}`) + '::add-mask::'.length,
  );
});

it('fails a task that names more to be masked than there is room for, and shows nothing of it from there on', async () => {
  const secret = 'hunter2-the-secret';
  const step = await runStep({
    inputs: {
      dag: `
        defaults: { shell: bash }
        tasks:
          greedy:
            retries: 2
            run: |
              echo "said before"
              echo "token=${secret}" >> "$GITHUB_OUTPUT"; echo "${secret}" >> "$GITHUB_STEP_SUMMARY"
              printf '::add-mask::${secret}%0500000d\\n' 0
              echo "${secret}"; echo "::error::${secret}"
              sleep 1000
          brief:
            if: always()
            run: |
              printf '::add-mask::${secret}%0500000d' 0
          other: { if: always(), needs: greedy, run: 'echo "::add-mask::modest"; echo all is well' }`,
    },
  });
  expect(step.status).toBe(1);
  expect(step.stdout).toContain('said before');
  expect(step.stdout).toContain('all is well');
  expect(step.stdout).toMatch(/greedy: what it printed from the ::add-mask:: on .* is not shown/);
  const directory = step.outputs.get('report-directory') ?? '';
  const results = readFileSync(join(directory, 'results.json'), 'utf8');
  const refused = {
    result: 'failure',
    why: expect.stringMatching(
      /^too many masks: all tasks of a run may have 100,000 values masked/,
    ) as unknown,
    outputs: {},
    // It is not tried again.
    attempts: [{ termination: 'too-many-masks', attempt: 1 }],
  };
  expect(JSON.parse(results)).toMatchObject({
    tasks: [
      { id: 'greedy', ...refused },
      { id: 'brief', ...refused },
      { id: 'other', result: 'success' },
    ],
  });
  for (const text of [step.stdout, step.summary, results, JSON.stringify([...step.outputs])])
    expect(text.includes(secret)).toBe(false);
  expect(readFileSync(join(directory, 'logs', 'greedy.log'), 'utf8')).toContain(secret);
});

it('hands a mask to the runner while the task still runs', async () => {
  const remote = await openRemote();
  const running = startStep({
    env: remote.env,
    inputs: {
      dag: JSON.stringify({
        tasks: { one: { shell: 'bash', run: `echo "  ::add-mask::first%0Asecond"\n${heldScript}` } },
      }),
    },
  });
  const task = await remote.next();
  await running.printed('::add-mask::first%0Asecond\n');
  task.end(0);
  const step = await running.done();
  expect(step.status).toBe(0);
  expect(commandsNamed(step.log, 'add-mask').map(({ data }) => data)).toEqual(['first\nsecond']);
});
