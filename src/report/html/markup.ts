import type { Mask } from '../secrets/mask.ts';
import { escapeHtml } from '../words/escape.ts';
import { shownText } from '../words/plain-text.ts';

/** Text of users as it may stand in an element or a quoted attribute: masked, cut, in one line, escaped. */
export type ShownText = (text: string, length?: number) => string;

/** Characters of a text of users where nothing else is said. */
const longestText = 300;

/** What makes the texts of users fit for the page. */
export function shownTexts(mask: Mask): ShownText {
  return (text, length = longestText) => escapeHtml(shownText(text, mask, length));
}

/** Lines that are masked already, as the text of a `<pre>`: no line of them ends it. `label` is our own, and says what they are. */
export function preformatted(lines: readonly string[], label = 'Output'): string {
  return `<pre tabindex="0" role="group" aria-label="${label}">${lines.map(escapeHtml).join('\n')}</pre>`;
}

/**
 * A value as JSON that may stand in a `<script>`: no `<` begins a tag or a comment there. What is undefined is left out. Lone surrogates and
 * control characters are escaped by JSON itself.
 */
export function jsonInHtml(value: unknown): string {
  return (JSON.stringify(value) ?? 'null').replaceAll(
    /[<>&\u2028\u2029]/g,
    (mark) => String.raw`\u${mark.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The link to a task: in a page with its script it opens the task, without it goes to the task's row. */
export function taskLink(key: string): string {
  return escapeHtml(`#${rowId(key)}`.replaceAll(/%/g, '%25'));
}

/** The id of a task's row. */
export function rowId(key: string): string {
  return `task=${key}`;
}
