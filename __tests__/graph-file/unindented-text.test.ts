import { describe, expect, test } from 'vitest';
import { graphIn, mistakesIn, taskOf } from '../support/load-text.ts';

const told = (place: string, quote = '"') =>
  `g.yml:${place}: a text in ${quote} goes on here, in a line that is not indented more than its key\n  hint: indent the line more, or write the text as a block with |`;

describe('a text in quotes that goes on in a line which is not indented more than its key', () => {
  test.each([
    ['at the indentation of the key', 'tasks:\n  a:\n    run: "echo hello\n    world"\n', '4:5'],
    ['with less', 'tasks:\n  a:\n    run: "echo hello\nworld"\n', '4:1'],
    ['in a flow map', 'tasks:\n  a:\n    env: { T: "hello\n    world" }\n    run: x\n', '4:5'],
    ['after an empty line', 'tasks:\n  a:\n    run: "hello\n\n    world"\n', '5:5'],
    ['with escapes', 'tasks:\n  a:\n    run: "say \\"hello\n    world\\" "\n    needs: []\n', '4:5'],
    ['with line ends of Windows', 'tasks:\r\n  a:\r\n    run: "hello\r\n    world"\r\n', '4:5'],
  ])('is reported once, with its place: %s', (_how, text, place) => {
    expect(mistakesIn(text)).toBe(told(place));
  });

  test('is told of single quotes too, beside other mistakes', () => {
    expect(
      mistakesIn("tasks:\n  a:\n    run: a: b\n  b:\n    run: 'it''s\n    it'\n  c:\n    run: @x\n"),
    ).toContain(told('6:5', "'"));
  });

  test('is reported as often as there is one', () => {
    expect(mistakesIn('tasks:\n  a:\n    run: "x\n    y"\n  b:\n    run: "x\n    y"\n')).toBe(
      `${told('4:5')}\n${told('7:5')}`,
    );
  });

  test('is not reported where the quote is not closed at all, or before a new key', () => {
    for (const rest of ['  b:\n    run: x\n', '  b:\n    run: "x"\n', '    name: "x"\n', '    "name": x\n'])
      expect(mistakesIn(`tasks:\n  a:\n    run: "echo\n${rest}`)).not.toContain('goes on here');
  });

  test('does not concern texts that are indented, or look so in a block', () => {
    const graph = graphIn(
      'tasks:\n  a:\n    run: "echo\n     x"\n  b:\n    run: |\n      "echo\n      x"\n  c:\n    run: it\'s "x\n',
    );
    expect(['a', 'b', 'c'].map((id) => taskOf(graph, id).work)).toMatchObject([
      { script: 'echo x' },
      { script: '"echo\nx"\n' },
      { script: 'it\'s "x' },
    ]);
  });
});
