import type { Json } from '../../model/json.ts';
import type {
  Change,
  IdleReason,
  Insight,
  MachineAdvice,
  OnMachines,
  Simulated,
  WhatIf,
} from '../run/insight.ts';
import type { Mask } from '../secrets/mask.ts';
import { roundedSeconds } from './json-text.ts';

/** What would make a run shorter, as `results.json` has it: names in kebab-case, times in seconds. Pools are masked, ids stay. */
export function insightJson(insight: Insight, mask: Mask): Json {
  const { idle, whatIf, changes, simulated, slower, flaky, machines } = insight;
  return {
    idle: {
      seconds: roundedSeconds(idle.seconds),
      'of-seconds': roundedSeconds(idle.ofSeconds),
      reasons: idle.reasons.map(({ why, seconds }) => reasonJson(why, roundedSeconds(seconds), mask)),
    },
    'what-if': whatIf.map(whatIfJson),
    changes: changes.map((change) => changeJson(change, mask)),
    simulated: simulatedJson(simulated),
    machines: machines === undefined ? null : machinesJson(machines),
    slower: slower.map(({ task, seconds, usual, low, high, runs }) => ({
      task,
      seconds: roundedSeconds(seconds),
      usual: roundedSeconds(usual),
      low: roundedSeconds(low),
      high: roundedSeconds(high),
      runs,
    })),
    flaky: flaky.map(({ task, attempts, lostSeconds }) => ({
      task,
      attempts,
      'lost-seconds': roundedSeconds(lostSeconds),
    })),
  };
}

function whatIfJson({ machines, cpus, seconds }: WhatIf): Json {
  return { machines, cpus, seconds: roundedSeconds(seconds) };
}

function machinesJson({ setUp, now, tried, advised }: MachineAdvice): Json {
  return {
    'set-up': { seconds: roundedSeconds(setUp.seconds), measured: setUp.isMeasured },
    now: onMachinesJson(now),
    tried: tried.map(onMachinesJson),
    advised: advised?.machines ?? null,
  };
}

function onMachinesJson({ machines, seconds, billedMinutes }: OnMachines): Json {
  return { machines, seconds: roundedSeconds(seconds), 'billed-minutes': billedMinutes };
}

function reasonJson(why: IdleReason, seconds: number, mask: Mask): Json {
  switch (why.kind) {
    case 'pool':
      return { because: why.kind, name: mask(why.name), seconds };
    case 'max-parallel':
      return { because: why.kind, key: why.key, seconds };
    case 'needs':
    case 'memory':
    case 'cpus':
    case 'retry':
    case 'starting':
    case 'nothing-left':
      return { because: why.kind, seconds };
  }
}

function changeJson(change: Change, mask: Mask): Json {
  const { kind } = change;
  const gain = roundedSeconds(change.gain);
  switch (kind) {
    case 'task':
      return { kind, gain, task: change.task, seconds: roundedSeconds(change.seconds) };
    case 'need':
      return { kind, gain, task: change.task, need: change.need };
    case 'pool':
      return { kind, gain, name: mask(change.name), limit: change.limit };
    case 'max-parallel':
      return { kind, gain, key: change.key, limit: change.limit };
    case 'cpu':
      return { kind, gain, cpus: change.cpus };
  }
}

function simulatedJson(simulated: Simulated): Json {
  if (simulated.kind === 'too-large') return { kind: simulated.kind };
  const { kind, seconds, untried, cpuTimes } = simulated;
  return { kind, seconds: roundedSeconds(seconds), untried, 'cpu-times': cpuTimes };
}
