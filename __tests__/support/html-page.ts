import { expect } from 'vitest';
import { htmlMark } from '../../src/report/results/file-marks.ts';
import type { LogsData, PageData } from '../../src/report/html/page-data.ts';

/** What a `report.html` is made of. */
export interface PageParts {
  /** All tags in order, with links to tasks and the ids of their rows as `TASK`. */
  readonly tags: readonly string[];
  /** What stands between the tags, outside of scripts and styles, as it is shown. */
  readonly text: string;
  readonly data: PageData;
  readonly logs: LogsData;
  /** The one script that is run. */
  readonly script: string;
  readonly style: string;
}

/** Takes a page apart by the strict form in which it is written, and fails the test for anything that is not of that form. */
export function readPage(html: string): PageParts {
  expect(html.startsWith(htmlMark)).toBe(true);
  const contents: string[] = [];
  const rest = html
    .slice(htmlMark.length)
    .replaceAll(
      /<(script|style)([^<>]*)>(.*?)<\/\1>/gs,
      (_all, name: string, attributes: string, content: string) => {
        contents.push(content);
        return `<${name}${attributes}></${name}>`;
      },
    );
  const [style = '', data = '', logs = '', script = '', ...others] = contents;
  expect(others).toEqual([]);
  for (const json of [data, logs]) expect(json).not.toMatch(/[<>&\u2028\u2029]/u);
  const tags = (rest.match(/<[^<>]*>/g) ?? []).map((tag) =>
    tag.replace(/(?<=href=")#task=[^"<>]*(?=")/, 'TASK').replace(/(?<=id=")task=[^"<>]*(?=")/, 'TASK'),
  );
  for (const tag of tags) expect(tag).toMatch(/^<(?:\/[a-z]+\d?|[a-z]+\d?(?: [a-z-]+(?:="[^"<>]*")?)*)>$/);
  const between = rest.replaceAll(/<[^<>]*>/g, ' ');
  expect(between).not.toMatch(/[<>]|&(?!(?:amp|lt|gt|quot|#39);)/);
  return { tags, text: shown(between), data: JSON.parse(data), logs: JSON.parse(logs), script, style };
}

function shown(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&');
}
