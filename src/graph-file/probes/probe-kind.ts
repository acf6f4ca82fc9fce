import type { AskedProbe, Probe, ProbeName } from '../../model/probe.ts';
import type { Template } from '../../model/task.ts';

/**
 * The meaning of a text once its expressions are evaluated, which has to be valid for the key without them: throws when
 * `meaning` finds none, with what was expected.
 */
export type ReadTemplate = <Value>(
  template: Template,
  meaning: (written: string) => Value | undefined,
  expected: string,
) => Value;

/** One kind of probe, from the decoded keys of `ready` to its first question. */
export interface ProbeKind<Name extends ProbeName, Keys> {
  /** The probe that the keys ask for; undefined when they ask for another kind. */
  readonly decode: (keys: Keys) => Probe<Name> | undefined;
  /** The texts that are evaluated for each attempt. */
  readonly templates: (probe: Probe<Name>) => readonly Template[];
  readonly evaluate: (probe: Probe<Name>, read: ReadTemplate) => AskedProbe<Name>;
}
