// The page of results: what one run of everything gave, and sections that other runs have added.

import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Stands before each added section; the rest of the line is its title. */
const mark = '<!-- section: ';

/** The page without its added sections, and these by their titles. */
function parse(text) {
  const [page, ...rest] = text.split(mark);
  const titled = rest.map((part) => [
    part.slice(0, part.indexOf(' -->')),
    part.slice(part.indexOf('\n') + 1),
  ]);
  return { page, sections: new Map(titled) };
}

/**
 * Writes a page of results. Without a title it replaces all but the sections that were added; with one it becomes the section of that
 * title, its headings a level lower.
 */
export function writeResults(file, text, title) {
  const { page, sections } = parse(existsSync(file) ? readFileSync(file, 'utf8') : '');
  if (title !== undefined) {
    const body = text.replace(/^# .*\n+/, '').replaceAll(/^#/gm, '##');
    sections.set(title, `\n## ${title}\n\n${body}`);
  }
  const added = Array.from(sections, ([name, body]) => `${mark}${name} -->\n${body.trimEnd()}\n`);
  writeFileSync(
    file,
    [title === undefined ? text : page]
      .concat(added)
      .join('\n')
      .replaceAll(/\n{3,}/g, '\n\n'),
  );
}
