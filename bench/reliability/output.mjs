// Output at its worst: every byte has to be in the log, and memory stays bounded.
//
//   npm run bundle && node bench/reliability/output.mjs
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, readdirSync } from 'node:fs';
import { openBench, tell } from './bench.mjs';

/** Each case runs in a Node of its own, so that its peak memory is its own. */
const cases = {
  async '200 tasks with 1 MiB each at once: all hashes equal, under 200 MB'() {
    const bench = await openBench(1);
    const script =
      'head -c 786432 /dev/urandom | base64 -w 76 > "data.$N"; cat "data.$N" >&2; sha256sum < "data.$N" > "sum.$N"';
    const endings = await Promise.all(
      Array.from({ length: 200 }, (_, index) =>
        bench.run(script, {
          env: new Map([...Object.entries(process.env), ['N', String(index)]]),
          onLine: () => undefined,
        }),
      ),
    );
    let wrong = 0;
    let bytes = 0;
    for (const [index, ending] of endings.entries()) {
      bytes += ending.logBytes;
      if ((await hash(ending.logFile)) !== (await hash(`${bench.directory}/data.${index}`))) wrong += 1;
    }
    await bench.close();
    return { kept: wrong === 0 && peak() < 200, figures: `${wrong} wrong of 200, ${bytes} bytes` };
  },
  async 'one line of 1 GiB: under 10 s and 250 MB'() {
    return one('head -c 1073741824 /dev/zero | tr "\\0" x', 1_073_741_824, 0);
  },
  async '13 MB of bare \\r: under 10 s and 250 MB'() {
    return one('head -c 13000000 /dev/zero | tr "\\0" "\\r"', 13_000_000, 13_000_000);
  },
  async '200 MB of invalid UTF-8: under 10 s and 250 MB'() {
    return one('head -c 200000000 /dev/zero | tr "\\0" "\\377" | fold -b -w 100', 201_999_999, 2_000_000);
  },
  async '200 MB of random bytes: under 10 s and 250 MB'() {
    return one('head -c 200000000 /dev/urandom', 200_000_000);
  },
  async '1,000 attempts give back every descriptor'() {
    const bench = await openBench(1);
    const some = (count) =>
      Promise.all(
        Array.from({ length: 4 }, async () => {
          for (let index = 0; index < count / 4; index += 1)
            await bench.run(index % 3 === 0 ? 'echo x; exit 1' : 'echo x');
        }),
      );
    await some(40);
    const before = openDescriptors();
    await some(1000);
    const after = openDescriptors();
    await bench.close();
    return { kept: before === after, figures: `${before} before, ${after} after` };
  },
};

async function one(script, bytes, lines) {
  const bench = await openBench(1);
  let seen = 0;
  const began = performance.now();
  const ending = await bench.run(script, { onLine: () => (seen += 1) });
  const seconds = (performance.now() - began) / 1000;
  await bench.close();
  const whole = ending.logBytes === bytes && (lines === undefined || lines === seen);
  return {
    kept: whole && seconds < 10 && peak() < 250,
    figures: `${ending.logBytes} bytes in the log, ${seen} lines, ${seconds.toFixed(1)} s`,
  };
}

async function hash(path) {
  const sum = createHash('sha256');
  for await (const chunk of createReadStream(path)) sum.update(chunk);
  return sum.digest('hex');
}

function openDescriptors() {
  return readdirSync('/proc/self/fd').length;
}

/** In MB. */
function peak() {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

const name = process.argv[2];
if (name === undefined)
  for (const each of Object.keys(cases)) {
    const run = spawnSync(process.execPath, [import.meta.filename, each], { stdio: 'inherit' });
    if (run.status !== 0) process.exitCode = 1;
  }
else {
  const { kept, figures } = await cases[name]();
  tell(name, kept, `${figures}, peak ${peak()} MB`);
}
