import { concurrently, moon, nx, wireit } from '../tools/javascript.mjs';
import { bareExec, e3 } from '../tools/loops.mjs';
import { just, makeWithBash, makeWithSh, ninja, parallel } from '../tools/native.mjs';
import { rundag, rundagAction, rundagOf, rundagWithSh } from '../tools/rundag.mjs';
import { lage, turborepo } from '../tools/scripts.mjs';

/**
 * All tools, by the name that `--tools` takes. A tool is
 *
 *   title         what the tables call it
 *   find          gives `{program, version}` of what is installed in a place, or `{missing}`: how to get it
 *   emit          writes a graph into a directory in the tool's own form
 *   words         the command that runs it
 *   environment   variables that it needs (none)
 *   leftovers     what is removed from the directory before each run (nothing)
 *   learns        whether it knows how long a task took in the run before (no)
 *   memory        by which files it does: removed before each run but where it may learn (none)
 *   always        whether it is measured however long it takes (no)
 *   only          the names of the workloads that it is measured in (all)
 *   withoutNeeds  whether it runs lists of commands, no graphs (no)
 *
 * `emit`, `words` and `environment` are told `{place, directory, jobs, tasks, command}`; `command` gives a task's command.
 * Caches of results are off in all of them.
 */
export const tools = new Map([
  ['make', makeWithBash],
  ['make-sh', makeWithSh],
  ['ninja', ninja],
  ['just', just],
  ['parallel', parallel],
  ['concurrently', concurrently],
  ['turborepo', turborepo],
  ['nx', nx],
  ['wireit', wireit],
  ['lage', lage],
  ['moon', moon],
  ['e3', e3],
  ['exec', bareExec],
  ['rundag', rundag],
  ['rundag-sh', rundagWithSh],
  ['rundag-action', rundagAction],
]);

/** The tools of these names with what is installed of them, and other builds of Rundag: `also` gives names and files. */
export function findTools(place, names = [...tools.keys()], also = new Map()) {
  const described = names.map((name) => [name, tools.get(name)]);
  const builds = [...also].map(([name, file]) => [name, rundagOf(file, name)]);
  return [...described, ...builds].map(([name, tool]) => Object.assign({ name }, tool, tool.find(place)));
}
