import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, escapeMarkdown } from '../../src/report/words/escape.ts';

describe('escapeHtml', () => {
  it('leaves no mark-up and one line', () => {
    expect(escapeHtml(`<a href="x" title='y'>&\n</a>`)).toBe(
      '&lt;a href=&quot;x&quot; title=&#39;y&#39;&gt;&amp; &lt;/a&gt;',
    );
  });
});

describe('escapeMarkdown', () => {
  it('leaves words alone and writes marks as character references', () => {
    expect(escapeMarkdown('Unit tests (node 22.1), fast-check')).toBe('Unit tests (node 22.1), fast-check');
    expect(escapeMarkdown('**a** | `b` @me #1')).toBe(
      '&#42;&#42;a&#42;&#42; &#124; &#96;b&#96; &#64;me &#35;1',
    );
  });

  it('begins no list, code block or line', () => {
    expect(escapeMarkdown('- a')).toBe('&#45; a');
    expect(escapeMarkdown('12. a')).toBe('12&#46; a');
    expect(escapeMarkdown('1) a')).toBe('1&#41; a');
    expect(escapeMarkdown('     a')).toBe('a');
    expect(escapeMarkdown('a\n\n- b')).toBe('a - b');
  });

  it('is undone by reading the character references', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii' }), (text) => {
        const escaped = escapeMarkdown(text);
        expect(escaped).not.toMatch(/[<>|`*_[\]\\@{}~$]/);
        const read = escaped.replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCharCode(Number(code)));
        expect(read).toBe(text.replaceAll(/[\r\n]+/g, ' ').trim());
      }),
    );
  });
});
