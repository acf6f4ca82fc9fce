import type { Resizing } from '../../report/terminal/painter.ts';

/** What the manners of a program in a terminal depend on: the variables that people set, and terminals for themselves. */
type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Whether text for this stream has colours: by `FORCE_COLOR`, then `NO_COLOR` (https://no-color.org), as Node and most programs that it
 * runs have them; without either on a terminal that is not `dumb`.
 */
export function hasColours(environment: Environment, isTerminal: boolean): boolean {
  const { FORCE_COLOR: forced = '', NO_COLOR: none = '', TERM: terminal } = environment;
  if (forced !== '') return !isOff(forced);
  return none === '' && isTerminal && terminal !== 'dumb';
}

/** Whether a run has a live foot on this stream: on a terminal that moves its cursor, and not where `CI` is set. */
export function isLive(environment: Environment, isTerminal: boolean): boolean {
  const { CI: ci = '', TERM: terminal } = environment;
  return isTerminal && terminal !== 'dumb' && (ci === '' || isOff(ci));
}

/**
 * What the terminal does with its lines when it is made narrower. Most wrap them again; those that do not are known by what they
 * set, or by their kind.
 */
export function resizingOf(environment: Environment): Resizing {
  const { TMUX: tmux = '', STY: screen = '', XTERM_VERSION: xterm = '', TERM: terminal = '' } = environment;
  if (tmux !== '') return 'wraps';
  return screen !== '' || xterm !== '' || /^(?:linux|screen)/.test(terminal) ? 'cuts' : 'wraps';
}

function isOff(value: string): boolean {
  return value === '0' || value === 'false';
}
