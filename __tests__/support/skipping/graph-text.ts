import { homesOf, type RandomTask, readableBy, type Situation } from './situation.ts';

/**
 * What all tasks have in common, for a file beside the workspace. `see` prints all that counts of files: path, kind, executable bit, where
 * links lead, content.
 */
export const toolText = `
# Who waits for all tasks of a run that was killed waits for this.
if [ -n "$LOCK" ]; then exec 9< "$LOCK"; flock -s 9; fi
see() {
  find "$@" ! -type d -printf '%p %y %l ' \\( -type f -perm /111 -printf 'x\\n' -o -printf '\\n' \\) 2>/dev/null | sort
  find "$@" -type f -print0 2>/dev/null | sort -z | xargs -0 -r cat
}
texts() {
  find "$1" -mindepth 1 -maxdepth 1 -name '*.txt' 2>/dev/null | sort | while read -r each; do see "$each"; done
}
variables() { env | grep -E '^(V_|MATRIX_)' | sort; }
# The flag of a task: it fails while it is there. One that is there once fails one attempt.
flags() {
  if [ -e "$FLAGS/fail-$1" ]; then exit 1; fi
  if [ -e "$FLAGS/once-$1" ]; then rm -f "$FLAGS/once-$1"; exit 1; fi
  if [ -e "$FLAGS/edit-$1" ]; then printf 'edited\\n' > "$(cat "$FLAGS/edit-$1")"; rm -f "$FLAGS/edit-$1"; fi
}
# A directory, with all that there can be in one.
directory() {
  mkdir -p "$1/s/t" "$1/e" && echo "$2" > "$1/r" && echo "$2" > "$1/s/t/u$(echo "$2" | cut -c1)" && ln -s r "$1/l" || exit 1
  case $2 in [0-7]*) chmod +x "$1/r" ;; esac
}
files() { mkdir -p "$1/s" && echo "$2" > "$1/r" && echo "$2" > "$1/s/u$(echo "$2" | cut -c1)" || exit 1; }
modules() { mkdir -p "$1/node_modules" && echo "$2" > "$1/node_modules/m" || exit 1; }
unstated() { mkdir -p "$1" && echo "$2" > "$1/r" || exit 1; }
nothing() { :; }
`;

/** The graph file of a situation; JSON is YAML. */
export function graphText({ tasks, fileEnv }: Situation): string {
  return JSON.stringify(
    {
      env: Object.fromEntries(fileEnv),
      cache: { env: ['V_C'], tools: ['uname'] },
      tasks: Object.fromEntries(tasks.map((task) => [task.id, entryOf(task, tasks)])),
    },
    undefined,
    1,
  );
}

function entryOf(task: RandomTask, all: readonly RandomTask[]): object {
  const needs = task.needs.length === 0 ? {} : { needs: task.needs };
  switch (task.kind) {
    case 'join':
      return needs;
    case 'service':
      return {
        ...needs,
        run: 'echo listening; exec sleep 300',
        service: { ready: { log: 'listening' } },
      };
    case 'task':
      break;
  }
  const read = readableBy(task, all);
  const env = new Map(task.env);
  if (task.asks !== undefined) env.set('V_ASKED', `\${{ needs.${task.asks}.outputs.v }}`);
  for (const need of task.runsAlways ? task.needs : [])
    env.set(`V_R_${need}`, `\${{ needs.${need}.result }}`);
  const home = task.isMatrix ? `out/${task.id}-$MATRIX_M` : `out/${task.id}`;
  return {
    ...needs,
    run: [
      `. "$TOOL"`,
      `v=$({ echo ${task.salt}; variables`,
      ...(task.readings ?? []).map(({ read: command }) => command),
      ...read.flatMap((need) => readCommand(task, need)),
      `} | sha256sum | cut -c1-12)`,
      ...(task.making === 'directory' ? [`mkdir -p ${home} && echo part > ${home}/r`] : []),
      `flags ${task.id}`,
      `${task.making} ${home} $v`,
      `echo "v=$v" >> "$GITHUB_OUTPUT"`,
      ...(task.exports === undefined ? [] : [`echo "${task.exports}=$v" >> "$GITHUB_ENV"`]),
    ].join('\n'),
    ...(env.size === 0 ? {} : { env: Object.fromEntries(env) }),
    ...(task.readings === undefined ? {} : { inputs: inputsOf(task, read) }),
    ...outputsOf(task),
    ...(task.isMatrix ? { strategy: { 'fail-fast': false, matrix: { m: [1, 2] } } } : {}),
    ...(task.isCached ? {} : { cache: false }),
    ...(task.isTolerated ? { 'continue-on-error': true } : {}),
    ...(task.retries ? { retries: 1 } : {}),
    ...(task.runsAlways ? { if: 'always()' } : {}),
  };
}

/** What a task that did not succeed has left is nobody's business. */
function readCommand(task: RandomTask, need: RandomTask): readonly string[] {
  if (task.runsAlways && !task.needs.includes(need.id)) return [];
  const test = task.runsAlways ? `[ "$V_R_${need.id}" != success ] || ` : '';
  return homesOf(need).flatMap((home) => madeIn(need, home).map((place) => `${test}see ${place}`));
}

function madeIn({ making }: RandomTask, home: string): readonly string[] {
  switch (making) {
    case 'directory':
      return [home];
    case 'files':
      return [`${home}/r`, `${home}/s`];
    case 'modules':
      return [`${home}/node_modules`];
    case 'unstated':
      return [`${home}/r`];
    case 'nothing':
      return [];
  }
}

function inputsOf({ readings, declaresNeeds }: RandomTask, read: readonly RandomTask[]): readonly string[] {
  const made = read.filter(({ making }) => making === 'directory' || making === 'files');
  const [first] = read;
  return [
    ...(readings ?? []).flatMap(({ patterns }) => patterns),
    // All of a directory, which says nothing of the modules in it.
    ...(declaresNeeds ? made.flatMap(homesOf).map((home) => `${home}/**`) : []),
    ...(declaresNeeds && first?.making === 'modules' ? homesOf(first).map((home) => `${home}/**`) : []),
  ];
}

function outputsOf({ id, making, isMatrix }: RandomTask): object {
  const home = isMatrix ? `out/${id}-\${{ matrix.m }}` : `out/${id}`;
  switch (making) {
    case 'directory':
      return { outputs: [`${home}/**`] };
    case 'files':
      return { outputs: [`${home}/r`, `${home}/s/**`] };
    case 'modules':
      return { outputs: [`${home}/node_modules/**`] };
    case 'nothing':
      return { outputs: [] };
    case 'unstated':
      return {};
  }
}
