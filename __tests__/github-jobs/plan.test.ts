import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadHooks } from '../../src/app/load-hooks.ts';
import { isTemplate } from '../../src/graph-file/template.ts';
import { graphIn } from '../graph-file/helpers.ts';
import { aiohttp } from './plans/aiohttp.ts';
import { ansibleLint } from './plans/ansible-lint.ts';
import { cargo } from './plans/cargo.ts';
import { cpython } from './plans/cpython.ts';
import { homeAssistant } from './plans/home-assistant.ts';
import { next } from './plans/next.ts';
import { pandas } from './plans/pandas.ts';
import { pip } from './plans/pip.ts';
import { pytest } from './plans/pytest.ts';
import { rustAnalyzer } from './plans/rust-analyzer.ts';
import { typescript } from './plans/typescript.ts';
import { undici } from './plans/undici.ts';
import { uv } from './plans/uv.ts';
import { vite } from './plans/vite.ts';
import { runGraph } from './run-graph.ts';
import type { Ending, Jobs, Situation, Workflow } from './workflow.ts';

const workflows = [
  aiohttp,
  ansibleLint,
  cargo,
  cpython,
  homeAssistant,
  next,
  pandas,
  pip,
  pytest,
  rustAnalyzer,
  typescript,
  undici,
  uv,
  vite,
];
const cases = workflows.flatMap((workflow) =>
  workflow.situations.map((situation) => ({
    workflow,
    situation,
    title: `${workflow.graph}: ${situation.title}`,
  })),
);

/** One instance of a job of the plan. */
interface Planned {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  /** All instances of every job that it needs. */
  readonly needs: readonly string[];
  /** Undefined without a matrix. */
  readonly failFast: boolean | undefined;
}

/** The plan of a workflow in a situation, an instance an entry. */
function planOf(workflow: Workflow, situation: Situation): readonly Planned[] {
  const jobs: Jobs = { ...workflow.jobs, ...situation.jobs };
  const idsOf = (key: string): readonly string[] => jobs[key]?.instances ?? [key];
  return Object.entries(jobs).flatMap(([key, { needs = [], instances, names, failFast = true }]) =>
    idsOf(key).map((id, index) => ({
      id,
      key,
      name: names?.[index] ?? id,
      needs: needs.flatMap(idsOf),
      failFast: instances === undefined ? undefined : failFast,
    })),
  );
}

function endingOf({ endings }: Situation, { id, key }: Planned): Ending | undefined {
  return endings[id] ?? endings[key];
}

describe('the plan that GitHub makes', () => {
  test.each(cases)('$title', ({ workflow, situation }) => {
    const file = readFileSync(new URL(`graphs/${workflow.graph}.yml`, import.meta.url), 'utf8');
    const plan = planOf(workflow, situation);
    const { tasks } = graphIn(file, loadHooks({ ...situation.environment }));

    expect(tasks.map(({ id, key, needs, matrix }) => ({ id, key, needs, failFast: matrix?.failFast }))).toEqual(
      plan.map(({ id, key, needs, failFast }) => ({ id, key, needs, failFast })),
    );
    expect(tasks.map(({ name }, index) => (isTemplate(name) ? plan[index]?.name : name))).toEqual(
      plan.map(({ name }) => name),
    );
    // None of them limits its matrix; a limit of 0 is none.
    expect(tasks.flatMap(({ matrix }) => matrix?.maxParallel ?? [])).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('the results that GitHub comes to', () => {
  test.concurrent.each(cases)(
    '$title',
    async ({ workflow, situation }) => {
      const plan = planOf(workflow, situation);
      const { status, tasks, output } = await runGraph(workflow.graph, situation);

      const ended = tasks.map(({ id, result }, index): readonly [string, Ending] => {
        const expected = plan[index];
        const maybe = expected !== undefined && endingOf(situation, expected) === 'not run';
        return [id, maybe && (result === 'skipped' || result === 'cancelled') ? 'not run' : result];
      });
      expect(ended, output).toEqual(plan.map((planned) => [planned.id, endingOf(situation, planned)]));
      expect(tasks.map(({ needs }) => needs)).toEqual(plan.map(({ needs }) => needs));
      const ran = tasks.flatMap(({ id, name, attempts }) => (attempts.length === 0 ? [] : [[id, name]]));
      const names = new Map(plan.map(({ id, name }) => [id, name]));
      expect(ran).toEqual(ran.map(([id = '']) => [id, names.get(id)]));

      const failed = plan.some((planned) => endingOf(situation, planned) === 'failure');
      expect(status).toBe(situation.cancelDuring === undefined ? Number(failed) : 130);
    },
    120_000,
  );

  test.each(workflows)('$graph: every instance runs to its end in some situation', ({ jobs, situations }) => {
    const run = new Set(
      situations.flatMap((situation) =>
        planOf({ graph: '', jobs, situations }, situation)
          .filter((planned) => ['success', 'failure'].includes(endingOf(situation, planned) ?? ''))
          .map(({ id }) => id),
      ),
    );
    const ids = situations.flatMap((situation) =>
      planOf({ graph: '', jobs, situations }, situation).map(({ id }) => id),
    );
    expect([...new Set(ids)].filter((id) => !run.has(id))).toEqual([]);
  });
});
