/** Pattern to tree. Knows literals, `.`, classes, escapes, groups, `|`, `*`, `+`, `?`, `{m,n}`, `^` and `$`. */
export function parse(pattern) {
  const symbols = [...pattern];
  let next = 0;
  const fail = (message) => {
    throw new SyntaxError(`${message} at column ${next + 1} of /${pattern}/`);
  };
  const peek = () => symbols[next];
  const take = (symbol) => peek() === symbol && next++ >= 0;

  function alternatives() {
    const choices = [sequence()];
    while (take('|')) choices.push(sequence());
    return choices.length === 1 ? choices[0] : { kind: 'choice', choices };
  }

  function sequence() {
    const items = [];
    while (next < symbols.length && peek() !== '|' && peek() !== ')') items.push(repeated());
    return { kind: 'sequence', items };
  }

  function repeated() {
    let item = atom();
    for (;;) {
      if (take('*')) item = { kind: 'repeat', item, least: 0, most: Infinity };
      else if (take('+')) item = { kind: 'repeat', item, least: 1, most: Infinity };
      else if (take('?')) item = { kind: 'repeat', item, least: 0, most: 1 };
      else if (take('{')) item = counted(item);
      else return item;
    }
  }

  function counted(item) {
    const least = number();
    const most = take(',') ? (peek() === '}' ? Infinity : number()) : least;
    if (!take('}')) fail('expected "}"');
    if (most < least) fail(`{${least},${most}} is out of order`);
    return { kind: 'repeat', item, least, most };
  }

  function number() {
    const start = next;
    while (/\d/.test(peek() ?? '')) next++;
    if (start === next) fail('expected a number');
    const value = Number(symbols.slice(start, next).join(''));
    if (value > 1000) fail(`${value} repetitions are too many`);
    return value;
  }

  function atom() {
    const symbol = peek();
    if ('*+?{'.includes(symbol)) fail(`nothing to repeat before "${symbol}"`);
    next++;
    if (symbol === '(') {
      const inner = alternatives();
      if (!take(')')) fail('expected ")"');
      return inner;
    }
    if (symbol === '[') return charClass();
    if (symbol === '.') return { kind: 'set', negated: true, ranges: [['\n', '\n']] };
    if (symbol === '^' || symbol === '$') return { kind: symbol === '^' ? 'start' : 'end' };
    if (symbol === '\\') return { kind: 'set', ...escape() };
    return { kind: 'set', negated: false, ranges: [[symbol, symbol]] };
  }

  function escape() {
    if (next === symbols.length) fail('nothing after "\\"');
    const letter = symbols[next++];
    const ranges = shorthand.get(letter.toLowerCase());
    if (ranges !== undefined) return { negated: letter !== letter.toLowerCase(), ranges };
    const symbol = control.get(letter) ?? letter;
    return { negated: false, ranges: [[symbol, symbol]] };
  }

  function charClass() {
    const negated = take('^');
    const ranges = [];
    do {
      if (next === symbols.length) fail('expected "]"');
      ranges.push(...classItem());
    } while (!take(']'));
    return { kind: 'set', negated, ranges };
  }

  function classItem() {
    let low = symbols[next++];
    if (low === '\\') {
      const escaped = escape();
      if (escaped.negated) fail('a negated escape in a class');
      if (escaped.ranges.length !== 1 || escaped.ranges[0][0] !== escaped.ranges[0][1]) return escaped.ranges;
      low = escaped.ranges[0][0];
    }
    if (peek() !== '-' || symbols[next + 1] === ']' || next + 1 === symbols.length) return [[low, low]];
    next++;
    const high = symbols[next++];
    if (high < low) fail(`${low}-${high} is out of order`);
    return [[low, high]];
  }

  const tree = alternatives();
  if (next < symbols.length) fail(`unexpected "${peek()}"`);
  return tree;
}

const shorthand = new Map([
  ['d', [['0', '9']]],
  [
    'w',
    [
      ['a', 'z'],
      ['A', 'Z'],
      ['0', '9'],
      ['_', '_'],
    ],
  ],
  [
    's',
    [
      [' ', ' '],
      ['\t', '\r'],
    ],
  ],
]);
const control = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
]);
