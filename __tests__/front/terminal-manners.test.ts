import { describe, expect, test } from 'vitest';
import { hasColours, isLive, resizingOf } from '../../src/front/command/terminal-manners.ts';

describe('text has colours', () => {
  test.each([
    ['on a terminal', {}, true, true],
    ['not elsewhere', {}, false, false],
    ['not on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['on others', { TERM: 'xterm-256color' }, true, true],
    ['not with NO_COLOR', { NO_COLOR: '1' }, true, false],
    ['with a NO_COLOR that is empty', { NO_COLOR: '' }, true, true],
    ['anywhere with FORCE_COLOR', { FORCE_COLOR: '1' }, false, true],
    ['on a dumb terminal with FORCE_COLOR', { FORCE_COLOR: '3', TERM: 'dumb' }, true, true],
    ['with FORCE_COLOR, whatever NO_COLOR says', { FORCE_COLOR: 'true', NO_COLOR: '1' }, true, true],
    ['not with a FORCE_COLOR that says no', { FORCE_COLOR: '0' }, true, false],
    ['not with one that says false', { FORCE_COLOR: 'false' }, true, false],
    ['as ever with an empty one', { FORCE_COLOR: '' }, false, false],
  ])('%s', (_where, environment, isTerminal, has) => {
    expect(hasColours(environment, isTerminal)).toBe(has);
  });
});

describe('a run has a live foot', () => {
  test.each([
    ['on a terminal', {}, true, true],
    ['not elsewhere', {}, false, false],
    ['not on a dumb terminal', { TERM: 'dumb' }, true, false],
    ['not where CI is set', { CI: 'true' }, true, false],
    ['where CI is empty', { CI: '' }, true, true],
    ['where CI says no', { CI: 'false' }, true, true],
    ['without colours too', { NO_COLOR: '1' }, true, true],
    ['not because colours are wanted', { FORCE_COLOR: '1' }, false, false],
  ])('%s', (_where, environment, isTerminal, live) => {
    expect(isLive(environment, isTerminal)).toBe(live);
  });
});

describe('lines of a terminal that is made narrower', () => {
  test.each([
    ['are wrapped by most', { TERM: 'xterm-256color' }, 'wraps'],
    ['are wrapped by what says nothing', {}, 'wraps'],
    ['are cut by xterm', { TERM: 'xterm', XTERM_VERSION: 'XTerm(390)' }, 'cuts'],
    ['are wrapped by tmux in xterm', { TMUX: '/tmp/tmux', XTERM_VERSION: 'XTerm(390)' }, 'wraps'],
    ['are wrapped by tmux', { TMUX: '/tmp/tmux', TERM: 'screen' }, 'wraps'],
    ['are cut by screen', { STY: '1.pts', TERM: 'screen.xterm-256color' }, 'cuts'],
    ['are cut by the console of Linux', { TERM: 'linux' }, 'cuts'],
  ])('%s', (_by, environment, resizing) => {
    expect(resizingOf(environment)).toBe(resizing);
  });
});
