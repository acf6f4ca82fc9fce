// The graphs whose lengths are foretold: those of the README, the documentation and the examples. Where their tools are not at hand,
// tasks sleep instead.

/** A graph of the documentation, with `sleep` for what its tasks run. */
const asleep = (name, dag) => ({ name, dag, cpus: [1, 2, 4, 8] });

/** A graph of the examples with its real tools, which compute: on no more CPUs than there are. */
const example = (name, file) => ({ name, file, cpus: [1, 2] });

export const graphs = [
  asleep(
    'README',
    `
tasks:
  install: { run: sleep 0.8 }
  lint: { needs: install, run: sleep 0.9 }
  build: { needs: install, run: sleep 1.4 }
  unit: { needs: install, run: 'sleep 0.7; test "$RUNDAG_ATTEMPT" -eq 2', retries: 1 }
  e2e: { needs: build, run: sleep 1.6, timeout-minutes: 5 }
`,
  ),
  asleep(
    'a matrix that shares a database',
    `
pools: { database: 1 }
tasks:
  install: { run: sleep 0.5 }
  unit:
    needs: [install]
    strategy: { matrix: { shard: [1, 2, 3, 4] } }
    run: sleep 0.$((3 + MATRIX_SHARD))
    retries: 2
    pools: [database]
  types: { needs: [install], run: sleep 1.3 }
  all-green: { needs: [types, unit] }
`,
  ),
  asleep(
    'a matrix with max-parallel',
    `
tasks:
  unit:
    strategy:
      matrix:
        node: [20, 24]
        os: [debian, alpine]
        exclude: [{ node: 20, os: alpine }]
        include: [{ node: 24, os: debian, coverage: true }, { node: 26 }]
      max-parallel: 2
      fail-fast: false
    run: sleep "0.$MATRIX_NODE"; sleep 0.8
  lint: { run: sleep 1.1 }
  docs: { run: sleep 0.7 }
`,
  ),
  asleep(
    'tests against Redis',
    `
tasks:
  redis:
    run: sleep 0.6; echo ready; exec sleep 60
    service: { ready: { log: ready } }
  build: { run: sleep 1.1 }
  integration: { needs: [build, redis], run: sleep 1.5 }
  stress: { needs: [build, redis], run: sleep 1.2 }
`,
  ),
  asleep(
    'a service that needs a service',
    `
tasks:
  database:
    run: 'trap "sleep 0.4; exit" INT; sleep 0.5; echo ready; while :; do sleep 0.05; done'
    service: { ready: { log: ready }, stop-signal: SIGINT }
  api:
    needs: database
    cpus: 1
    run: sleep 0.3; echo ready; exec sleep 60
    service: { ready: { log: ready } }
  e2e: { needs: [database, api], run: sleep 1.4 }
  load: { needs: api, run: sleep 0.9 }
  unit: { run: sleep 1.7 }
`,
  ),
  asleep(
    'pools',
    `
pools: { emulator: 2, port-8080: 1 }
tasks:
  smoke: { run: sleep 0.9, pools: port-8080 }
  phone: { run: sleep 1.2, pools: [emulator, port-8080] }
  tablet: { run: sleep 0.8, pools: { emulator: 2 } }
  watch: { run: sleep 0.7, pools: emulator }
`,
  ),
  asleep(
    'outputs, tolerated failures, delayed retries',
    `
tasks:
  version: { run: 'sleep 0.5; echo "version=1" >> "$GITHUB_OUTPUT"' }
  advisories: { run: sleep 0.9; exit 2, continue-on-error: { exit-codes: [2] } }
  package:
    needs: version
    env: { VERSION: '\${{ needs.version.outputs.version }}' }
    run: sleep 1.2
  upload:
    needs: package
    run: sleep 0.4; test "$RUNDAG_ATTEMPT" -eq 3
    retries: { max: 2, delay-seconds: 0.5 }
  alarm: { needs: [package], if: failure(), run: sleep 5 }
  report: { needs: [advisories, upload], if: always(), run: sleep 0.6 }
`,
  ),
  asleep(
    'tasks that state their CPUs',
    `
tasks:
  configure: { run: sleep 0.4 }
  compile: { needs: configure, run: sleep 1.3, cpus: 2 }
  docs: { needs: configure, run: sleep 0.9 }
  poll: { run: sleep 1.5, cpus: 0 }
  test: { needs: compile, run: sleep 1.1, cpus: all }
  lint: { run: sleep 0.8, cpus: 0.5 }
  format: { run: sleep 0.6, cpus: 0.5 }
`,
  ),
  example('examples/pipeline', 'examples/pipeline/rundag.yml'),
  example('examples/testsuite', 'examples/testsuite/rundag.yml'),
];
