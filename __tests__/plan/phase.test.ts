import { describe, expect, it } from 'vitest';
import { holdsSlot, mayFollow, type Phase } from '../../src/plan/phase.ts';

const phases: readonly Phase[] = [
  'blocked',
  'ready',
  'running',
  'starting',
  'up',
  'stopping',
  'waiting',
  'done',
];

describe('phases', () => {
  it('never lead away from done, and lead there from everywhere else', () => {
    expect(phases.filter((to) => mayFollow('done', to))).toEqual([]);
    expect(phases.filter((from) => !mayFollow(from, 'done'))).toEqual(['done']);
  });

  it.each<[Phase, readonly Phase[]]>([
    ['blocked', ['ready', 'done']],
    ['ready', ['running', 'starting', 'done']],
    ['running', ['waiting', 'done']],
    ['starting', ['up', 'waiting', 'done']],
    ['up', ['stopping', 'done']],
    ['stopping', ['done']],
    ['waiting', ['ready', 'done']],
    ['done', []],
  ])('lead from %s to %j and nowhere else', (from, followers) => {
    expect(phases.filter((to) => mayFollow(from, to))).toEqual(phases.filter((to) => followers.includes(to)));
  });

  it('begin an attempt from ready only', () => {
    expect(phases.filter((from) => mayFollow(from, 'running') || mayFollow(from, 'starting'))).toEqual([
      'ready',
    ]);
  });

  it('give the slot back during the delay of a retry', () => {
    expect(phases.filter(holdsSlot)).toEqual(['running', 'starting', 'up', 'stopping']);
  });
});
