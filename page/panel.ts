import {
  type AttemptData,
  type ColourStretch,
  type LogsData,
  readingRanks,
  type TaskLog,
} from '../src/report/html/page-data.ts';
import { formatDuration } from '../src/report/words/duration.ts';
import { withCommas } from '../src/model/with-commas.ts';
import { make, readJson, signOf } from './dom.ts';
import { addressOf, type PageState } from './page-state.ts';
import type { PageTask } from './run-model.ts';

/** Needs and dependents that are named at first. */
const mostNamed = 30;

/** Shows the open task beside the page; `goBack` gives the focus back to where it was before. */
export function openPanel(panel: HTMLElement, state: PageState): void {
  let logs: LogsData | undefined;
  let before: HTMLElement | SVGElement | undefined;
  const logOf = (task: PageTask): TaskLog | undefined => {
    // A run of thousands of tasks has some megabytes of them: nobody waits for these before a task is opened.
    logs ??= readLogs();
    return Object.hasOwn(logs, String(task.place)) ? logs[String(task.place)] : undefined;
  };
  const close = (): void => {
    state.select(undefined);
    focusAgain(before)?.focus({ preventScroll: true });
  };
  const show = (): void => {
    const task = state.selected;
    const { activeElement } = document;
    const isOutside = activeElement instanceof HTMLElement || activeElement instanceof SVGElement;
    if (isOutside && !panel.contains(activeElement)) before = activeElement;
    panel.hidden = task === undefined;
    document.documentElement.classList.toggle('opened', task !== undefined);
    if (task === undefined) return panel.replaceChildren();
    const button = make('button', { type: 'button', class: 'close', 'aria-label': 'Close' }, '×');
    button.addEventListener('click', close);
    panel.replaceChildren(button, ...contentsOf(task, state, logOf(task)));
    panel.scrollTop = 0;
    panel.querySelector('h2')?.focus({ preventScroll: true });
    // Of a log the end matters.
    for (const output of panel.querySelectorAll('pre.tail')) output.scrollTop = output.scrollHeight;
  };
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape' && state.selected !== undefined) close();
  });
  state.onSelect(show);
  if (state.selected !== undefined) show();
}

/** What had the focus before; of a box of the graph, which is drawn again, the one of the same task; else the table. */
function focusAgain(before: HTMLElement | SVGElement | undefined): HTMLElement | SVGElement | null {
  if (before?.isConnected === true && before !== document.body) return before;
  const address = before?.getAttribute('href') ?? null;
  const boxes = [...document.querySelectorAll<SVGAElement>('a.box')];
  const box = boxes.find((link) => link.getAttribute('href') === address);
  return box ?? document.querySelector<HTMLElement>('[role=grid]');
}

/** The part of the page with the logs, which the same program wrote as the rest of it. */
function readLogs(): LogsData {
  const value = readJson('logs');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its form is that of the page's own writer
  return value as LogsData;
}

function contentsOf(task: PageTask, state: PageState, log: TaskLog | undefined): readonly Node[] {
  const { symbol } = state.model.data.verdicts[task.verdict];
  return [
    make('h2', { id: 'task-title', tabindex: -1 }, signOf(task.verdict, symbol), ` ${task.label}`),
    make(
      'dl',
      {},
      ...factsOf(task, state).flatMap(([name, ...what]) => [make('dt', {}, name), make('dd', {}, ...what)]),
    ),
    ...attemptsOf(task, state),
    ...outputOf(task, log),
    ...linksTo('Needs', task.needs, task.moreNeeds ?? 0, state),
    ...linksTo('Needed by', task.dependents, 0, state),
  ];
}

type Fact = readonly [name: string, ...what: (Node | string)[]];

/** A fact that is told where it is known. */
function fact(name: string, value: string | undefined): readonly Fact[] {
  return value === undefined ? [] : [[name, value]];
}

function factsOf(task: PageTask, state: PageState): readonly Fact[] {
  const { data, tasks } = state.model;
  const blame = task.blame === undefined ? undefined : tasks[task.blame];
  const reason: readonly Fact[] =
    task.reason === undefined
      ? []
      : [
          blame === undefined
            ? ['Not run, since', task.reason]
            : ['Not run, since', task.reason, ': ', taskLink(blame, state)],
        ];
  const { verdict, key, label, start, seconds, usual, ready } = task;
  const usually = usual === undefined ? '' : `, usually ${formatDuration(usual)}`;
  return [
    ['Result', `${data.verdicts[verdict].word}${task.isCritical ? ', on the critical path ◆' : ''}`],
    ...(task.why === task.reason ? [] : fact('Why', task.why)),
    ...fact('Cause', task.said),
    ...fact('At', task.where),
    ...fact('Hint', task.hint),
    ...reason,
    ...(start === undefined
      ? []
      : [['Time', `${formatDuration(seconds)}${usually}; started at ${formatDuration(start)}`] as const]),
    ...fact('Ready after', ready === undefined ? undefined : formatDuration(ready)),
    ...fact('Id', key === label ? undefined : key),
    ...fact('Matrix', task.matrix),
    ['Defined at', task.at],
  ];
}

/** The attempts that the result comes from, and apart from them those on machines that ran the task as well. */
function attemptsOf(task: PageTask, state: PageState): readonly Node[] {
  const [own, repeated] = [false, true].map((wanted) =>
    task.attempts.filter((attempt) => (attempt.repeated ?? false) === wanted),
  );
  return [
    ...attemptTable('Attempts', own ?? [], state),
    ...attemptTable('Ran elsewhere as well', repeated ?? [], state),
  ];
}

function attemptTable(title: string, attempts: readonly AttemptData[], state: PageState): readonly Node[] {
  if (attempts.length === 0) return [];
  const rows = attempts.map((attempt) => attemptRow(attempt, state));
  const heads = ['#', 'Result', 'From', 'Time', 'CPU', 'Memory', 'Slot', 'Log'].map((name) =>
    make('th', { scope: 'col' }, name),
  );
  return [
    make('h3', {}, title),
    make(
      'div',
      { class: 'wide', tabindex: 0, role: 'group', 'aria-label': title },
      make('table', {}, make('thead', {}, make('tr', {}, ...heads)), make('tbody', {}, ...rows)),
    ),
  ];
}

function attemptRow(attempt: AttemptData, { model: { data } }: PageState): HTMLTableRowElement {
  const { verdict, why, from, to, cpuSeconds, peakBytes, lane, log } = attempt;
  const { symbol, word } = data.verdicts[verdict];
  // The logs lie beside this page, unless somebody has moved it.
  const isBeside = log !== undefined && /^logs\/[\w.()-]+$/.test(log);
  const cells: readonly (Node | string)[] = [
    String(attempt.attempt),
    make('span', {}, signOf(verdict, symbol), ` ${why ?? word}`),
    formatDuration(from),
    formatDuration(to - from),
    cpuSeconds === undefined ? '' : formatDuration(cpuSeconds),
    peakBytes === undefined ? '' : memoryText(peakBytes),
    data.lanes[lane]?.cell ?? '',
    isBeside ? make('a', { href: log, rel: 'noreferrer' }, 'whole') : '',
  ];
  return make('tr', {}, ...cells.map((cell) => make('td', {}, cell)));
}

function memoryText(bytes: number): string {
  const mebibytes = bytes / 1024 ** 2;
  return mebibytes < 1024
    ? `${withCommas(Math.ceil(mebibytes))} MiB`
    : `${(mebibytes / 1024).toFixed(1)} GiB`;
}

function block(
  title: string,
  text: string,
  kind: 'cause' | 'tail',
  stretches: readonly ColourStretch[] = [],
): readonly Node[] {
  return [
    make('h3', {}, title),
    make(
      'pre',
      { class: kind, tabindex: 0, role: 'group', 'aria-label': title },
      ...coloured(text, stretches),
    ),
  ];
}

/** A text with the colours that a terminal would have shown. */
function coloured(text: string, stretches: readonly ColourStretch[]): readonly (Node | string)[] {
  let at = 0;
  const parts = stretches.flatMap(([from, to, look]) => {
    const before = text.slice(at, from);
    at = to;
    return [before, make('span', { class: look }, text.slice(from, to))];
  });
  return [...parts, text.slice(at)];
}

function outputOf(task: PageTask, log: TaskLog | undefined): readonly Node[] {
  if (log === undefined) {
    if (task.attempts.length === 0 && task.printed !== true) return [];
    const why = task.printed === true ? 'There was no room here for what it printed.' : 'It printed nothing.';
    return [make('p', { class: 'small' }, why)];
  }
  const { cause, tails } = log;
  return [
    ...(cause === undefined ? [] : block('What its output says', cause, 'cause')),
    ...tails.flatMap(([attempt, text, stretches]) =>
      block(
        task.tries > 1 ? `The end of its output, attempt ${attempt}` : 'The end of its output',
        text === '' ? '(nothing)' : text,
        'tail',
        stretches,
      ),
    ),
  ];
}

function linksTo(title: string, places: readonly number[], more: number, state: PageState): readonly Node[] {
  const tasks = places.flatMap((place) => state.model.tasks[place] ?? []);
  if (tasks.length + more === 0) return [];
  const sorted = tasks.toSorted((one, other) => readingRanks[one.verdict] - readingRanks[other.verdict]);
  const list = make('ul', { class: 'links' });
  const add = (some: readonly PageTask[]): void =>
    list.append(...some.map((task) => make('li', {}, taskLink(task, state))));
  add(sorted.slice(0, mostNamed));
  const rest = sorted.slice(mostNamed);
  const button = make('button', { type: 'button' }, `${withCommas(rest.length)} more`);
  button.addEventListener('click', () => {
    const next = list.children.length;
    add(rest);
    button.remove();
    list.children[next]?.querySelector('a')?.focus();
  });
  return [
    make('h3', {}, `${title} (${withCommas(tasks.length + more)})`),
    list,
    ...(rest.length === 0 ? [] : [button]),
    ...(more === 0 ? [] : [make('p', { class: 'small' }, `${withCommas(more)} left out of this page.`)]),
  ];
}

function taskLink(task: PageTask, { model }: PageState): HTMLAnchorElement {
  const { symbol, word } = model.data.verdicts[task.verdict];
  return make(
    'a',
    { href: addressOf(task), 'aria-label': `${task.label}: ${word}` },
    signOf(task.verdict, symbol),
    ` ${task.label}`,
  );
}
