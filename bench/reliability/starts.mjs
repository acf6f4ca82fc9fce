// Machines that have run out of something: each is one failed task with its cause, and the run goes on.
//
//   npx tsc && node bench/reliability/starts.mjs      (the process table needs root and a pids cgroup; the full disk needs root)
import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, existsSync, mkdirSync, mkdtempSync, openSync, rmdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBench, tell } from './bench.mjs';

const cgroups = ['/sys/fs/cgroup/pids', '/sys/fs/cgroup'].find((path) =>
  existsSync(join(path, 'cgroup.procs')),
);

const cases = {
  async 'a full process table'() {
    const group = join(cgroups, `rundag-bench-${process.pid}`);
    const bench = await openBench(1);
    const healthy = await bench.run('echo before');
    mkdirSync(group);
    writeFileSync(join(group, 'cgroup.procs'), String(process.pid));
    writeFileSync(join(group, 'pids.max'), '2');
    const refused = await bench.run('echo never');
    writeFileSync(join(group, 'pids.max'), 'max');
    const again = await bench.run('echo after');
    writeFileSync(join(cgroups, 'cgroup.procs'), String(process.pid));
    await bench.close();
    rmdirSync(group);
    return judge(healthy, refused, again, /takes no more processes/);
  },
  async 'no more descriptors'() {
    const bench = await openBench(1);
    const healthy = await bench.run('echo before');
    const held = [];
    try {
      for (;;) held.push(openSync('/dev/null', 'r'));
    } catch {
      // Now there are none.
    }
    const refused = await bench.run(['/bin/echo', 'never']);
    const refusedScript = await bench.run('echo never');
    for (const descriptor of held) closeSync(descriptor);
    const again = await bench.run('echo after');
    await bench.close();
    const verdict = judge(healthy, refused, again, /no more file descriptors/);
    return {
      ...verdict,
      kept: verdict.kept && /no more file descriptors/.test(refusedScript.termination.cause),
    };
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

function judge(healthy, refused, again, cause) {
  const { termination } = refused;
  return {
    kept:
      healthy.termination.code === 0 &&
      termination.kind === 'could-not-start' &&
      cause.test(termination.cause) &&
      again.termination.code === 0,
    figures: `${termination.cause ?? JSON.stringify(termination)}; ${termination.remedy ?? ''}`,
  };
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
