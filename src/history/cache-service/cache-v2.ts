import { askHttpServer, type HttpOutcome } from '../../host/http/http-request.ts';
import {
  answerFields,
  isObject,
  isSuccess,
  largestAnswer,
  problemOfAnswer,
  saidIn,
  textField,
  unclear,
} from './cache-answers.ts';
import { putBlob } from './blob-upload.ts';
import type {
  CacheAccess,
  CacheClient,
  CacheQuestion,
  EntryContent,
  FoundEntry,
  KeptEntry,
} from './cache-service.ts';
import { sizeOf } from './entry-content.ts';

/**
 * The second protocol of the cache service: Twirp with JSON, and a blob store behind signed URLs. As @actions/cache 6.3 speaks it
 * (packages/cache/src/generated/results/api/v1/cache.ts in actions/toolkit).
 */
export class CacheV2 implements CacheClient {
  readonly #access: CacheAccess;

  constructor(access: CacheAccess) {
    this.#access = access;
  }

  async find({ keys, version }: CacheQuestion, signal: AbortSignal): Promise<FoundEntry> {
    const [key, ...others] = keys;
    const found = await this.#call(
      'GetCacheEntryDownloadURL',
      { key, restore_keys: others, version },
      signal,
    );
    if (isNotFound(found)) return { kind: 'none' };
    if (!isSuccess(found)) return problemOfAnswer(found);
    const fields = answerFields(found.body);
    // A field that is false is left out.
    if (fields.get('ok') !== true) return { kind: 'none' };
    const matched = textField(fields, 'matched_key', 'matchedKey');
    const url = textField(fields, 'signed_download_url', 'signedDownloadUrl');
    if (matched === '' || !URL.canParse(url)) return unclear;
    return { kind: 'entry', key: matched.toLowerCase(), url };
  }

  async keep(key: string, version: string, content: EntryContent, signal: AbortSignal): Promise<KeptEntry> {
    const created = await this.#call('CreateCacheEntry', { key, version }, signal);
    if (created.kind === 'answer' && created.status === 409) return { kind: 'exists' };
    if (!isSuccess(created)) return problemOfAnswer(created);
    const fields = answerFields(created.body);
    if (fields.get('ok') !== true) return notOk(fields);
    const url = textField(fields, 'signed_upload_url', 'signedUploadUrl');
    if (!URL.canParse(url)) return unclear;
    const sent = await putBlob(url, content, signal);
    if (!isSuccess(sent)) return problemOfAnswer(sent);
    // 64-bit numbers are text in Protobuf's JSON.
    const size = String(sizeOf(content));
    const finished = await this.#call('FinalizeCacheEntryUpload', { key, size_bytes: size, version }, signal);
    if (!isSuccess(finished)) return problemOfAnswer(finished);
    const answer = answerFields(finished.body);
    return answer.get('ok') === true ? { kind: 'kept' } : notOk(answer);
  }

  async #call(method: string, request: object, signal: AbortSignal): Promise<HttpOutcome> {
    const { url: base, token } = this.#access;
    const path = `/twirp/github.actions.results.api.v1.CacheService/${method}`;
    if (!URL.canParse(path, base)) return { kind: 'failure', problem: 'its address is no URL' };
    const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json' };
    const url = new URL(path, base).href;
    const body = JSON.stringify(request);
    const outcome = await askHttpServer({ method: 'POST', url, headers, body, largestAnswer }, signal);
    // The page of a proxy would be an answer in which all fields are left out.
    return isSuccess(outcome) && !isObject(outcome.body)
      ? { kind: 'failure', problem: unclear.problem }
      : outcome;
  }
}

/** The service knows of no such entry; a server that has no such service answers otherwise. */
function isNotFound(outcome: HttpOutcome): boolean {
  return (
    outcome.kind === 'answer' &&
    outcome.status === 404 &&
    textField(answerFields(outcome.body), 'code') === 'not_found'
  );
}

/** A refusal that has the status of a success; the service says why, where it does. */
function notOk(fields: ReadonlyMap<string, unknown>): KeptEntry {
  const said = saidIn(fields);
  // Without a word it means that another job has made this entry, or makes it now.
  return said === '' ? { kind: 'exists' } : { kind: 'problem', problem: said };
}
