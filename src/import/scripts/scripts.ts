import type { PlannedStep } from '../plan/job-plan.ts';
import { outputGuard } from '../plan/same-task.ts';
import { rewriteExpression } from '../expressions/rewrite.ts';
import { asksForWindows, insteadOf } from './instead.ts';
import { rewriteScript, type ScriptSurroundings } from './script-variables.ts';
import { guardLine, shellKind } from '../plan/shell-text.ts';
import { asTruth } from '../expressions/step-condition.ts';
import { textOfValue, type YamlEntry } from '../workflow/yaml-values.ts';

/** What a script became. */
export interface ImportedScript {
  /** Undefined when it cannot run as a task. */
  readonly text: string | undefined;
  /** What changes its meaning, or why it cannot run. */
  readonly problems: readonly string[];
}

/**
 * The script of one step as the script of a task. `instead` fails where the step would run, for a script that cannot be carried
 * over; so does that of a step for Windows alone: it is for PowerShell, and would be a mistake in the script of a shell.
 */
export function importScript(
  planned: PlannedStep,
  surroundings: ScriptSurroundings,
  sameTask: ReadonlySet<string> = new Set(),
): ImportedScript & { readonly instead: string } {
  const { step, shell, condition } = planned;
  const kind = shellKind(shell);
  const { text, problems } = rewriteScript(step.run ?? '', shell, surroundings, sameTask);
  const lines: string[] = [];
  const guard = condition.kind === 'other' ? undefined : condition.guard;
  const line =
    guard === undefined
      ? undefined
      : ((kind === 'posix' ? outputGuard(guard, sameTask) : undefined) ??
        guardLine(bindGuard(guard, surroundings), kind, shell));
  if (guard !== undefined && line === undefined)
    problems.push(
      `it ran only if ${guard}: say so in the script, whose shell is not one that this is known of`,
    );
  if (line !== undefined)
    lines.push(
      planned.tellsOutcome
        ? line.replace('exit 0', '{ echo outcome=skipped >> "$GITHUB_OUTPUT"; exit 0; }')
        : line,
    );
  // A task that may fail has the result success: what reads how the step ended reads this output instead.
  if (planned.tellsOutcome)
    lines.push(
      `trap 'code=$?; [ $code -eq 0 ] && outcome=success || outcome=failure; echo "outcome=$outcome" >> "$GITHUB_OUTPUT"; exit $code' EXIT`,
    );
  const instead = [...lines, ...insteadOf(step.run ?? '')].join('\n');
  const isForWindows = shell === undefined && guard !== undefined && asksForWindows(guard);
  if (isForWindows) return { text: instead, instead, problems };
  return { text: text === undefined ? undefined : [...lines, text].join('\n'), instead, problems };
}

/** The scripts of several steps as one, each in a subshell of its own where it could change something for those after it. */
export function joinScripts(steps: readonly PlannedStep[], surroundings: ScriptSurroundings): ImportedScript {
  const problems: string[] = [];
  const parts: string[] = [];
  const sameTask = new Set<string>();
  const hasLongValues = steps.some(({ step }) => writesLongValue(step.run ?? ''));
  let hasExports = false;
  for (const [index, planned] of steps.entries()) {
    const { step, shell } = planned;
    const own = importScript(planned, surroundings, sameTask);
    const hasPipe = step.run?.includes('|') === true;
    const isStricter = hasPipe && shell === 'bash' && steps.some((each) => each.shell === undefined);
    const before = [
      ...(isStricter ? ['set -o pipefail'] : []),
      ...directoryLines(surroundings.directoryOf(planned)),
      ...exportedVariables(step.env),
    ];
    const outer = rewriteScript(before.join('\n'), shell, surroundings, sameTask);
    problems.push(...outer.problems, ...own.problems);
    const lines = [...(outer.text === '' ? [] : [outer.text ?? '']), (own.text ?? own.instead).trimEnd()];
    // The guard ends the subshell; it comes first, and reads nothing that the step sets.
    const script = orderGuard(lines, planned).join('\n');
    const isLast = index === steps.length - 1;
    const isAlone =
      before.length === 0 && planned.condition.kind === 'success' && planned.condition.guard === undefined;
    if (step.name !== undefined && !step.name.includes('${{')) parts.push(`# ${step.name}`);
    parts.push(isAlone && (isLast || isHarmless(script)) ? script : inSubshell(script));
    if (!isLast) parts.push(...exportLines(step.run ?? '', hasLongValues));
    if (hasExports && readsVariables(planned))
      problems.push(
        'an expression below reads env as it is before the script: what a step above writes to GITHUB_ENV is not in it',
      );
    hasExports ||= /\bGITHUB_ENV\b/.test(step.run ?? '');
    if (step.id !== undefined) sameTask.add(step.id.toLowerCase());
  }
  const text = parts.join('\n');
  const functions = [
    ...(/\bwritten '' |\$\(output /.test(text) && hasLongValues ? [writtenFunction] : []),
    ...(text.includes('$(output ') ? [hasLongValues ? longOutputFunction : outputFunction] : []),
  ];
  return { text: [...functions, text].join('\n'), problems };
}

/** Whether a script may write a value of several lines to `GITHUB_ENV` or `GITHUB_OUTPUT`: `echo "NAME<<END"`. */
function writesLongValue(script: string): boolean {
  return /\bGITHUB_(?:ENV|OUTPUT)\b/.test(script) && /[\w})]<</.test(script);
}

/** One command, whose values are all expanded before it sets any: none is read by the others. */
function exportedVariables(env: readonly YamlEntry[]): readonly string[] {
  const all = env.map(({ key, value }) => ` ${key}="${quoted(textOfValue(value) ?? '')}"`);
  return all.length === 0 ? [] : [`export${all.join('')}`];
}

/** A part of a script that changes nothing for later parts, and that fails when its last command does. */
function inSubshell(script: string): string {
  // A backslash at the end would take the parenthesis for a character.
  return /^[^(#\n][^#\n]*(?<!\\)$/.test(script) ? `(${script})` : `(\n${script}\n)`;
}

/** Reads what an earlier part of a script has written, where no value has several lines. */
const outputFunction = `output() { sed -n "s/^$1=//p" "$GITHUB_OUTPUT" | tail -n 1; } # what a step above has written`;

const longOutputFunction = `output() { written "$1" "$GITHUB_OUTPUT"; } # what a step above has written`;

/** Reads the value of a name in a file like `GITHUB_OUTPUT`, whose values may have several lines; without a name all names. */
const writtenFunction = `written() { awk -v name="$1" '
  end != "" { if ($0 != end) { value = value (count++ ? "\\n" : "") $0; next } end = ""; if (key == name) last = value; next }
  { equals = index($0, "="); mark = index($0, "<<") }
  mark && (!equals || mark < equals) { key = substr($0, 1, mark - 1); end = substr($0, mark + 2); value = ""; count = 0 }
  equals && (!mark || equals < mark) { key = substr($0, 1, equals - 1); if (key == name) last = substr($0, equals + 1) }
  name == "" && (equals || mark) { print key }
  END { printf "%s", last }' "$2"; }`;

function orderGuard([first = '', ...rest]: readonly string[], { condition }: PlannedStep): readonly string[] {
  const isGuarded = condition.kind !== 'other' && condition.guard !== undefined;
  const [script] = rest;
  if (!isGuarded || script === undefined) return [first, ...rest];
  const [guard = '', ...more] = script.split('\n');
  return [guard, first, ...more];
}

/** Whether an expression of a step reads variables and is not just a variable. */
function readsVariables({ step, condition }: PlannedStep): boolean {
  const guard = condition.kind === 'other' ? undefined : condition.guard;
  const texts = [step.run ?? '', ...step.env.map(({ value }) => textOfValue(value) ?? '')];
  const inTexts = texts.some((text) => /\$\{\{(?!\s*env\.\w+\s*\}\})(?:(?!\}\}).)*\benv\./s.test(text));
  return (
    inTexts || (guard !== undefined && /\benv\./.test(guard) && outputGuard(guard, nothing) === undefined)
  );
}

const nothing: ReadonlySet<string> = new Set();

/** The lines through which a later part of a script finds what an earlier one has written for the steps after it. */
function exportLines(script: string, hasLongValues: boolean): readonly string[] {
  return [
    ...(/\bGITHUB_ENV\b/.test(script)
      ? [
          '# what this step exports is for the lines below as well',
          hasLongValues
            ? `for name in $(written '' "$GITHUB_ENV"); do export "$name=$(written "$name" "$GITHUB_ENV")"; done`
            : `${eachLine} case $line in [A-Za-z_]*=*) export "$line" ;; esac; done < "$GITHUB_ENV"`,
        ]
      : []),
    ...(/\bGITHUB_PATH\b/.test(script)
      ? [`${eachLine} [ -z "$line" ] || export PATH="$line:$PATH"; done < "$GITHUB_PATH"`]
      : []),
  ];
}

/** The beginning of a loop over the lines of a file, of which the last may have no end. */
const eachLine = 'while IFS= read -r line || [ -n "$line" ]; do';

function directoryLines(directory: string | undefined): readonly string[] {
  return directory === undefined ? [] : [`cd "${quoted(directory)}"`];
}

function escaped(part: string): string {
  return part.replaceAll(/[\\"`]|\$(?!\{\{)/g, String.raw`\$&`);
}

/** A text as it stands between double quotes of a shell; expressions in it stay. */
function quoted(text: string): string {
  let rest = '';
  let from = 0;
  for (const { index, 0: found } of text.matchAll(/\$\{\{.*?\}\}/gs)) {
    rest += escaped(text.slice(from, index)) + found;
    from = index + found.length;
  }
  return rest + escaped(text.slice(from));
}

/** Whether lines certainly change nothing for those after them: programs with plain arguments. */
function isHarmless(script: string): boolean {
  return script
    .split('\n')
    .every((line) => /^(?:#.*|[\w./@-]+(?:[ \t]+[^;&|<>()`\\]*)?)?$/.test(line) && !builtIn.test(line));
}

const builtIn =
  /^(?:cd|exit|set|export|source|\.|exec|trap|unset|pushd|popd|shopt|eval|alias|umask|ulimit|return|read|let|declare|local|readonly|if|for|while|until|case|function|then|else|elif|fi|do|done|esac)(?:\s|$)|^\w+=/;

function bindGuard(guard: string, { replacements, variables }: ScriptSurroundings): string {
  return variables.bind(asTruth(rewriteExpression(guard, replacements)), 'RUN_IF');
}
