/**
 * Where text for people goes; a promise asks the writer to wait before it writes more. Bytes may be overwritten once
 * `write` has returned, or its promise has settled.
 */
export interface Sink {
  write(text: string | Uint8Array): void | Promise<void>;
}
