// Machines that have run out of something: each is one failed task with its cause, and the run goes on.
//
//   npm run bundle && node bench/reliability/starts.mjs      (the process table needs root and a pids cgroup; the full disk needs root)
import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmdirSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench, pause, tell } from './bench.mjs';

const cgroups = ['/sys/fs/cgroup/pids', '/sys/fs/cgroup'].find((path) =>
  existsSync(join(path, 'cgroup.procs')),
);

const cases = {
  async 'a full process table'() {
    const group = join(cgroups, `rundag-bench-${process.pid}`);
    mkdirSync(group);
    writeFileSync(join(group, 'cgroup.procs'), String(process.pid));
    const bench = await openBench(1);
    const healthy = await bench.run('echo before');
    const { promise: up, resolve: isUp } = withResolvers();
    const busy = bench.start('echo up; sleep 1; exit 7', { onLine: isUp });
    await up;
    // None more, one more, two more: the first, or the second, process that would hold the task, or the task itself is too much.
    const refused = [];
    for (const more of [0, 1, 2]) {
      const now = Number(readFileSync(join(group, 'pids.current'), 'utf8'));
      writeFileSync(join(group, 'pids.max'), String(now + more));
      refused.push(await bench.run(['/bin/echo', 'never']));
    }
    writeFileSync(join(group, 'pids.max'), 'max');
    const again = await bench.run('echo after');
    const unharmed = (await busy.ended).termination.code === 7;
    writeFileSync(join(cgroups, 'cgroup.procs'), String(process.pid));
    await bench.close();
    await emptied(group);
    return judge(healthy, refused, again, /takes no more processes/, unharmed);
  },
  async 'no more descriptors'() {
    const bench = await openBench(1);
    const healthy = await bench.run('echo before');
    const { promise: up, resolve: isUp } = withResolvers();
    const busy = bench.start('echo up; sleep 1; exit 7', { onLine: isUp });
    await up;
    const held = [];
    try {
      for (;;) held.push(openSync('/dev/null', 'r'));
    } catch {
      // Now there are none.
    }
    const refused = [];
    for (let more = 0; more < 4; more += 1) {
      refused.push(await bench.run(['/bin/echo', 'never']));
      closeSync(held.pop());
    }
    for (const descriptor of held) closeSync(descriptor);
    const again = await bench.run('echo after');
    const unharmed = (await busy.ended).termination.code === 7;
    await bench.close();
    return judge(healthy, refused.slice(0, 2), again, /no more file descriptors/, unharmed);
  },
  async 'a full disk under the log: named, and the task goes on'() {
    const mount = mkdtempSync(join(tmpdir(), 'rundag-full-'));
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', mount]);
    try {
      const bench = await openBench(1);
      const ending = await bench.run('head -c 1000000 /dev/zero | tr "\\0" "\\n"; echo end; exit 7', {
        logName: `../../../../../../../..${mount}/full.log`,
      });
      await bench.close();
      const kept =
        ending.termination.code === 7 && /ENOSPC/.test(ending.logProblem) && ending.tail.at(-1) === 'end';
      return {
        kept,
        figures: `${ending.logProblem}, ${ending.logBytes} bytes kept, exit code ${ending.termination.code}`,
      };
    } finally {
      execFileSync('umount', ['-l', mount]);
      rmdirSync(mount);
    }
  },
};

function judge(healthy, refused, again, cause, unharmed) {
  return {
    kept:
      healthy.termination.code === 0 &&
      refused.every(
        ({ termination }) => termination.kind === 'could-not-start' && cause.test(termination.cause),
      ) &&
      again.termination.code === 0 &&
      unharmed,
    figures: refused
      .map(
        ({ termination: { cause: why, fix }, termination }) =>
          `${why ?? JSON.stringify(termination)}; ${fix ?? ''}`,
      )
      .join(' / '),
  };
}

/** Removes a cgroup when the last process in it has ended. */
async function emptied(group) {
  const end = performance.now() + 5000;
  while (readFileSync(join(group, 'cgroup.procs'), 'utf8') !== '' && performance.now() < end) await pause(10);
  rmdirSync(group);
}

function withResolvers() {
  let resolve;
  const promise = new Promise((done) => {
    resolve = done;
  });
  return { promise, resolve };
}

const name = process.argv[2];
if (name === undefined)
  for (const each of Object.keys(cases)) {
    const run = spawnSync(
      'sh',
      ['-c', 'ulimit -n 256; exec "$@"', 'sh', process.execPath, import.meta.filename, each],
      {
        stdio: 'inherit',
      },
    );
    if (run.status !== 0) process.exitCode = 1;
  }
else {
  const { kept, figures } = await cases[name]();
  tell(name, kept, figures);
}
