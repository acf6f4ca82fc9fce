import type { Result } from '../../src/model/outcome.ts';

/** A task of a case: its keys as in a graph file, less what it runs. */
export interface CaseTask {
  readonly needs?: readonly string[];
  readonly if?: string;
  readonly 'continue-on-error'?: boolean;
  readonly strategy?: {
    readonly matrix: { readonly [key: string]: readonly (string | number)[] };
    readonly 'fail-fast'?: boolean;
    readonly 'max-parallel'?: number;
  };
}

/** What a task, or an instance of a matrix, does when it is run. */
export interface CaseOutcome {
  readonly exit?: 'success' | 'failure';
  /** What it writes to `GITHUB_OUTPUT`. */
  readonly outputs?: { readonly [name: string]: string };
}

/** A graph, how its tasks behave, and how GitHub would have each of them end. */
export interface IfCase {
  readonly title: string;
  /** Where GitHub says so: a page of its documentation, a file of the runner, or an issue. */
  readonly source: string;
  readonly tasks: { readonly [id: string]: CaseTask };
  /** By the id of the task or instance; what is not here succeeds and writes nothing. */
  readonly outcomes?: { readonly [id: string]: CaseOutcome };
  /** The run is cancelled while this task is running, which ends it, unless its `if` lets it go on. */
  readonly cancelDuring?: string;
  readonly expected: { readonly [id: string]: Result };
}

const needs = 'GitHub Docs, "Workflow syntax", jobs.<job_id>.needs';
const status = 'GitHub Docs, "Expressions", Status check functions';
const ancestors =
  'actions/runner, issue 491: success() asks all ancestors, and one that was skipped did not succeed';
const convert = 'actions/runner, WorkflowTemplateConverter.cs, ConvertToIfCondition: success() && (…)';
const named =
  'actions/runner, workflow-v1.0.json, job-if-result: success(0,MAX), failure(0,MAX) take ids of jobs';
const contexts = 'GitHub Docs, "Contexts", needs context';
const failures = 'GitHub Docs, "Workflow syntax", Handling failures';
const cancellation = 'GitHub Docs, "Workflow cancellation reference"';
const outputs = 'GitHub Docs, "Workflow syntax", Using job outputs in a matrix job';

const failure: CaseOutcome = { exit: 'failure' };

/** In one matrix, one after the other: what is cancelled does not depend on the machine. */
const oneByOne = { matrix: { n: [1, 2, 3] }, 'max-parallel': 1 } as const;

export const ifCases: readonly IfCase[] = [
  {
    title: 'a chain that goes well',
    source: needs,
    tasks: { job1: {}, job2: { needs: ['job1'] }, job3: { needs: ['job1', 'job2'] } },
    expected: { job1: 'success', job2: 'success', job3: 'success' },
  },
  {
    title: 'a failure skips everything behind it',
    source: needs,
    tasks: { job1: {}, job2: { needs: ['job1'] }, job3: { needs: ['job1', 'job2'] } },
    outcomes: { job1: failure },
    expected: { job1: 'failure', job2: 'skipped', job3: 'skipped' },
  },
  {
    title: 'a failure skips nothing beside it',
    source: needs,
    tasks: { a: {}, b: {}, c: { needs: ['b'] } },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'success', c: 'success' },
  },
  {
    title: 'always() runs after a failure and after what that skipped',
    source: `${needs}, "Not requiring successful dependent jobs"`,
    tasks: { job1: {}, job2: { needs: ['job1'] }, job3: { needs: ['job1', 'job2'], if: '${{ always() }}' } },
    outcomes: { job1: failure },
    expected: { job1: 'failure', job2: 'skipped', job3: 'success' },
  },
  {
    title: 'a task skipped by its if skips what needs it',
    source: `${needs}: "If a job fails or is skipped, all jobs that need it are skipped"`,
    tasks: { a: { if: 'false' }, b: { needs: ['a'] }, c: { needs: ['b'] } },
    expected: { a: 'skipped', b: 'skipped', c: 'skipped' },
  },
  {
    title: 'one skipped need of two is enough',
    source: needs,
    tasks: { a: { if: 'false' }, b: {}, c: { needs: ['a', 'b'] } },
    expected: { a: 'skipped', b: 'success', c: 'skipped' },
  },
  {
    title: 'a skipped ancestor skips what is behind an always()',
    source: `${ancestors}; issue 2205 has this very graph`,
    tasks: { a: { if: '1 != 1' }, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'] } },
    expected: { a: 'skipped', b: 'success', c: 'skipped' },
  },
  {
    title: 'a failed ancestor skips what is behind an always()',
    source: ancestors,
    tasks: { a: {}, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'] } },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'success', c: 'skipped' },
  },
  {
    title: 'behind an always(), another one runs',
    source: 'actions/runner, issue 2205: the line that it has in a comment',
    tasks: {
      a: { if: 'false' },
      b: { needs: ['a'], if: 'always()' },
      c: { needs: ['b'], if: "always() && needs.b.result == 'success'" },
    },
    expected: { a: 'skipped', b: 'success', c: 'success' },
  },
  {
    title: '!cancelled() runs after a skip and a failure',
    source: status,
    tasks: { a: { if: 'false' }, b: {}, c: { needs: ['a', 'b'], if: '${{ !cancelled() }}' } },
    outcomes: { b: failure },
    expected: { a: 'skipped', b: 'failure', c: 'success' },
  },
  {
    title: '!failure() runs after a skip',
    source: 'actions/runner, issue 491: neither success() nor failure() holds after a skip',
    tasks: {
      a: { if: 'false' },
      b: { needs: ['a'], if: '${{ !failure() }}' },
      c: { needs: ['a'], if: 'failure()' },
    },
    expected: { a: 'skipped', b: 'success', c: 'skipped' },
  },
  {
    title: 'success() || failure() does not run after a skip',
    source: 'TWiStErRob/net.twisterrob.ghlint, issue 814 (observed on GitHub)',
    tasks: { a: { if: 'false' }, b: { needs: ['a'], if: 'success() || failure() || cancelled()' } },
    expected: { a: 'skipped', b: 'skipped' },
  },
  {
    title: 'failure() runs after a failure only',
    source: status,
    tasks: { a: {}, b: {}, c: { needs: ['a'], if: 'failure()' }, d: { needs: ['b'], if: 'failure()' } },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'success', c: 'success', d: 'skipped' },
  },
  {
    title: 'failure() sees any ancestor',
    source: `${status}: "failure() returns true if any ancestor job fails"`,
    tasks: { a: {}, b: { needs: ['a'] }, c: { needs: ['b'] }, d: { needs: ['c'], if: 'failure()' } },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'skipped', c: 'skipped', d: 'success' },
  },
  {
    title: 'failure() sees a failed ancestor behind a success',
    source: `${status}: "failure() returns true if any ancestor job fails"`,
    tasks: { a: {}, b: { needs: ['a'], if: 'always()' }, c: { needs: ['b'], if: 'failure()' } },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'success', c: 'success' },
  },
  {
    title: 'the debug job of the documentation runs when the build fails',
    source: `${contexts}, example usage`,
    tasks: {
      build: {},
      deploy: { needs: ['build'] },
      debug: { needs: ['build', 'deploy'], if: '${{ failure() }}' },
    },
    outcomes: { build: failure },
    expected: { build: 'failure', deploy: 'skipped', debug: 'success' },
  },
  {
    title: 'the debug job of the documentation does not run when all goes well',
    source: `${contexts}, example usage`,
    tasks: {
      build: {},
      deploy: { needs: ['build'] },
      debug: { needs: ['build', 'deploy'], if: '${{ failure() }}' },
    },
    expected: { build: 'success', deploy: 'success', debug: 'skipped' },
  },
  {
    title: 'a result that is read without a status function is read after success only',
    source: convert,
    tasks: { a: {}, b: { needs: ['a'], if: "needs.a.result == 'failure'" } },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'skipped' },
  },
  {
    title: 'a result that is read with always() is read',
    source: convert,
    tasks: {
      a: {},
      b: { needs: ['a'], if: "always() && needs.a.result == 'failure'" },
      c: { needs: ['a'], if: "always() && needs.a.result == 'success'" },
    },
    outcomes: { a: failure },
    expected: { a: 'failure', b: 'success', c: 'skipped' },
  },
  {
    title: 'a skipped need has the result skipped',
    source: contexts,
    tasks: {
      a: { if: 'false' },
      b: { needs: ['a'], if: "${{ !cancelled() && needs.a.result == 'skipped' }}" },
    },
    expected: { a: 'skipped', b: 'success' },
  },
  {
    title: 'a filter over all results',
    source: 'GitHub Docs, "Expressions", Object filters; contexts, needs',
    tasks: {
      a: {},
      b: {},
      red: { needs: ['a', 'b'], if: "always() && contains(needs.*.result, 'failure')" },
      green: { needs: ['a', 'b'], if: "always() && !contains(needs.*.result, 'failure')" },
    },
    outcomes: { b: failure },
    expected: { a: 'success', b: 'failure', red: 'success', green: 'skipped' },
  },
  {
    title: 'text beside ${{ }} makes a condition true',
    source:
      'actions/runner, issue 1173; a graph file refuses it, so this has the same written as one expression',
    tasks: { a: {}, b: { needs: ['a'], if: "${{ format('{0} == 1', needs.a.result) }}" } },
    expected: { a: 'success', b: 'success' },
  },
  {
    title: 'a condition on an output',
    source: contexts,
    tasks: {
      plan: {},
      docs: { needs: ['plan'], if: "needs.plan.outputs.docs == 'true'" },
      code: { needs: ['plan'], if: "needs.plan.outputs.code == 'true'" },
      none: { needs: ['plan'], if: 'needs.plan.outputs.none' },
    },
    outcomes: { plan: { outputs: { docs: 'true', code: 'false' } } },
    expected: { plan: 'success', docs: 'success', code: 'skipped', none: 'skipped' },
  },
  {
    title: 'text that says false is true',
    source: 'GitHub Docs, "Expressions", Literals: text that is not empty is true',
    tasks: { plan: {}, b: { needs: ['plan'], if: 'needs.plan.outputs.flag' } },
    outcomes: { plan: { outputs: { flag: 'false' } } },
    expected: { plan: 'success', b: 'success' },
  },
  {
    title: 'a failed task has outputs',
    source: contexts,
    tasks: { a: {}, b: { needs: ['a'], if: "failure() && needs.a.outputs.why == 'disk'" } },
    outcomes: { a: { exit: 'failure', outputs: { why: 'disk' } } },
    expected: { a: 'failure', b: 'success' },
  },
  {
    title: 'continue-on-error: dependents see a success',
    source:
      'actions/toolkit, issue 581 (needs.<id>.result is success); GitHub Docs, jobs.<job_id>.continue-on-error',
    tasks: {
      a: { 'continue-on-error': true },
      b: { needs: ['a'] },
      c: { needs: ['a'], if: "needs.a.result == 'success'" },
      d: { needs: ['a'], if: 'failure()' },
    },
    outcomes: { a: failure },
    expected: { a: 'success', b: 'success', c: 'success', d: 'skipped' },
  },
  {
    title: 'a matrix is needed as a whole',
    source: `${needs}; "Running variations of jobs in a workflow"`,
    tasks: { unit: { strategy: oneByOne }, after: { needs: ['unit'] } },
    expected: { 'unit (1)': 'success', 'unit (2)': 'success', 'unit (3)': 'success', after: 'success' },
  },
  {
    title: 'fail-fast: the first failed instance cancels those that wait, and the matrix has failed',
    source: failures,
    tasks: {
      unit: { strategy: oneByOne },
      after: { needs: ['unit'] },
      report: { needs: ['unit'], if: "always() && needs.unit.result == 'failure'" },
    },
    outcomes: { 'unit (2)': failure },
    expected: {
      'unit (1)': 'success',
      'unit (2)': 'failure',
      'unit (3)': 'cancelled',
      after: 'skipped',
      report: 'success',
    },
  },
  {
    title: 'without fail-fast all instances run, and the matrix has failed',
    source: failures,
    tasks: {
      unit: { strategy: { ...oneByOne, 'fail-fast': false } },
      after: { needs: ['unit'] },
      onFailure: { needs: ['unit'], if: 'failure()' },
    },
    outcomes: { 'unit (1)': failure },
    expected: {
      'unit (1)': 'failure',
      'unit (2)': 'success',
      'unit (3)': 'success',
      after: 'skipped',
      onFailure: 'success',
    },
  },
  {
    title: 'fail-fast cancels nothing outside of its matrix',
    source: `${failures}: "applies to the entire matrix"`,
    tasks: {
      unit: { strategy: oneByOne },
      other: { strategy: { matrix: { n: [1, 2] }, 'max-parallel': 1 } },
    },
    outcomes: { 'unit (1)': failure },
    expected: {
      'unit (1)': 'failure',
      'unit (2)': 'cancelled',
      'unit (3)': 'cancelled',
      'other (1)': 'success',
      'other (2)': 'success',
    },
  },
  {
    title: 'an instance with continue-on-error cancels no other, and the matrix has succeeded',
    source: `${failures}: "the other jobs will not be affected"`,
    tasks: { unit: { strategy: oneByOne, 'continue-on-error': true }, after: { needs: ['unit'] } },
    outcomes: { 'unit (1)': failure },
    expected: { 'unit (1)': 'success', 'unit (2)': 'success', 'unit (3)': 'success', after: 'success' },
  },
  {
    title: 'a skipped matrix skips what needs it',
    source: needs,
    tasks: {
      unit: { strategy: oneByOne, if: 'false' },
      after: { needs: ['unit'] },
      report: { needs: ['unit'], if: "always() && needs.unit.result == 'skipped'" },
    },
    expected: {
      'unit (1)': 'skipped',
      'unit (2)': 'skipped',
      'unit (3)': 'skipped',
      after: 'skipped',
      report: 'success',
    },
  },
  {
    title: 'the outputs of a matrix are put together',
    source: outputs,
    tasks: {
      job1: { strategy: oneByOne },
      job2: {
        needs: ['job1'],
        if: "join(needs.job1.outputs.*, ' ') == '1 2 3' && needs.job1.outputs.output_2 == '2'",
      },
    },
    outcomes: {
      'job1 (1)': { outputs: { output_1: '1' } },
      'job1 (2)': { outputs: { output_2: '2' } },
      'job1 (3)': { outputs: { output_3: '3' } },
    },
    expected: { 'job1 (1)': 'success', 'job1 (2)': 'success', 'job1 (3)': 'success', job2: 'success' },
  },
  {
    title: 'of one output, the last instance to run that set it wins, and empty text sets nothing',
    source: `${outputs}; actions/runner, JobExtension.cs: "Skip output … since it's empty"`,
    tasks: {
      job1: { strategy: oneByOne },
      job2: { needs: ['job1'], if: "needs.job1.outputs.x == 'second'" },
    },
    outcomes: {
      'job1 (1)': { outputs: { x: 'first' } },
      'job1 (2)': { outputs: { x: 'second' } },
      'job1 (3)': { outputs: { x: '' } },
    },
    expected: { 'job1 (1)': 'success', 'job1 (2)': 'success', 'job1 (3)': 'success', job2: 'success' },
  },
  {
    title: 'a cancelled run ends what runs and starts only what asks to',
    source: `${status}: always() "even when canceled", cancelled() "if the workflow was canceled"`,
    tasks: {
      a: {},
      cleanUp: { needs: ['a'], if: 'always()' },
      onCancel: { needs: ['a'], if: 'cancelled()' },
      onFailure: { needs: ['a'], if: 'failure()' },
    },
    cancelDuring: 'a',
    expected: {
      a: 'cancelled',
      cleanUp: 'success',
      onCancel: 'success',
      onFailure: 'skipped',
    },
  },
  {
    title: 'what runs with always() goes on in a cancelled run',
    source: `${cancellation}: "the condition if: always() would evaluate to true and the job continues to run"`,
    tasks: { a: {}, b: { needs: ['a'], if: 'always()' } },
    cancelDuring: 'b',
    expected: { a: 'success', b: 'success' },
  },
  {
    title: 'a cancelled need has the result cancelled',
    source: contexts,
    tasks: { a: {}, b: { needs: ['a'], if: "always() && needs.a.result == 'cancelled'" } },
    cancelDuring: 'a',
    expected: { a: 'cancelled', b: 'success' },
  },
  {
    title: 'success and failure with ids look at these tasks alone, be they needed directly or not',
    source: named,
    tasks: {
      good: {},
      bad: {},
      far: { needs: ['good', 'bad'], if: 'always()' },
      onGood: { needs: ['far'], if: "success('good')" },
      onBoth: { needs: ['far'], if: "success('good', 'BAD')" },
      onFailure: { needs: ['far'], if: "failure('good', 'bad')" },
      notOnFailure: { needs: ['far'], if: "${{ failure('good') }}" },
      onNoFailure: { needs: ['far'], if: "!failure('good') && success('far')" },
    },
    outcomes: { bad: { exit: 'failure' } },
    expected: {
      good: 'success',
      bad: 'failure',
      far: 'success',
      onGood: 'success',
      onBoth: 'skipped',
      onFailure: 'success',
      notOnFailure: 'skipped',
      onNoFailure: 'success',
    },
  },
  {
    title: 'success and failure with the id of a matrix look at its result as a whole',
    source: named,
    tasks: {
      m: { strategy: { matrix: { n: [1, 2] }, 'fail-fast': false } },
      a: { needs: ['m'], if: "success('m')" },
      b: { needs: ['m'], if: "failure('m')" },
    },
    outcomes: { 'm (2)': { exit: 'failure' } },
    expected: { 'm (1)': 'success', 'm (2)': 'failure', a: 'skipped', b: 'success' },
  },
  {
    title: 'a task that was skipped has neither succeeded nor failed',
    source: named,
    tasks: {
      a: { if: 'false' },
      b: { needs: ['a'], if: "success('a')" },
      c: { needs: ['a'], if: "failure('a')" },
    },
    expected: { a: 'skipped', b: 'skipped', c: 'skipped' },
  },
  {
    title: 'success with ids does not hold in a cancelled run',
    source: named,
    tasks: { a: {}, b: { needs: ['a'] }, c: { needs: ['b'], if: "success('a')" } },
    cancelDuring: 'b',
    expected: { a: 'success', b: 'cancelled', c: 'cancelled' },
  },
  {
    title: 'an empty if is success()',
    source: "actions/languageservices, testdata/reader/job-if.yml: if: '' and if: null",
    tasks: { a: {}, b: { needs: ['a'], if: '' }, c: { needs: ['b'], if: '' } },
    outcomes: { b: { exit: 'failure' } },
    expected: { a: 'success', b: 'failure', c: 'skipped' },
  },
];
