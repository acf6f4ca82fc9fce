import { readableLines } from '../../github/neutralise.ts';
import type { Mask } from '../secrets/mask.ts';
import { withoutControls } from '../words/plain-text.ts';
import type { ColourStretch } from './page-data.ts';

/** What a terminal would show text with. */
interface Look {
  readonly colour: string | undefined;
  readonly styles: ReadonlySet<string>;
}

/** A line without its colours, and where they were. */
interface ColouredLine {
  readonly text: string;
  readonly stretches: readonly ColourStretch[];
}

const plain: Look = { colour: undefined, styles: new Set() };

/** The colours of a terminal by their number, dark or bright; black and white are the page's own colour of text, whatever its ground. */
const colours = [undefined, 'red', 'green', 'yellow', 'blue', 'magenta', 'cyan', undefined] as const;

const styles: ReadonlyMap<number, string> = new Map([
  [1, 'bold'],
  [2, 'dim'],
  [3, 'italic'],
  [4, 'underline'],
]);

/** A sequence that sets colours and styles alone (ECMA-48, 8.3.117). */
// oxlint-disable-next-line no-control-regex
const setting = /\u001b\[([0-9;:]*)m/g;

/**
 * Where the last lines of an output have colours, by places in these lines joined by `\n`: `shown` is what a report shows of `tail`. The text is always
 * that of `shown`; a line that cannot be found again in the output, such as one that was cut, has none.
 */
export function coloursOf(
  tail: readonly string[],
  shown: readonly string[],
  mask: Mask,
): readonly ColourStretch[] {
  if (!tail.some((line) => line.includes('\u001b'))) return [];
  const readable = mask(tail.join('\n')).split('\n').flatMap(readableLines).join('\n');
  const lines = readable.split(/\r\n|[\r\n]/u);
  // Of a long output most lines are not shown: only those that are have to be looked into.
  let last = lines.length - 1;
  while (last > 0 && colouredLine(lines[last] ?? '').text === '') last -= 1;
  let end = shown.reduce((sum, { length }) => sum + length + 1, -1);
  const found: (readonly ColourStretch[])[] = [];
  for (const [index, text] of shown.toReversed().entries()) {
    const line = colouredLine(lines[last - index] ?? '');
    const start = end - text.length;
    if (line.text === text)
      found.push(line.stretches.map(([from, to, look]) => [start + from, start + to, look]));
    end = start - 1;
  }
  return found.toReversed().flat();
}

/** Colours end with their line, as in a log of GitHub. */
function colouredLine(line: string): ColouredLine {
  const stretches: ColourStretch[] = [];
  let text = '';
  let look = plain;
  let from = 0;
  const add = (piece: string): void => {
    const start = text.length;
    text += withoutControls(piece);
    const words = wordsOf(look);
    if (words !== '' && text.length > start) stretches.push([start, text.length, words]);
  };
  for (const match of line.matchAll(setting)) {
    add(line.slice(from, match.index));
    look = lookAfter(look, match[1] ?? '');
    from = match.index + match[0].length;
  }
  add(line.slice(from));
  const { length } = text.trimEnd();
  return {
    text: text.slice(0, length),
    stretches: stretches.flatMap(([start, end, words]): readonly ColourStretch[] =>
      start < length ? [[start, Math.min(end, length), words]] : [],
    ),
  };
}

function wordsOf({ colour, styles: all }: Look): string {
  return [...(colour === undefined ? [] : [colour]), ...all].join(' ');
}

function lookAfter(before: Look, codes: string): Look {
  const numbers = codes.split(/[;:]/).map(Number);
  let look = before;
  for (let index = 0; index < numbers.length; index += 1) {
    const code = numbers[index] ?? 0;
    if (code === 38 || code === 48) {
      // One of 256 colours, of which the first 16 are those of before, or parts of red, green and blue.
      const number = numbers[index + 1] === 5 ? (numbers[index + 2] ?? 0) : 16;
      if (code === 38) look = withColour(look, number < 16 ? colourOf(number) : undefined);
      index += numbers[index + 1] === 5 ? 2 : 4;
    } else look = afterCode(look, code);
  }
  return look;
}

function withColour({ styles: kept }: Look, colour: string | undefined): Look {
  return { colour, styles: kept };
}

function colourOf(number: number): string | undefined {
  return number === 8 ? 'gray' : colours[number % 8];
}

function afterCode(look: Look, code: number): Look {
  const style = styles.get(code);
  if (code === 0) return plain;
  if (style !== undefined) return { ...look, styles: new Set([...look.styles, style]) };
  if (code >= 22 && code <= 24) {
    const ended = code === 22 ? ['bold', 'dim'] : [code === 23 ? 'italic' : 'underline'];
    return { ...look, styles: new Set([...look.styles].filter((one) => !ended.includes(one))) };
  }
  if (code === 39) return withColour(look, undefined);
  if (code >= 30 && code <= 37) return withColour(look, colourOf(code - 30));
  if (code >= 90 && code <= 97) return withColour(look, colourOf(code - 82));
  return look;
}
