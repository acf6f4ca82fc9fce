/** Where the cache service of a job is, and what this job may do there. */
export interface CacheAccess {
  readonly protocol: 'v1' | 'v2';
  /** Its address, with or without a slash at its end. */
  readonly url: string;
  /** `ACTIONS_RUNTIME_TOKEN`; empty where the service wants none, as that of `act`. */
  readonly token: string;
  readonly mayRead: boolean;
  readonly mayWrite: boolean;
}

/** Where an entry of the cache is that was looked for. */
export type FoundEntry =
  | {
      readonly kind: 'entry';
      /** Its whole key, in lower case: of a prefix that was asked for, or of a key that begins with the one asked for. */
      readonly key: string;
      /** It is itself the leave to read the entry: a secret. */
      readonly url: string;
    }
  | { readonly kind: 'none' }
  /** `status 429 (too many requests)` */
  | { readonly kind: 'problem'; readonly problem: string };

/** How keeping an entry ended. */
export type KeptEntry =
  | { readonly kind: 'kept' }
  /** There is an entry with this key already, or another job makes it now; entries never change. */
  | { readonly kind: 'exists' }
  | { readonly kind: 'problem'; readonly problem: string };

/** What is looked for: a key and prefixes of keys, the most wanted first. All are in lower case, at most 512 characters, without commas. */
export interface CacheQuestion {
  readonly keys: readonly string[];
  /** 64 hexadecimal digits that stand for the kind of content: entries of another kind are not found. */
  readonly version: string;
}

/** What an entry is made of: bytes of at most 32 MB, or a file that does not change. */
export type EntryContent =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'file'; readonly path: string; readonly size: number };

/** A cache service that can be asked; it never rejects. */
export interface CacheClient {
  /** The newest entry of the first key for which there is one: every key is also a prefix. */
  find(question: CacheQuestion, signal: AbortSignal): Promise<FoundEntry>;
  /** Keeps an entry, in as many requests as its size takes. */
  keep(key: string, version: string, content: EntryContent, signal: AbortSignal): Promise<KeptEntry>;
}

/** The cache service of a job, or why there is none. */
export type FoundService =
  | { readonly kind: 'service'; readonly access: CacheAccess }
  | { readonly kind: 'none'; readonly because: string };

/**
 * The cache service of the job that this process runs in, or why there is none. A step of kind `run` has none: the runner tells
 * only actions where it is. Read it before variables are hidden.
 */
export function cacheAccessIn(environment: NodeJS.ProcessEnv): FoundService {
  const protocol = protocolIn(environment);
  const url = urlIn(environment, protocol);
  const token = environment['ACTIONS_RUNTIME_TOKEN'] ?? '';
  if (url === '' || (token === '' && protocol === 'v2'))
    return { kind: 'none', because: 'this runner has no cache service, or none for this step' };
  // As runners export what a run of low trust may do; one that says nothing, or something new, lets the service decide.
  const mode = (environment['ACTIONS_CACHE_MODE'] ?? '').trim().toLowerCase();
  const mayRead = mode !== 'none' && mode !== 'write-only';
  const mayWrite = mode !== 'none' && mode !== 'read';
  return { kind: 'service', access: { protocol, url, token, mayRead, mayWrite } };
}

/** v2 only where the runner says so, and never on GitHub Enterprise Server, which does not have it whatever the runner says. */
function protocolIn(environment: NodeJS.ProcessEnv): 'v1' | 'v2' {
  if ((environment['ACTIONS_CACHE_SERVICE_V2'] ?? '') === '') return 'v1';
  const server = environment['GITHUB_SERVER_URL'] || 'https://github.com';
  const host = URL.canParse(server) ? new URL(server).hostname : '';
  return host === 'github.com' || host.endsWith('.ghe.com') || host.endsWith('.localhost') ? 'v2' : 'v1';
}

function urlIn(environment: NodeJS.ProcessEnv, protocol: 'v1' | 'v2'): string {
  const results = environment['ACTIONS_RESULTS_URL'] ?? '';
  return protocol === 'v2' ? results : environment['ACTIONS_CACHE_URL'] || results;
}
