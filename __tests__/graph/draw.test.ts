import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  drawDot,
  drawMermaid,
  escapeMermaid,
  mermaidLimits,
  quoteDot,
  type DrawnTask,
} from '../../src/graph/draw.ts';

const tasks: readonly DrawnTask[] = [
  { id: 'install', label: 'npm ci', needs: [], result: 'success', duration: '3.2 s' },
  { id: 'unit (20)', label: 'Unit "tests" #1', needs: ['install', 'elsewhere'], result: 'failure' },
  { id: 'e2e', label: 'e2e', needs: ['install', 'unit (20)'] },
];

/** Any text, with what could break out more often than by chance. */
const nastyText = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(
        '"',
        '\\',
        ']',
        '"]',
        '\n',
        '\r',
        '\u2028',
        '#',
        ';',
        '#quot;',
        '%%{init: {}}%%',
        '---',
        '`',
      ),
      fc.constantFrom('<b>', '&quot;', 'end', 'style x:#f;', '\u202E', '\uD800', '"]; x', '->', '::: '),
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const nastyTasks = fc
  .uniqueArray(nastyText, { minLength: 1, maxLength: 5 })
  .chain((ids) =>
    fc.tuple(
      ...ids.map((id) =>
        fc.record({ id: fc.constant(id), label: nastyText, needs: fc.subarray(ids), duration: nastyText }),
      ),
    ),
  );

/** One task that `count` others need. */
function wide(count: number): readonly DrawnTask[] {
  const others = Array.from({ length: count }, (_, number) => ({
    id: `${number}`,
    label: `${number}`,
    needs: ['root'],
  }));
  return [{ id: 'root', label: 'root', needs: [] }, ...others];
}

describe('drawMermaid', () => {
  test('draws nodes, edges and the colours that are used', () => {
    expect(drawMermaid(tasks)?.split('\n')).toEqual([
      'flowchart LR',
      '  t0["npm ci<br/>3#46;2 s"]:::success',
      '  t1["Unit #34;tests#34; #35;1"]:::failure',
      '  t2["e2e"]',
      '  t0 --> t1',
      '  t0 --> t2',
      '  t1 --> t2',
      '  classDef success fill:#aceebb,stroke:#1a7f37,color:#1f2328',
      '  classDef failure fill:#ffcecb,stroke:#cf222e,color:#1f2328',
      '',
    ]);
  });

  test('no text is anything but text', () => {
    fc.assert(
      fc.property(nastyTasks, (nasty) => {
        const lines = drawMermaid(nasty)?.trimEnd().split('\n') ?? [];
        const edges = nasty.reduce((sum, { needs }) => sum + needs.length, 0);
        expect(lines).toHaveLength(1 + nasty.length + edges);
        for (const line of lines.slice(1, 1 + nasty.length)) {
          // Inside the quotes: letters, digits, blanks, what is not ASCII, numeric entities and our own line break.
          expect(line).toMatch(
            /^  t\d+\["(?:[a-zA-Z0-9 ]|[^\p{ASCII}\p{Cc}\p{Cs}\p{Bidi_Control}\u2028\u2029]|#\d+;|<br\/>)+"\]$/u,
          );
        }
        for (const line of lines.slice(1 + nasty.length)) expect(line).toMatch(/^  t\d+ --> t\d+$/);
      }),
    );
  });

  test('a label is never empty', () => {
    expect(drawMermaid([{ id: 'a', label: ' \n', needs: [] }])).toBe('flowchart LR\n  t0["#160;"]\n');
  });

  test('gives up just beyond the number of edges', () => {
    expect(drawMermaid(wide(mermaidLimits.edges))).toBeDefined();
    expect(drawMermaid(wide(mermaidLimits.edges + 1))).toBeUndefined();
  });

  test('gives up just beyond the number of characters', () => {
    const most = mermaidLimits.characters - (labelled(1)?.length ?? 0) + 1;
    expect(labelled(most)).toHaveLength(mermaidLimits.characters);
    expect(labelled(most + 1)).toBeUndefined();
  });
});

describe('drawDot', () => {
  test('draws nodes, edges and colours', () => {
    expect(drawDot(tasks).split('\n')).toEqual([
      'digraph tasks {',
      '  rankdir=LR;',
      '  node [shape=box, style="rounded,filled", fillcolor=white];',
      String.raw`  "install" [label="npm ci\n3.2 s", fillcolor="#aceebb", color="#1a7f37"];`,
      String.raw`  "unit (20)" [label="Unit \"tests\" #1", fillcolor="#ffcecb", color="#cf222e"];`,
      '  "e2e" [label="e2e"];',
      '  "install" -> "unit (20)";',
      '  "install" -> "e2e";',
      '  "unit (20)" -> "e2e";',
      '}',
      '',
    ]);
  });

  test('no text is anything but text', () => {
    const quoted = String.raw`"(?:[^"\\\n\r]|\\["\\n])*"`;
    fc.assert(
      fc.property(nastyTasks, (nasty) => {
        const lines = drawDot(nasty).trimEnd().split('\n').slice(3, -1);
        for (const line of lines.slice(0, nasty.length))
          expect(line).toMatch(new RegExp(`^  ${quoted} \\[label=${quoted}\\];$`));
        for (const line of lines.slice(nasty.length))
          expect(line).toMatch(new RegExp(`^  ${quoted} -> ${quoted};$`));
      }),
    );
  });
});

function labelled(length: number): string | undefined {
  return drawMermaid([{ id: 'long', label: 'x'.repeat(length), needs: [] }]);
}
describe('a task’s colour', () => {
  test.each([
    ['success', '#aceebb', '#1a7f37'],
    ['failure', '#ffcecb', '#cf222e'],
    ['cancelled', '#fae17d', '#9a6700'],
    ['skipped', '#d1d9e0', '#59636e'],
  ] as const)('is, after %s, %s with a border of %s', (result, fill, border) => {
    const drawn = [{ id: 'a', label: 'a', needs: [], result }];
    expect(drawMermaid(drawn)).toBe(
      `flowchart LR\n  t0["a"]:::${result}\n  classDef ${result} fill:${fill},stroke:${border},color:#1f2328\n`,
    );
    expect(drawDot(drawn)).toContain(`  "a" [label="a", fillcolor="${fill}", color="${border}"];\n`);
  });
});

describe('text in a drawing', () => {
  test('has of all of ASCII letters, digits and blanks as they are in Mermaid', () => {
    const ascii = Array.from({ length: 95 }, (_, place) => String.fromCodePoint(32 + place));
    const kept = ascii.filter((character) => escapeMermaid(`x${character}x`) === `x${character}x`).join('');
    expect(kept).toBe(' 0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz');
    for (const character of ascii.filter((each) => !kept.includes(each)))
      expect(escapeMermaid(`${character}a${character}`)).toBe(
        `#${character.charCodeAt(0)};a#${character.charCodeAt(0)};`,
      );
  });

  test('has no blanks around it in Mermaid, and a hard blank for nothing', () => {
    expect(escapeMermaid(' \t é \n')).toBe('é');
    expect(escapeMermaid('\r\n')).toBe('#160;');
  });

  test.each(['\n', '\r', '\r\n', '\v', '\f', '\u0085', '\u2028', '\u2029'])(
    'has one line break for %j: a blank in Mermaid, \\n in Graphviz',
    (lineBreak) => {
      expect(escapeMermaid(`a${lineBreak}b`)).toBe('a b');
      expect(quoteDot(`a${lineBreak}b${lineBreak}c`)).toBe(String.raw`"a\nb\nc"`);
    },
  );

  test.each(['\0', '\t', '\u001B', '\u007F', '\u009B', '\u200F', '\u202E', '\u2066'])(
    'has a blank for the control or direction mark %j',
    (mark) => {
      expect(escapeMermaid(`a${mark}${mark}b`)).toBe('a  b');
      expect(quoteDot(`a${mark}b`)).toBe('"a b"');
    },
  );

  test('has U+FFFD for half a character, and whole ones as they are', () => {
    expect(escapeMermaid('\uD83D a 😀 \uDE00')).toBe('\uFFFD a 😀 \uFFFD');
    expect(quoteDot('\uD83D😀\uDE00')).toBe('"\uFFFD😀\uFFFD"');
  });

  test('has a backslash before quotes and backslashes in Graphviz', () => {
    expect(quoteDot(String.raw`"a\"\n`)).toBe(String.raw`"\"a\\\"\\n"`);
  });
});
