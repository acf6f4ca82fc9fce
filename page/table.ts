import { formatDuration } from '../src/report/words/duration.ts';
import { counted } from '../src/report/words/words.ts';
import { make, signOf } from './dom.ts';
import { type SortKey, type Sorting, sortTasks } from './find-tasks.ts';
import { addressOf, type PageState } from './page-state.ts';
import type { PageTask } from './run-model.ts';

/** Up to this many rows stand in the page as a whole; of more only those that are seen. */
const mostWhole = 60;

/** The height of a row where only those that are seen are there, in pixels, as in the style. */
const rowHeight = 32;

/** Rows beyond both ends of what is seen. */
const beyond = 20;

/** Rows that are printed of a longer table. */
const mostPrinted = 1000;

const columns: readonly { readonly key: SortKey; readonly name: string; readonly isNumber: boolean }[] = [
  { key: 'label', name: 'Task', isNumber: false },
  { key: 'verdict', name: 'Result', isNumber: false },
  { key: 'start', name: 'Start', isNumber: true },
  { key: 'seconds', name: 'Time', isNumber: true },
  { key: 'attempts', name: 'Attempts', isNumber: true },
  { key: 'slots', name: 'Slot', isNumber: true },
  { key: 'why', name: 'Why', isNumber: false },
];

/** The table of tasks: sorted by its heads, walked by arrows, with as few rows in the page as are seen. */
export class TaskTable {
  readonly #state: PageState;
  readonly #frame: HTMLDivElement;
  readonly #body = make('tbody');
  readonly #grid: HTMLTableElement;
  readonly #heads: readonly HTMLTableCellElement[];
  #sorting: Sorting;
  #tasks: readonly PageTask[] = [];
  /** The place of the row that arrows have reached. */
  #active = 0;
  #drawn = { from: 0, to: 0 };
  #isPrinting = false;

  constructor(place: HTMLElement, state: PageState) {
    this.#state = state;
    const hasMachines = state.model.data.lanes.some(({ machine }) => machine !== '');
    this.#frame = make('div', { class: hasMachines ? 'rows merged' : 'rows' });
    this.#heads = columns.map((column) => this.#head(column));
    this.#grid = make(
      'table',
      { role: 'grid', tabindex: 0, 'aria-labelledby': 'tasks-title', 'aria-describedby': 'keys' },
      make('thead', {}, make('tr', { 'aria-rowindex': 1 }, ...this.#heads)),
      this.#body,
    );
    this.#frame.append(this.#grid);
    place.replaceChildren(this.#frame);
    this.#frame.addEventListener('scroll', () => requestAnimationFrame(() => this.#draw()), {
      passive: true,
    });
    this.#grid.addEventListener('keydown', (event) => this.#onKey(event));
    this.#body.addEventListener('click', (event) => this.#onClick(event));
    window.addEventListener('resize', () => this.#draw());
    window.addEventListener('beforeprint', () => this.#print(true));
    window.addEventListener('afterprint', () => this.#print(false));
    state.onFind(() => this.#show());
    state.onSelect(() => this.#mark());
    this.#show();
  }

  /** Goes to the first row, for somebody who has looked for something. */
  focus(): void {
    this.#grid.focus();
    this.#reach(0);
  }

  #head({ key, name, isNumber }: (typeof columns)[number]): HTMLTableCellElement {
    const button = make('button', { type: 'button' }, name);
    const head = make(
      'th',
      { scope: 'col', 'aria-sort': 'none', class: `${key}${isNumber ? ' number' : ''}` },
      button,
    );
    button.addEventListener('click', () => {
      const current = this.#sorting?.key === key ? this.#sorting : undefined;
      // Times are looked at from the longest; the third press gives the first order back.
      const firstDown = key === 'seconds' || key === 'attempts';
      if (current === undefined) this.#sorting = { key, isDown: firstDown };
      else this.#sorting = current.isDown === firstDown ? { key, isDown: !firstDown } : undefined;
      for (const [place, other] of this.#heads.entries()) {
        const isThis = columns[place]?.key === this.#sorting?.key;
        const direction = this.#sorting?.isDown === true ? 'descending' : 'ascending';
        other.setAttribute('aria-sort', isThis ? direction : 'none');
      }
      this.#show();
    });
    return head;
  }

  /** Shows what is looked for, in order, from its beginning. */
  #show(): void {
    const { model, found } = this.#state;
    const tasks = found === undefined ? model.tasks : model.tasks.filter((task) => found.has(task));
    this.#tasks = sortTasks(tasks, this.#sorting);
    this.#active = 0;
    this.#grid.setAttribute('aria-rowcount', String(this.#tasks.length + 1));
    this.#frame.classList.toggle('windowed', this.#isWindowed);
    this.#frame.scrollTop = 0;
    this.#drawn = { from: 0, to: 0 };
    this.#draw(true);
  }

  get #isWindowed(): boolean {
    return this.#tasks.length > mostWhole && !this.#isPrinting;
  }

  #print(isPrinting: boolean): void {
    this.#isPrinting = isPrinting;
    this.#show();
  }

  /** Puts the rows that are seen into the page. */
  #draw(isNew = false): void {
    const count = this.#tasks.length;
    const first = this.#isWindowed ? Math.floor(this.#frame.scrollTop / rowHeight) : 0;
    const seen = Math.ceil(this.#frame.clientHeight / rowHeight);
    const whole = this.#isPrinting ? mostPrinted : mostWhole;
    const from = this.#isWindowed ? Math.max(0, first - beyond) : 0;
    const to = Math.min(count, this.#isWindowed ? first + seen + beyond : whole);
    const isThere = from >= this.#drawn.from && to <= this.#drawn.to;
    const isNear = first - this.#drawn.from >= beyond / 2 || this.#drawn.from === 0;
    const reachesOn = this.#drawn.to - (first + seen) >= beyond / 2 || this.#drawn.to === count;
    if (!isNew && (isThere || (isNear && reachesOn))) return;
    this.#drawn = { from, to };
    const rows = this.#tasks.slice(from, to).map((task, index) => this.#row(task, from + index));
    const rest =
      this.#isPrinting && to < count ? [noteRow(`Not printed: ${counted(count - to, 'more task')}.`)] : [];
    this.#body.replaceChildren(space(from), ...rows, space(this.#isWindowed ? count - to : 0), ...rest);
    if (count === 0) this.#body.replaceChildren(noteRow('No task has that.'));
    this.#mark();
  }

  #row(task: PageTask, place: number): HTMLTableRowElement {
    const { symbol, word } = this.#state.model.data.verdicts[task.verdict];
    const ran = task.tries > 0;
    const critical = task.isCritical ? ' ◆' : '';
    const cells = [
      make('a', { href: addressOf(task), tabindex: -1 }, task.label),
      make('span', {}, signOf(task.verdict, symbol), ` ${word}`),
      task.start === undefined ? '' : formatDuration(task.start),
      ran ? `${formatDuration(task.seconds)}${critical}` : '',
      ran ? String(task.tries) : '',
      task.slots ?? '',
      make('div', { class: 'clamp' }, whyOf(task)),
    ];
    return make(
      'tr',
      { id: `row-${place}`, 'aria-rowindex': place + 2, 'data-place': task.place, class: task.verdict },
      ...columns.map(({ key, isNumber }, index) =>
        make('td', { class: `${key}${isNumber ? ' number' : ''}` }, cells[index] ?? ''),
      ),
    );
  }

  /** Marks the row that arrows have reached, and that of the open task. */
  #mark(): void {
    const { selected } = this.#state;
    for (const row of this.#body.rows) {
      const place = Number(row.dataset['place'] ?? -1);
      const isActive = row.id === `row-${this.#active}`;
      row.classList.toggle('active', isActive);
      if (row.id !== '') row.setAttribute('aria-selected', String(selected?.place === place));
      if (isActive) this.#grid.setAttribute('aria-activedescendant', row.id);
    }
  }

  #onClick(event: MouseEvent): void {
    // A link that is to be opened elsewhere is the browser's.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const row = event.target instanceof Element ? event.target.closest('tr') : null;
    const task = this.#state.model.tasks[Number(row?.dataset['place'] ?? -1)];
    if (row === null || task === undefined) return;
    event.preventDefault();
    this.#active = Number(row.id.replace('row-', ''));
    this.#mark();
    this.#state.select(task);
  }

  #onKey(event: KeyboardEvent): void {
    // A head sorts by its own keys.
    if (event.target !== this.#grid || event.ctrlKey || event.metaKey || event.altKey) return;
    const page = Math.max(1, Math.floor(Math.min(this.#frame.clientHeight, innerHeight) / rowHeight) - 2);
    const steps = new Map([
      ['ArrowDown', 1],
      ['ArrowUp', -1],
      ['PageDown', page],
      ['PageUp', -page],
      ['Home', -Infinity],
      ['End', Infinity],
    ]);
    const step = steps.get(event.key);
    if (step !== undefined) this.#reach(this.#active + step);
    else if (event.key === 'Enter' || event.key === ' ') this.#state.select(this.#tasks[this.#active]);
    else return;
    event.preventDefault();
  }

  #reach(place: number): void {
    this.#active = Math.max(0, Math.min(place, this.#tasks.length - 1));
    if (this.#isWindowed) {
      const top = this.#active * rowHeight;
      const room = this.#frame.clientHeight - 2 * rowHeight;
      if (top < this.#frame.scrollTop) this.#frame.scrollTop = top;
      else if (top > this.#frame.scrollTop + room) this.#frame.scrollTop = top - room;
      this.#draw();
    }
    this.#mark();
    this.#body.querySelector(`#row-${this.#active}`)?.scrollIntoView({ block: 'nearest' });
  }
}

/** What a reader asks of a task that did not simply pass. */
function whyOf(task: PageTask): string {
  const parts = [task.why, task.said].filter((part) => part !== undefined);
  return parts.join(' · ');
}

function space(rows: number): HTMLTableRowElement {
  const row = make('tr', { class: 'space', 'aria-hidden': 'true' });
  row.style.height = `${rows * rowHeight}px`;
  return row;
}

function noteRow(text: string): HTMLTableRowElement {
  return make('tr', { class: 'note' }, make('td', { colspan: columns.length }, text));
}
