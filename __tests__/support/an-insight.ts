import type { Insight } from '../../src/report/run/insight.ts';

/** What there is to say of a run of a minute on two CPUs, with what differs. */
export function anInsight(different: Partial<Insight> = {}): Insight {
  return {
    cpus: 2,
    seconds: 60,
    idle: {
      seconds: 44,
      ofSeconds: 120,
      reasons: [
        { why: { kind: 'needs' }, seconds: 30 },
        { why: { kind: 'pool', name: 'db' }, seconds: 14 },
      ],
    },
    whatIf: [
      { machines: 1, cpus: 1, seconds: 76 },
      { machines: 1, cpus: 4, seconds: 48.2 },
    ],
    changes: [
      { kind: 'task', task: 'e2e', seconds: 30, gain: 14.2 },
      { kind: 'need', task: 'e2e', need: 'build', gain: 9 },
      { kind: 'pool', name: 'db', limit: 1, gain: 7 },
    ],
    simulated: { kind: 'simulated', seconds: 59.4, untried: 0, cpuTimes: true },
    slower: [{ task: 'e2e', seconds: 30, usual: 20, low: 19, high: 21.5, runs: 10 }],
    flaky: [{ task: 'build', attempts: 3, lostSeconds: 8 }],
    ...different,
  };
}
