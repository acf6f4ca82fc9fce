import type { PageTask, RunModel } from './run-model.ts';

/** What the reader has chosen, which all parts of the page show. */
export interface PageState {
  readonly model: RunModel;
  readonly selected: PageTask | undefined;
  /** The tasks that are looked for; undefined: all of them. */
  readonly found: ReadonlySet<PageTask> | undefined;
  /** Opens a task, or none: the address of the page names it. */
  select(task: PageTask | undefined): void;
  find(found: ReadonlySet<PageTask> | undefined): void;
  /** Calls back after each change of what is said. */
  onSelect(listener: () => void): void;
  onFind(listener: () => void): void;
}

const prefix = '#task=';

/** The address, in the page, of a task. */
export function addressOf({ key }: Pick<PageTask, 'key'>): string {
  return `${prefix}${encodeURIComponent(key)}`;
}

/** The state that begins with the task that the page's address names. */
export function openState(model: RunModel): PageState {
  const selecting: (() => void)[] = [];
  const finding: (() => void)[] = [];
  let selected = taskOf(model, location.hash);
  let found: ReadonlySet<PageTask> | undefined;
  window.addEventListener('hashchange', () => {
    const task = taskOf(model, location.hash);
    if (task === selected) return;
    selected = task;
    for (const listener of selecting) listener();
  });
  return {
    model,
    get selected() {
      return selected;
    },
    get found() {
      return found;
    },
    select: (task) => {
      if (task === selected) return;
      selected = task;
      if (task === undefined) leaveAddress();
      else location.hash = addressOf(task);
      for (const listener of selecting) listener();
    },
    find: (tasks) => {
      found = tasks;
      for (const listener of finding) listener();
    },
    onSelect: (listener) => selecting.push(listener),
    onFind: (listener) => finding.push(listener),
  };
}

/** Takes the task out of the page's address, without an empty fragment, to which a browser would scroll. */
function leaveAddress(): void {
  try {
    history.pushState(null, '', location.pathname + location.search);
  } catch {
    // A page in a frame of others may have no address that it could change.
    location.hash = '#closed';
  }
}

/** The task that an address names; undefined when it names none of the run. */
function taskOf(model: RunModel, hash: string): PageTask | undefined {
  if (!hash.startsWith(prefix)) return undefined;
  const key = hash.slice(prefix.length);
  try {
    return model.byKey.get(decodeURIComponent(key));
  } catch {
    return model.byKey.get(key);
  }
}
