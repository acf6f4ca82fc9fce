import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import { describe, expect, it, vi } from 'vitest';
import { type OutputSource, settle, StreamSource } from '../../../src/process/held/output-source.ts';

/** Two streams as Node makes them for a child, and what came of each. */
function source() {
  const texts = ['', ''];
  const streams = [new PassThrough(), new PassThrough()] as const;
  const made = new StreamSource(
    streams,
    streams.map((_, index) => (bytes) => (texts[index] += bytes.toString())),
  );
  return { made, streams, texts };
}

describe('the output through streams of Node', () => {
  it('goes to the sink of each stream, and then where it is sent', async () => {
    const { made, streams, texts } = source();
    streams[0].write('out');
    streams[1].write('err');
    await new Promise((resolve) => setImmediate(resolve));
    expect(texts).toEqual(['out', 'err']);
    let other = '';
    made.redirect((bytes) => (other += bytes.toString()));
    streams[0].write('1');
    streams[1].write('2');
    await new Promise((resolve) => setImmediate(resolve));
    expect(texts).toEqual(['out', 'err']);
    expect(other).toBe('12');
  });

  it('has ended when both are closed, which is told once', async () => {
    const { made, streams } = source();
    const end = vi.fn<() => void>();
    made.onEnd(end);
    streams[0].destroy();
    await once(streams[0], 'close');
    expect([made.state, made.drain(), end.mock.calls.length]).toEqual(['held', 'held', 0]);
    streams[1].destroy();
    await once(streams[1], 'close');
    expect([made.state, made.drain(), end.mock.calls.length]).toEqual(['ended', 'ended', 1]);
  });

  it('of a stream that breaks ends without an error', async () => {
    const { made, streams } = source();
    streams[0].destroy(new Error('broken'));
    streams[1].destroy();
    await once(streams[1], 'close');
    expect(made.state).toBe('ended');
  });

  it('is closed without a word', async () => {
    const { made, streams } = source();
    const end = vi.fn<() => void>();
    made.onEnd(end);
    made.close();
    await new Promise((resolve) => setImmediate(resolve));
    expect(streams.map(({ destroyed }) => destroyed)).toEqual([true, true]);
    expect(end).not.toHaveBeenCalled();
  });

  it('lets Node end where a stream can', () => {
    const unref = vi.fn<() => void>();
    const stream = Object.assign(new PassThrough(), { unref });
    new StreamSource([new PassThrough(), stream, Object.assign(new PassThrough(), { unref: 1 })], []).letGo();
    expect(unref).toHaveBeenCalledTimes(1);
  });
});

describe('a source that is settled', () => {
  it('is not waited for when it has ended', async () => {
    const { made } = source();
    const wait = vi.spyOn(made, 'onEnd');
    const ended: OutputSource = Object.assign(made, { drain: () => 'ended' as const });
    expect(await settle(ended, 1e6)).toBe('ended');
    expect(wait).not.toHaveBeenCalled();
  });

  it('is waited for until it ends', async () => {
    const { made, streams } = source();
    const settled = settle(made, 1e6);
    for (const stream of streams) stream.destroy();
    expect(await settled).toBe('ended');
  });

  it('is waited for so long', async () => {
    const { made } = source();
    expect(await settle(made, 1)).toBe('held');
    made.close();
  });
});
