import { posix, win32 } from 'node:path';
import { addressProblem } from '../../host/http/address-problem.ts';
import { userCacheDirectory } from '../../host/user-cache.ts';
import { type CacheAccess, cacheAccessIn } from '../cache-service/cache-service.ts';

/** The environment variable with the token for `history-url`, which is sent as `Authorization: Bearer`. */
export const historyTokenVariable = 'RUNDAG_HISTORY_TOKEN';

/**
 * What a run does with its history. `auto` reads it and writes it, except at a URL: what is there is read by other machines, and perhaps by
 * runs that are trusted more than this one, so only `write` writes there too.
 */
export type HistoryMode = 'auto' | 'read' | 'write' | 'off';

/** What was asked for, and where. */
export interface HistoryWish {
  readonly mode: HistoryMode;
  /** `history-directory`, absolute; undefined when none was named. */
  readonly directory: string | undefined;
  /** `history-url`; undefined when none was named. */
  readonly url: string | undefined;
  readonly asker: 'action' | 'command line';
  /** As it was before variables were hidden. */
  readonly environment: NodeJS.ProcessEnv;
  readonly platform: NodeJS.Platform;
  /** The user's home directory; empty when there is none. */
  readonly home: string;
}

/** The store that a run keeps its history in. */
export type StoreChoice =
  | {
      readonly kind: 'directory';
      /** Of all histories; absolute. */
      readonly directory: string;
      readonly writes: boolean;
    }
  | { readonly kind: 'cache-service'; readonly access: CacheAccess; readonly writes: boolean }
  | {
      readonly kind: 'url';
      /** Of all histories, without a name and a password. */
      readonly base: URL;
      /** The value of `Authorization`; undefined when nothing is to be sent. */
      readonly authorization: string | undefined;
      readonly writes: boolean;
    }
  /** There is to be none. */
  | { readonly kind: 'none' }
  /** There is no place for one here: why, in one line. */
  | { readonly kind: 'notice'; readonly notice: string }
  /** What was asked for makes no sense: what was expected and found. */
  | { readonly kind: 'problem'; readonly problem: string };

/** Where the history of a run is kept: at the URL or in the directory that was named, else in the cache service or the user's cache. */
export function chooseStore(wish: HistoryWish): StoreChoice {
  const { mode, directory, url, asker, environment } = wish;
  if (url !== undefined && directory !== undefined)
    return {
      kind: 'problem',
      problem: 'expected history-url or history-directory; found both: leave one out',
    };
  if (mode === 'off') return { kind: 'none' };
  if (url !== undefined) return atUrl(url, environment[historyTokenVariable], mode === 'write');
  const writes = mode !== 'read';
  if (directory !== undefined) return { kind: 'directory', directory, writes };
  if (asker === 'command line') return inUserCache(wish, writes);
  const access = cacheAccessIn(environment);
  return access.kind === 'none'
    ? { kind: 'notice', notice: `no history: ${access.because}` }
    : { kind: 'cache-service', access: access.access, writes };
}

function atUrl(text: string, token: string | undefined, writes: boolean): StoreChoice {
  const found = addressProblem(text) ?? (text.includes('#') ? 'one with #' : undefined);
  if (found !== undefined)
    return {
      kind: 'problem',
      problem: `history-url: expected an address with http:// or https://, and without #; found ${found}`,
    };
  const base = new URL(text);
  const user = `${decoded(base.username)}:${decoded(base.password)}`;
  // A request cannot have them in its address, and they are not to be seen in a message.
  base.username = '';
  base.password = '';
  return { kind: 'url', base, authorization: authorizationOf(token, user), writes };
}

function authorizationOf(token: string | undefined, user: string): string | undefined {
  if (token !== undefined && token !== '') return `Bearer ${token}`;
  return user === ':' ? undefined : `Basic ${Buffer.from(user).toString('base64')}`;
}

/** What a part of an address stands for; the part itself where its escapes are no text. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function inUserCache({ environment, platform, home }: HistoryWish, writes: boolean): StoreChoice {
  const cache = userCacheDirectory(environment, platform, home);
  if (cache === undefined)
    return {
      kind: 'notice',
      notice: 'no history: this user has no cache directory: name one by history-directory',
    };
  const paths = platform === 'win32' ? win32 : posix;
  return { kind: 'directory', directory: paths.join(cache, 'history'), writes };
}
