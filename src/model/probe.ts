import type { Template } from './template.ts';

/** Why a service is not ready yet; undefined when it is. */
export type NotReady = string | undefined;

/**
 * The meaning of a text once its expressions are evaluated, which has to be valid for the key without them: throws when
 * `meaning` finds none, with what was expected.
 */
export type ReadTemplate = <Value>(
  template: Template,
  meaning: (written: string) => Value | undefined,
  expected: string,
) => Value;

/** How to learn that a service is up, as the file says it. The kinds are in `probes`, each in a folder of its own. */
export interface Probe<Fields extends object = object> {
  /** The key of `ready` that asks for it. */
  readonly kind: string;
  readonly fields: Fields;
  /** The texts that are evaluated for each attempt. */
  readonly templates: readonly Template[];
  /** The probe as it is asked, its texts read with their expressions evaluated. */
  readonly evaluate: (read: ReadTemplate) => AskedProbe;
}

/** How to learn that a service is up, with the expressions of an attempt evaluated. */
export interface AskedProbe<Fields extends object = object> {
  readonly kind: string;
  readonly fields: Fields;
  /** Opens the way to ask one running service. */
  readonly open: (service: AskedService) => ProbeAsker;
}

/** The service that is asked. */
export interface AskedService {
  /** There is reason to ask at once: the service has shown that it is ready. */
  readonly found: () => void;
  /** Something that the service printed was not looked at, and why. */
  readonly problem: (message: string) => void;
  /**
   * Runs a program where the service runs: undefined when it exits with 0, else how it ended and what it said last. The
   * program is ended at the signal, or after the time of one question; nothing of it is left when this is settled.
   */
  readonly runProgram: (words: readonly string[], signal: AbortSignal) => Promise<string | undefined>;
}

/** One way to ask one running service. */
export interface ProbeAsker {
  /** What is asked, for people: `port 5432`. */
  readonly subject: string;
  /** What it means that something answers before the service is started; undefined when nothing else could. */
  readonly taken?: string;
  /** Whether a question limits its own time; else the signal comes when its time is over. */
  readonly timesItself?: true;
  /** Gives up at the signal. */
  readonly ask: (signal: AbortSignal) => Promise<NotReady>;
  /** Receives a line that the service printed. */
  readonly read?: (line: string) => void;
  /** Receives a line that the service has begun to print. */
  readonly readUnended?: (line: string) => void;
  /** Waits until nothing is left of the question. */
  readonly stop?: () => Promise<void>;
}

/** One kind of probe, from the decoded keys of `ready` to the way to ask. */
export interface ProbeKind<Keys, Written extends object, Asked extends object> {
  /** What the keys say; undefined when they ask for another kind. */
  readonly decode: (keys: Keys) => Written | undefined;
  /** The texts that are evaluated for each attempt. */
  readonly templates: (written: Written) => readonly Template[];
  readonly evaluate: (written: Written, read: ReadTemplate) => Asked;
  /** Opens the way to ask a running service. */
  readonly open: (asked: Asked, service: AskedService) => ProbeAsker;
}

/** Makes the probe that the decoded keys ask for; undefined when they ask for another kind. @param kind the key that asks for it */
export function probeOfKind<Keys, Written extends object, Asked extends object>(
  kind: string,
  { decode, templates, evaluate, open }: ProbeKind<Keys, Written, Asked>,
): (keys: Keys) => Probe<Written> | undefined {
  return (keys) => {
    const written = decode(keys);
    if (written === undefined) return undefined;
    return {
      kind,
      fields: written,
      templates: templates(written),
      evaluate: (read): AskedProbe<Asked> => {
        const asked = evaluate(written, read);
        return { kind, fields: asked, open: (service) => open(asked, service) };
      },
    };
  };
}
