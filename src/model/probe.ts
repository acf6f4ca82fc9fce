/** A range of HTTP statuses, both ends included. */
export interface StatusRange {
  readonly from: number;
  readonly to: number;
}

/** What each kind of probe needs to know. Before evaluation texts are templates, and `Port` may be one too. */
interface ProbeFields<Port> {
  readonly tcp: { readonly port: Port };
  readonly http: {
    readonly url: string;
    /** An answer with one of these is ready. */
    readonly statuses: readonly StatusRange[];
    /** Whether any certificate will do. */
    readonly insecure: boolean;
  };
  readonly log: {
    /** Source of a regular expression that a line of the output has to match. */
    readonly pattern: string;
  };
  readonly command: { readonly words: readonly string[] };
}

/** The ways to learn that a service is up, by the key of `ready` that asks for them. */
export type ProbeName = keyof ProbeFields<number>;

type ProbeOn<Port, Name extends ProbeName> = {
  readonly [Each in Name]: { readonly kind: Each } & ProbeFields<Port>[Each];
}[Name];

/** How to learn that a service is up, as the file says it. */
export type Probe<Name extends ProbeName = ProbeName> = ProbeOn<number | string, Name>;

/** How to learn that a service is up, with the expressions of an attempt evaluated. */
export type AskedProbe<Name extends ProbeName = ProbeName> = ProbeOn<number, Name>;
