import { connect } from 'node:net';

/**
 * A connection to Redis by a Unix socket.  `ask('INCR', 'x')` gives the answer as text, a number, a list of these, or
 * null; it throws what Redis calls an error.  Questions are answered one after another.
 */
export function connectToRedis(path) {
  const waiting = [];
  let received = '';
  const socket = connect(path);
  socket.setEncoding('latin1'); // one character for each byte, as lengths count bytes
  socket.on('data', (text) => {
    received += text;
    for (let read = reply(received, 0); read !== undefined; read = reply(received, 0)) {
      received = received.slice(read.end);
      const { resolve, reject } = waiting.shift();
      if (read.value instanceof Error) reject(read.value);
      else resolve(read.value);
    }
  });
  socket.on('error', (error) => waiting.splice(0).forEach(({ reject }) => reject(error)));
  return {
    ask: (...words) =>
      new Promise((resolve, reject) => {
        waiting.push({ resolve, reject });
        const parts = words.map((word) => `$${Buffer.byteLength(String(word))}\r\n${word}\r\n`);
        socket.write(`*${words.length}\r\n${parts.join('')}`);
      }),
    close: () => socket.end(),
  };
}

/** The reply that begins at `start`, and where it ends; undefined while a part of it is missing. */
function reply(text, start) {
  const lineEnd = text.indexOf('\r\n', start);
  if (lineEnd < 0) return undefined;
  const head = text.slice(start + 1, lineEnd);
  const end = lineEnd + 2;
  switch (text[start]) {
    case '+':
      return { value: head, end };
    case '-':
      return { value: new Error(head), end };
    case ':':
      return { value: Number(head), end };
    case '$':
      return head === '-1' ? { value: null, end } : bulk(text, end, Number(head));
    case '*':
      return head === '-1' ? { value: null, end } : list(text, end, Number(head));
    default:
      throw new Error(`not a reply of Redis: ${text.slice(start)}`);
  }
}

function bulk(text, start, length) {
  const end = start + length;
  if (text.length < end + 2) return undefined;
  return { value: Buffer.from(text.slice(start, end), 'latin1').toString(), end: end + 2 };
}

function list(text, start, length) {
  const value = [];
  let end = start;
  for (let index = 0; index < length; index++) {
    const item = reply(text, end);
    if (item === undefined) return undefined;
    value.push(item.value);
    end = item.end;
  }
  return { value, end };
}
