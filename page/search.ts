import { readingRanks, type TaskData } from '../src/report/html/page-data.ts';
import { counted } from '../src/report/words/words.ts';
import { withCommas } from '../src/model/with-commas.ts';
import { make, signOf, takesText } from './dom.ts';
import { findTasks, isAsked } from './find-tasks.ts';
import type { PageState } from './page-state.ts';

/** Puts the search and the choice of results into the page; `goOn` leads from there to what was found. */
export function openSearch(place: HTMLElement, state: PageState, goOn: () => void): void {
  const { model } = state;
  const verdicts = new Set<TaskData['verdict']>();
  const input = make('input', {
    type: 'search',
    id: 'search',
    placeholder: 'name, cause, place',
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': 'hits',
  });
  const hits = make('p', { id: 'hits', role: 'status' });
  const look = (): void => {
    const question = { words: input.value, verdicts };
    const found = isAsked(question) ? findTasks(model.tasks, question) : undefined;
    hits.textContent =
      found === undefined
        ? counted(model.tasks.length, 'task')
        : `${withCommas(found.length)} of ${counted(model.tasks.length, 'task')}`;
    state.find(found === undefined ? undefined : new Set(found));
  };
  const filters = verdictsOf(state).map(([verdict, count]) => {
    const { symbol, word } = model.data.verdicts[verdict];
    const button = make(
      'button',
      { type: 'button', 'aria-pressed': 'false', class: verdict },
      signOf(verdict, symbol),
      ` ${word} ${withCommas(count)}`,
    );
    button.addEventListener('click', () => {
      const isOn = !verdicts.has(verdict);
      if (isOn) verdicts.add(verdict);
      else verdicts.delete(verdict);
      button.setAttribute('aria-pressed', String(isOn));
      look();
    });
    return button;
  });
  input.addEventListener('input', look);
  input.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === 'ArrowDown') {
      event.preventDefault();
      goOn();
    } else if (event.key === 'Escape' && input.value !== '') {
      event.stopPropagation();
      input.value = '';
      look();
    }
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || takesText(event.target)) return;
    event.preventDefault();
    input.focus();
    input.select();
  });
  place.replaceChildren(
    make('label', { for: 'search' }, 'Search'),
    input,
    make('div', { role: 'group', 'aria-label': 'Results' }, ...filters),
    hits,
  );
  look();
}

/** The verdicts that tasks have, what deserves a look first, each with its number of tasks. */
function verdictsOf({ model }: PageState): readonly (readonly [TaskData['verdict'], number])[] {
  const counts = new Map<TaskData['verdict'], number>();
  for (const { verdict } of model.tasks) counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
  return [...counts].toSorted(([one], [other]) => readingRanks[one] - readingRanks[other]);
}
