import { describe, expect, test } from 'vitest';
import { importMistakes, imported } from '../support/import-text.ts';

describe('a job becomes a chain of tasks', () => {
  test('a task for each step with run, called by its id, its name or its command; actions become comments at their place', () => {
    expect(
      imported(`
        name: CI
        on: push
        permissions: { contents: read }
        env: { NODE_ENV: test } # for all
        jobs:
          # everything at once
          checks:
            runs-on: ubuntu-latest
            timeout-minutes: 10
            env:
              LEVEL: 2
            steps:
              - uses: actions/checkout@v6
                with: { fetch-depth: 0 }
              - run: npm ci --ignore-scripts
              # slow
              - name: Unit tests
                id: unit
                run: |
                  npm test
                  npm run more
              - uses: actions/cache@v5
              - name: Build it
                working-directory: app
                timeout-minutes: 2
                env: { MODE: "a b" }
                run: make
              - uses: actions/upload-artifact@v5
      `),
    ).toMatchInlineSnapshot(`
      "name: CI
      env:
        NODE_ENV: test
        LEVEL: 2
      tasks:
        # everything at once
        # For the job that runs this graph: runs-on: ubuntu-latest
        # This action stays a step of the workflow, before the one that runs this graph:
        #   - uses: actions/checkout@v6
        #     with: { fetch-depth: 0 }
        npm-ci-ignore-scripts:
          # for each task; in the workflow, for all steps of the job together
          timeout-minutes: 10
          run: npm ci --ignore-scripts

        # slow
        unit:
          name: Unit tests
          needs: npm-ci-ignore-scripts
          timeout-minutes: 10
          run: |
            npm test
            npm run more

        # This action ran here. Make it a step before or after the graph, or write what it does as a command:
        #   - uses: actions/cache@v5
        build-it:
          name: Build it
          needs: unit
          env:
            MODE: "a b"
          working-directory: app
          timeout-minutes: 2
          run: make

        # This action stays a step of the workflow, after the one that runs this graph:
        #   - uses: actions/upload-artifact@v5
      "
    `);
  });

  test('an output of a step is read from its task, one of an action and a secret from the step that runs the graph', () => {
    expect(
      imported(`
        on: { workflow_dispatch: { inputs: { deep: { type: boolean } } } }
        jobs:
          release:
            runs-on: ubuntu-latest
            steps:
              - id: cache
                uses: actions/cache@v5
              - id: version
                run: echo "version=1" >> "$GITHUB_OUTPUT"
              - if: steps.cache.outputs.cache-hit != 'true' && inputs.deep
                run: npm ci
              - run: ./publish "\${{ steps.version.outputs.version }}" '\${{ github.event.head_commit.message }}' \${{ github.sha }}
                env:
                  NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
                  GH: \${{ github.token }}
      `),
    ).toMatchInlineSnapshot(`
      "# Its step has to give what only a workflow can read:
      #   - uses: rundag/rundag@v1
      #     env:
      #       CACHE_CACHE_HIT: \${{ steps.cache.outputs.cache-hit }}
      #       DEEP: \${{ inputs.deep }}
      #       NPM_TOKEN: \${{ secrets.NPM_TOKEN }}
      #       GITHUB_TOKEN: \${{ github.token }}
      tasks:
        # For the job that runs this graph: runs-on: ubuntu-latest
        # This action stays a step of the workflow, before the one that runs this graph:
        #   - id: cache
        #     uses: actions/cache@v5
        version:
          run: echo "version=1" >> "$GITHUB_OUTPUT"

        npm-ci:
          needs: version
          env:
            RUN_IF: \${{ !!(env.CACHE_CACHE_HIT != 'true' && (env.DEEP == 'true')) }}
          run: |
            [ "$RUN_IF" = true ] || exit 0
            npm ci

        publish:
          needs: [npm-ci, version]
          env:
            # NPM_TOKEN: \${{ secrets.NPM_TOKEN }}: every task has it from the step that runs the graph
            GH: \${{ env.GITHUB_TOKEN }}
            VERSION_VERSION: \${{ needs.version.outputs.version }}
            MESSAGE: \${{ github.event.head_commit.message }}
          run: ./publish "\${VERSION_VERSION}" "\${MESSAGE}" \${GITHUB_SHA}
      "
    `);
  });

  test('always() and failure() look at the steps of the job alone, and not when the job was skipped', () => {
    expect(
      imported(`
        on: push
        jobs:
          build: { runs-on: x, steps: [{ run: make }, { run: make check }] }
          test:
            needs: build
            runs-on: x
            steps:
              - run: ./start
              - run: ./test
              - if: failure() && github.ref == 'refs/heads/main'
                run: ./alarm
              - if: always()
                run: ./stop
              - run: ./report
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # Job build.
        # For the job that runs this graph: runs-on: x
        build:make:
          run: make

        build:make-check:
          needs: build:make
          run: make check

        # Job test.
        # For the job that runs this graph: runs-on: x
        test:start:
          needs: build:make-check
          run: ./start

        test:test:
          needs: test:start
          run: ./test

        test:alarm:
          needs: [test:start, test:test]
          if: always() && needs['test:start'].result != 'skipped'
          env:
            RUN_IF: \${{ !!((needs['test:start'].result == 'failure' || needs['test:test'].result == 'failure') && github.ref == 'refs/heads/main') }}
          run: |
            [ "$RUN_IF" = true ] || exit 0
            ./alarm

        test:stop:
          needs: [test:start, test:alarm]
          if: always() && needs['test:start'].result != 'skipped'
          run: ./stop

        test:report:
          needs: test:stop
          run: ./report
      "
    `);
  });

  test('a step that may be left out is left out by its script when others wait for it, and by an if when none does', () => {
    expect(
      imported(`
        on: push
        jobs:
          a:
            runs-on: x
            steps:
              - if: runner.os == 'Linux'
                run: ./first
              - if: github.actor
                shell: pwsh
                run: ./second
              - if: github.ref == 'refs/heads/main' || github.ref == 'refs/heads/next'
                run: ./last
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # For the job that runs this graph: runs-on: x
        first:
          env:
            RUN_IF: \${{ runner.os == 'Linux' }}
          run: |
            [ "$RUN_IF" = true ] || exit 0
            ./first

        second:
          needs: first
          env:
            RUN_IF: \${{ !!(github.actor) }}
          shell: pwsh
          run: |
            if ($env:RUN_IF -ne 'true') { exit 0 }
            ./second

        last:
          needs: second
          if: github.ref == 'refs/heads/main' || github.ref == 'refs/heads/next'
          run: ./last
      "
    `);
  });

  test('a job that runs in spite of what failed asks its steps for one another only', () => {
    expect(
      imported(`
        on: push
        jobs:
          a: { runs-on: x, steps: [{ run: make }] }
          b: { needs: a, if: always(), runs-on: x, steps: [{ run: ./one }, { run: ./two }] }
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # Job a.
        # For the job that runs this graph: runs-on: x
        a:
          run: make

        # Job b.
        # For the job that runs this graph: runs-on: x
        b:one:
          needs: a
          if: always()
          run: ./one

        b:two:
          needs: b:one
          if: success('b:one')
          run: ./two
      "
    `);
  });

  test('how a step that may fail has ended is written by its script', () => {
    expect(
      imported(`
        on: push
        jobs:
          a:
            runs-on: x
            steps:
              - { id: try, run: ./try, continue-on-error: true }
              - { if: steps.try.outcome == 'success', run: ./go }
              - { run: ./end }
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # For the job that runs this graph: runs-on: x
        try:
          continue-on-error: true
          run: |
            trap 'code=$?; [ $code -eq 0 ] && outcome=success || outcome=failure; echo "outcome=$outcome" >> "$GITHUB_OUTPUT"; exit $code' EXIT
            ./try

        go:
          needs: try
          env:
            RUN_IF: \${{ needs.try.outputs.outcome == 'success' }}
          run: |
            [ "$RUN_IF" = true ] || exit 0
            ./go

        end:
          needs: go
          run: ./end
      "
    `);
  });

  test('scripts of a job on Windows are for PowerShell where nothing names a shell, and are told so', () => {
    expect(
      imported(`
        on: push
        jobs:
          plain:
            runs-on: windows-2025
            steps:
              - { run: 'echo "$HOME"', shell: bash }
              - { if: "env.MODE == 'x'", run: "./test \${{ github.sha }}" }
              - run: ./end
          listed: { runs-on: [self-hosted, Windows, x64], steps: [{ run: ./listed }] }
          grouped: { runs-on: { group: big, labels: windows-8-cores }, steps: [{ run: ./grouped }] }
          all:
            runs-on: \${{ matrix.os }}
            strategy: { matrix: { os: [windows-2022], include: [{ os: windows-11-arm }] } }
            steps: [{ run: ./all }]
          some:
            runs-on: \${{ matrix.os }}
            strategy: { matrix: { os: [windows-2022], include: [{ os: ubuntu-latest }] } }
            steps: [{ run: ./some }]
          told: { runs-on: windows-2025, defaults: { run: { shell: cmd } }, steps: [{ run: told.cmd }] }
      `).replaceAll(/^ *#.*\n/gm, ''),
    ).toMatchInlineSnapshot(`
      "tasks:
        plain:echo:
          shell: bash
          run: 'echo "$HOME"'

        plain:test:
          needs: plain:echo
          env:
            RUN_IF: \${{ env.MODE == 'x' }}
          shell: pwsh
          run: |
            if ($env:RUN_IF -ne 'true') { exit 0 }
            ./test \${env:GITHUB_SHA}

        plain:end:
          needs: plain:test
          shell: pwsh
          run: ./end

        listed:
          shell: pwsh
          run: ./listed

        grouped:
          shell: pwsh
          run: ./grouped

        all:
          strategy: {matrix: {os: [windows-2022], include: [{os: windows-11-arm}]}}
          shell: pwsh
          run: ./all

        some:
          strategy: {matrix: {os: [windows-2022], include: [{os: ubuntu-latest}]}}
          run: ./some

        told:
          shell: cmd
          run: told.cmd
      "
    `);
  });
});

describe('a job becomes one task', () => {
  test('with a matrix: each instance runs all of its steps, each in a subshell where it could change something', () => {
    expect(
      imported(`
        on: push
        jobs:
          test:
            name: Test \${{ matrix.node }}
            runs-on: \${{ matrix.os }}
            strategy:
              fail-fast: false
              matrix:
                # the newest first
                node: [24, 20]
                os: [ubuntu-latest]
            steps:
              - uses: actions/setup-node@v6
                with: { node-version: "\${{ matrix.node }}" }
              - run: npm ci
              - name: Set the mode
                run: echo "MODE=\${{ matrix.node }}" >> $GITHUB_ENV
              - run: cd app && npm test
                env: { CI: 1 }
              - id: size
                run: echo "size=3" >> "$GITHUB_OUTPUT"
              - if: steps.size.outputs.size != '0'
                working-directory: app/\${{ matrix.os }}
                run: ./report \${{ steps.size.outputs.size }} \${{ github.event.number }}
                shell: bash
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # For the job that runs this graph: runs-on: \${{ matrix.os }}
        # The matrix does not choose the machine here: keep its values for machines in a matrix of the workflow.
        # This action stays a step of the workflow, before the one that runs this graph:
        #   - uses: actions/setup-node@v6
        #     with: { node-version: "\${{ matrix.node }}" }
        test:
          name: Test \${{ matrix.node }}
          strategy:
            fail-fast: false
            matrix:
              # the newest first
              node: [24, 20]
              os: [ubuntu-latest]
          env:
            NUMBER: \${{ github.event.number }}
          run: |
            output() { sed -n "s/^$1=//p" "$GITHUB_OUTPUT" | tail -n 1; } # what a step above has written
            npm ci
            # Set the mode
            (echo "MODE=\${{ matrix.node }}" >> $GITHUB_ENV)
            # what this step exports is for the lines below as well
            while IFS= read -r line || [ -n "$line" ]; do case $line in [A-Za-z_]*=*) export "$line" ;; esac; done < "$GITHUB_ENV"
            (
            export CI="1"
            cd app && npm test
            )
            (echo "size=3" >> "$GITHUB_OUTPUT")
            (
            [ "$(output size)" != '0' ] || exit 0
            cd "app/\${{ matrix.os }}"
            ./report $(output size) \${NUMBER}
            )
      "
    `);
  });

  test('when another job reads its result', () => {
    expect(
      imported(`
        on: push
        jobs:
          build: { runs-on: x, steps: [{ run: make }, { run: make check }], outputs: { v: "\${{ steps.none.outputs.v }}" } }
          done:
            needs: [build]
            if: always()
            runs-on: x
            steps: [{ run: exit 1, if: "needs.build.result == 'failure' || contains(needs.*.result, 'cancelled')" }]
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # Job build.
        # For the job that runs this graph: runs-on: x
        build:
          run: |
            make
            make check

        # Job done.
        # For the job that runs this graph: runs-on: x
        done:
          needs: build
          if: always()
          env:
            RUN_IF: \${{ !!(needs.build.result == 'failure' || contains(needs.*.result, 'cancelled')) }}
          run: |
            [ "$RUN_IF" = true ] || exit 0
            exit 1
      "
    `);
  });

  test('each with --per-job; each of its steps with --per-step, where a result is that of all tasks', () => {
    const workflow = `
      on: push
      jobs:
        build: { runs-on: x, steps: [{ run: make }, { run: make check }] }
        done: { needs: build, if: "needs.build.result == 'success'", runs-on: x, steps: [{ run: ./a }, { run: ./b }] }
    `;
    expect(imported(workflow, ['done'], 'per-job')).toMatchInlineSnapshot(`
      "# Its step has to give what only a workflow can read:
      #   - uses: rundag/rundag@v1
      #     env:
      #       BUILD_RESULT: \${{ needs.build.result }}
      tasks:
        # For the job that runs this graph: runs-on: x
        # It needs the job build, which is not in this file: let the job that runs this graph need it.
        done:
          if: env.BUILD_RESULT == 'success'
          run: |
            ./a
            ./b
      "
    `);
    expect(imported(workflow, [], 'per-step')).toMatchInlineSnapshot(`
      "tasks:
        # Job build.
        # For the job that runs this graph: runs-on: x
        build:make:
          run: make

        build:make-check:
          needs: build:make
          run: make check

        # Job done.
        # For the job that runs this graph: runs-on: x
        done:a:
          needs: [build:make-check, build:make]
          if: case((needs['build:make'].result == 'failure' || needs['build:make-check'].result == 'failure'), 'failure', (needs['build:make'].result == 'cancelled' || needs['build:make-check'].result == 'cancelled'), 'cancelled', (needs['build:make'].result == 'success' || needs['build:make-check'].result == 'success'), 'success', 'skipped') == 'success'
          run: ./a

        done:b:
          needs: done:a
          run: ./b
      "
    `);
  });
});

describe('what cannot be carried over', () => {
  test('is a comment that says what to do', () => {
    expect(
      imported(`
        on: push
        jobs:
          called: { uses: ./.github/workflows/other.yml, with: { a: 1 } }
          db:
            needs: called
            runs-on: ubuntu-latest
            container: node:24
            services:
              redis: { image: redis, ports: [6379] }
            environment: production
            concurrency: one
            steps:
              - run: ./test
                env:
                  PORT: \${{ job.services.redis.ports[6379] }}
                  STATUS: \${{ job.status }}
              - run: |
                  cat <<'END'
                  \${{ github.ref }}
                  END
              - shell: python
                run: print("\${{ github.actor }}")
              - run: ./end
                timeout-minutes: -3
      `),
    ).toMatchInlineSnapshot(`
      "# Its step has to give what only a workflow can read:
      #   - uses: rundag/rundag@v1
      #     env:
      #       REDIS_PORTS_6379: \${{ job.services.redis.ports['6379'] }}
      tasks:
        # Job called.
        # It calls another workflow: leave it a job of the workflow, or import the jobs of the one that it calls.
        #   called: { uses: ./.github/workflows/other.yml, with: { a: 1 } }

        # Job db.
        # For the job that runs this graph:
        #   runs-on: ubuntu-latest
        #   container: node:24
        #   services:
        #     redis: { image: redis, ports: [6379] }
        #   environment: production
        #   concurrency: one
        # Services stay containers of that job; or make each a task with the key service, which starts it.
        # It needs the job called, which gives no task: what that does has to be done before this graph runs.
        db:test:
          env:
            PORT: \${{ env.REDIS_PORTS_6379 }}
            # job.status is the empty text here: read the results of tasks, needs.<id>.result, or success() and failure() in an if
            STATUS: ""
          run: ./test

        # no variable can stand for \${{ github.ref }} there
        db:cat:
          needs: db:test
          #   cat <<'END'
          #   \${{ github.ref }}
          #   END
          run: |
            echo "this script was not carried over: see the comment above it in the graph file" >&2
            exit 1

        # no variable can stand for \${{ github.actor }} there
        db:print:
          needs: db:cat
          #   print("\${{ github.actor }}")
          run: |
            echo "this script was not carried over: see the comment above it in the graph file" >&2
            exit 1

        db:end:
          needs: db:print
          # Left out: "timeout-minutes" in task "db:end" is out of range
          #   timeout-minutes: -3
          run: ./end
      "
    `);
  });

  test('an if with text beside its ${{ }}, which is always true, is said to be', () => {
    expect(
      imported(`
        on: push
        jobs:
          job:
            if: "\${{ false }} || \${{ failure() }}"
            runs-on: ubuntu-latest
            steps:
              - run: ./one
              - { if: "(\${{ success() }} || \${{ failure() }})", run: ./two }
              - { if: "!\${{ env.SKIP }}", run: ./three }
              - run: ./four
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # For the job that runs this graph: runs-on: ubuntu-latest
        # The workflow's if is always true, since text beside \${{ }} turns all of it into a text: \${{ false }} || \${{ failure() }}
        one:
          if: always()
          run: ./one

        # The workflow's if is always true, since text beside \${{ }} turns all of it into a text: (\${{ success() }} || \${{ failure() }})
        two:
          needs: one
          if: always() && needs.one.result != 'skipped'
          run: ./two

        # The workflow's if is always true, since text beside \${{ }} turns all of it into a text: !\${{ env.SKIP }}
        three:
          needs: two
          if: success('one', 'two')
          run: ./three

        four:
          needs: three
          if: success('one', 'two', 'three')
          run: ./four
      "
    `);
  });

  test('a script that reads a variable which is left out fails, since it would be another script', () => {
    expect(
      imported(`
        on: push
        jobs:
          job:
            runs-on: ubuntu-latest
            steps:
              - { if: "unknown.context", run: ./one }
              - { run: './two "$SIZE"', env: { SIZE: "\${{ broken( }}", MODE: "\${{ broken( }}" } }
              - { run: './three "$SIZES"', env: { SIZE: "\${{ broken( }}" } }
              - run: ./four
      `),
    ).toMatchInlineSnapshot(`
      "tasks:
        # For the job that runs this graph: runs-on: ubuntu-latest
        one:
          # Left out: unknown context "unknown"
          #   RUN_IF: \${{ !!(unknown.context) }}
          # Left out: it reads RUN_IF, which is left out
          #   run: |
          #     [ "$RUN_IF" = true ] || exit 0
          #     ./one
          run: |
            echo "this script was not carried over: see the comment above it in the graph file" >&2
            exit 1

        two:
          needs: one
          # Left out: bad expression: the expression ends too early, after "("
          #   SIZE: "\${{ broken( }}"
          # Left out: bad expression: the expression ends too early, after "("
          #   MODE: "\${{ broken( }}"
          # Left out: it reads SIZE, which is left out
          #   run: './two "$SIZE"'
          run: |
            echo "this script was not carried over: see the comment above it in the graph file" >&2
            exit 1

        three:
          needs: two
          # Left out: bad expression: the expression ends too early, after "("
          #   SIZE: "\${{ broken( }}"
          run: './three "$SIZES"'

        four:
          needs: three
          run: ./four
      "
    `);
  });

  test('a matrix that an earlier job makes has a placeholder until the step that runs the graph gives it', () => {
    expect(
      imported(`
        on: push
        jobs:
          plan:
            runs-on: x
            outputs: { shards: "\${{ steps.p.outputs.shards }}" }
            steps: [{ id: p, run: ./plan }]
          test:
            needs: plan
            runs-on: x
            strategy: { matrix: { shard: "\${{ fromJSON(needs.plan.outputs.shards) }}" } }
            steps: [{ run: "./test \${{ matrix.shard }}" }]
      `),
    ).toMatchInlineSnapshot(`
      "# Its step has to give what only a workflow can read:
      #   - uses: rundag/rundag@v1
      #     env:
      #       PLAN_SHARDS: \${{ needs.plan.outputs.shards }}
      tasks:
        # Job plan.
        # For the job that runs this graph: runs-on: x
        plan:
          run: ./plan

        # Job test.
        # For the job that runs this graph: runs-on: x
        # A graph is known before it runs: \${{ fromJSON(needs.plan.outputs.shards) }} has to be there when it is loaded, as env.PLAN_SHARDS; until then the matrix is a placeholder.
        test:
          needs: plan
          strategy: {matrix: {shard: "\${{ fromJSON(env.PLAN_SHARDS || '[\\"?\\"]') }}"}}
          env:
            SHARD: \${{ matrix.shard }}
          run: ./test \${SHARD}
      "
    `);
  });
});

describe('mistakes', () => {
  test.each([
    ['', 'nothing'],
    ['a: [', 'no YAML'],
    ['on: push', 'no jobs'],
    ['tasks: { a: { run: x } }', 'a graph file'],
    ['runs: { using: composite }', 'an action'],
    ['jobs: { a: 1, b: { steps: { run: x } } }', 'jobs of another form'],
    ['jobs: { a: { steps: [{ uses: x }] } }', 'nothing to run'],
    ['jobs: {}\n---\njobs: {}\n', 'two documents'],
  ])('%j: %s', (text) => {
    expect(importMistakes(text)).toMatchSnapshot();
  });

  test('a job that the workflow does not have', () => {
    expect(importMistakes('jobs: { build: { steps: [{ run: x }] } }', ['biuld', 'other']))
      .toMatchInlineSnapshot(`
      "ci.yml:1:1: the workflow has no job "biuld"
        expected: one of build
        found: "biuld"
        hint: did you mean "build"?
      ci.yml:1:1: the workflow has no job "other"
        expected: one of build
        found: "other""
    `);
  });
});
