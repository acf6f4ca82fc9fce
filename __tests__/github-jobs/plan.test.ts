import { describe, expect, onTestFailed, test } from 'vitest';
import { firstContexts } from '../../src/front/load.ts';
import { isTemplate } from '../../src/language/expressions/template.ts';
import { graphIn } from '../support/load-text.ts';
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
import { graphText, runSituation } from './run-situation.ts';
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

/** A result in the words of an ending. */
function seen(result: string, expected: Ending | undefined): string {
  return expected === 'not run' && (result === 'skipped' || result === 'cancelled') ? expected : result;
}

describe('the plan that GitHub makes', () => {
  test.each(cases)('$title', ({ workflow, situation }) => {
    const plan = planOf(workflow, situation);
    const { tasks } = graphIn(graphText(workflow.graph), firstContexts({ ...situation.environment }));

    expect(
      tasks.map(({ id, key, needs, matrix }) => ({ id, key, needs, failFast: matrix?.failFast })),
    ).toEqual(plan.map(({ id, key, needs, failFast }) => ({ id, key, needs, failFast })));
    expect(tasks.map(({ name }, index) => (isTemplate(name) ? plan[index]?.name : name))).toEqual(
      plan.map(({ name }) => name),
    );
    // None of them limits its matrix; a limit of 0 is none.
    expect(tasks.flatMap(({ matrix }) => matrix?.maxParallel ?? [])).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('the results that GitHub comes to', () => {
  test.each(cases)(
    '$title',
    async ({ workflow, situation }) => {
      const plan = planOf(workflow, situation);
      const { report, results, log } = await runSituation(workflow.graph, situation);
      onTestFailed(() => console.error(log));
      const { tasks } = results;

      const endings = plan.map((planned) => endingOf(situation, planned));
      expect(tasks.map(({ id, result }, index) => [id, seen(result, endings[index])])).toEqual(
        plan.map(({ id }, index) => [id, endings[index]]),
      );
      expect(tasks.map(({ needs }) => needs)).toEqual(plan.map(({ needs }) => needs));
      const ran = tasks.flatMap(({ name, attempts }, index) =>
        attempts.length === 0 ? [] : [{ name, index }],
      );
      expect(ran.map(({ name }) => name)).toEqual(ran.map(({ index }) => plan[index]?.name));

      const ended = endings.includes('failure') ? 'failure' : 'success';
      expect(report.ended?.result).toBe(situation.cancelDuring === undefined ? ended : 'cancelled');
    },
    60_000,
  );

  test.each(workflows)('$graph: every instance runs in some situation', (workflow) => {
    const planned = workflow.situations.flatMap((situation) =>
      planOf(workflow, situation).map((each) => ({ id: each.id, ending: endingOf(situation, each) })),
    );
    const run = new Set(planned.flatMap(({ id, ending }) => (ending === 'success' ? [id] : [])));
    // This one fails as it is written.
    if (workflow === cargo) run.add('failure');
    expect(planned.filter(({ id }) => !run.has(id))).toEqual([]);
  });
});
