import assert from 'node:assert/strict';
import { Rex } from '../build/rex.mjs';

/** The pattern matches the whole of each text of `matches`, and of none of `refuses`. */
export function check(pattern, { matches = [], refuses = [] }) {
  const rex = new Rex(pattern);
  for (const text of matches)
    assert.ok(rex.matches(text), `/${pattern}/ has to match ${JSON.stringify(text)}`);
  for (const text of refuses)
    assert.ok(!rex.matches(text), `/${pattern}/ must not match ${JSON.stringify(text)}`);
  report(pattern, matches.length + refuses.length);
}

/** The pattern is found in each text at `[start, end]`, or nowhere when that is undefined. */
export function find(pattern, places) {
  const rex = new Rex(pattern);
  for (const [text, place] of places)
    assert.deepEqual(rex.search(text), place, `/${pattern}/ in ${JSON.stringify(text)}`);
  report(pattern, places.length);
}

/** The pattern is refused with this message. */
export function broken(pattern, message) {
  assert.throws(() => new Rex(pattern), { name: 'SyntaxError', message });
  report(pattern, 1);
}

function report(pattern, count) {
  assert.ok(count > 0, 'a test that checks nothing');
  console.log(`/${pattern}/: ${count} checked`);
}
