import type { AskedProbe, Probe, ProbeName } from '../../model/probe.ts';
import type { Template } from '../../model/task.ts';
import type { KeyRule } from '../forms/key-rules.ts';
import type { RecordOf } from '../forms/record-form.ts';
import { command, commandKeys } from './command.ts';
import { http, httpDetails, httpKeys, httpRules } from './http.ts';
import { log, logKeys } from './log.ts';
import type { ProbeKind, ReadTemplate } from './probe-kind.ts';
import { tcp, tcpKeys } from './tcp.ts';

/** The keys of `ready` that say how a service is asked. */
export const probeKeys = { ...tcpKeys, ...httpKeys, ...logKeys, ...commandKeys, ...httpDetails };

type ProbeKeys = RecordOf<typeof probeKeys>;

const probes: { readonly [Name in ProbeName]: ProbeKind<Name, ProbeKeys> } = { tcp, http, log, command };

/** The keys of which one is required: each stands for a kind. */
export const probeNames: readonly string[] = Object.keys(probes);

/** The rules between the keys of one kind. */
export const probeRules: readonly KeyRule[] = httpRules;

/** The probe that decoded keys ask for; undefined where a mistake was reported. */
export function probeOf(keys: ProbeKeys): Probe | undefined {
  for (const { decode } of Object.values(probes)) {
    const probe = decode(keys);
    if (probe !== undefined) return probe;
  }
  return undefined;
}

/** The texts of a probe that are evaluated for each attempt. */
export function templatesOfProbe<Name extends ProbeName>(probe: Probe<Name>): readonly Template[] {
  return probes[probe.kind].templates(probe);
}

/** The probe as it is asked, its texts read with their expressions evaluated. */
export function evaluateProbe<Name extends ProbeName>(
  probe: Probe<Name>,
  read: ReadTemplate,
): AskedProbe<Name> {
  return probes[probe.kind].evaluate(probe, read);
}
