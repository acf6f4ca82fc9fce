import type { PageData } from '../src/report/html/page-data.ts';
import { byId, make, readJson } from './dom.ts';
import { openGraph } from './graph.ts';
import { openState } from './page-state.ts';
import { openPanel } from './panel.ts';
import { readModel } from './run-model.ts';
import { openSearch } from './search.ts';
import { TaskTable } from './table.ts';
import { TimelineView } from './timeline.ts';

/** The part of the page with the run's data, which the same program wrote as the rest of it. */
function readData(): PageData {
  const value = readJson('data');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its form is that of the page's own writer
  return value as PageData;
}

const state = openState(readModel(readData()));
document.documentElement.classList.add('scripted');
byId('keys').append(
  'Keys: ',
  ...[
    ['/', 'search'],
    ['↑ ↓ ← →', 'go through table, timeline and graph'],
    ['Enter', 'opens a task'],
    ['Escape', 'closes it'],
    ['+ − 0', 'zoom the timeline'],
  ].flatMap(([key = '', what = '']) => [make('kbd', {}, key), ` ${what}. `]),
);
const table = new TaskTable(byId('table'), state);
openSearch(byId('find'), state, () => table.focus());
if (state.model.bars.length > 0) {
  byId('timeline').hidden = false;
  const timeline = new TimelineView(state);
  byId('timeline').append(...timeline.parts);
}
// The panel first: beside it the graph has less room.
openPanel(byId('task'), state);
openGraph(byId('graph'), state);
