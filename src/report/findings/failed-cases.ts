import { withCommas } from '../../model/with-commas.ts';
import { failedCases, type TestReport } from '../../model/outcome.ts';
import { counted } from '../words/words.ts';

/** How many cases that failed are named. */
const named = 6;

/** The cases that failed, by the reports that the task wrote, each with the first line of what it says: as HTML. */
export function testsLines(
  tests: TestReport,
  html: (text: string, length: number) => string,
): readonly string[] {
  const count = failedCases(tests);
  if (count === 0) return [];
  const all = Object.values(tests.counts).reduce((sum, one) => sum + one, 0);
  const cases = tests.cases.filter(({ state }) => state === 'failed' || state === 'error').slice(0, named);
  const items = cases.map(({ name, group, message, type }) => {
    const [why = ''] = (message === '' ? type : message).split('\n');
    const title = `<b>${html(group === '' ? name : `${group} › ${name}`, 200)}</b>`;
    return `<li>${title}${why === '' ? '' : `: ${html(why, 300)}`}</li>`;
  });
  const more = count > cases.length ? `<li>${counted(count - cases.length, 'more case')}</li>` : '';
  return [
    `<p>${withCommas(count)} of ${counted(all, 'test')} failed:</p><ul>${items.join('')}${more}</ul>`,
    '',
  ];
}
