import { execFileSync } from 'node:child_process';
import { closeSync, constants, openSync, unlinkSync } from 'node:fs';
import { Socket } from 'node:net';
import { join } from 'node:path';

/** A slow reader takes at most so many bytes … */
const sip = 8 * 1024;
/** … and then rests so long, in milliseconds: 4 MB a second at most. */
const rest = 2;

/**
 * A real pipe, as GitHub's runner gives one (Node's own `pipe` is a socket): `writer` is for a child's standard output.
 *
 * `read` is how it is read: `fast`; `slow`, in sips; `{ bytes }`, until so many have come and then never again: the reading
 * end is closed, and whoever writes on gets EPIPE. `finished` has everything that was read, as one buffer.
 */
export function openPipe(directory, read) {
  const path = join(directory, `stdout-${performance.now()}`);
  execFileSync('mkfifo', [path]);
  const reader = openSync(path, constants.O_RDONLY | constants.O_NONBLOCK);
  const writer = openSync(path, constants.O_WRONLY);
  unlinkSync(path);
  const socket = new Socket({ fd: reader, readable: true, writable: false });
  const parts = [];
  let length = 0;
  const finished = new Promise((done) => {
    socket.on('close', () => done(Buffer.concat(parts)));
  });
  socket.on('error', () => socket.destroy());
  const take = (bytes) => {
    parts.push(bytes);
    length += bytes.length;
    if (typeof read === 'object' && length >= read.bytes) socket.destroy();
  };
  if (read === 'slow') void sipAll(socket, take);
  else socket.on('data', take);
  if (read.bytes === 0) socket.destroy();
  return { writer, closeWriter: () => closeSync(writer), finished };
}

/** Node fills a stream's buffer only up to its mark while nobody takes anything: the pipe behind it fills up as well. */
async function sipAll(socket, take) {
  while (!socket.readableEnded && !socket.destroyed) {
    const bytes = socket.read(Math.min(sip, socket.readableLength)) ?? socket.read();
    if (bytes !== null) take(bytes);
    await new Promise((resume) => setTimeout(resume, rest));
  }
}
