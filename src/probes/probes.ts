import type { KeyRule } from '../language/forms/key-rules.ts';
import type { RecordOf } from '../language/forms/record-form.ts';
import type { ValueAdvice } from '../language/forms/value-advice.ts';
import type { Probe } from '../model/probe.ts';
import { command, wordsAdvice, commandKeys } from './command/command.ts';
import { http, httpAdvice, httpDetails, httpKeys, httpRules } from './http/http.ts';
import { log, logKeys } from './log/log.ts';
import { tcp, tcpAdvice, tcpKeys } from './tcp/tcp.ts';

/** The keys of which one is required: each stands for a kind. */
const kindKeys = { ...tcpKeys, ...httpKeys, ...logKeys, ...commandKeys };

/** The keys of `ready` that say how a service is asked. */
export const probeKeys = { ...kindKeys, ...httpDetails };

/** The names of the keys of which one is required. */
export const probeNames: readonly string[] = Object.keys(kindKeys);

/** The rules between the keys of one kind. */
export const probeRules: readonly KeyRule[] = httpRules;

const advices: readonly ValueAdvice[] = [tcpAdvice, httpAdvice, wordsAdvice];

/** For `ready` that is not a map: the probe that its value may be meant for. */
export const readyAdvice: ValueAdvice = (node) => {
  for (const advice of advices) {
    const advised = advice(node);
    if (advised !== undefined) return advised;
  }
  return undefined;
};

type ProbeKeys = RecordOf<typeof probeKeys>;

const kinds: readonly ((keys: ProbeKeys) => Probe | undefined)[] = [tcp, http, log, command];

/** The probe that decoded keys ask for; undefined where a mistake was reported. */
export function probeOf(keys: ProbeKeys): Probe | undefined {
  for (const probeOfKeys of kinds) {
    const probe = probeOfKeys(keys);
    if (probe !== undefined) return probe;
  }
  return undefined;
}
