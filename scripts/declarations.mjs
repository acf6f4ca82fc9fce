// The types that are published beside the library's bundle.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';

/** A relative module in a declaration, as in `from './e3/dag.ts'` and `import("./e3/dag.ts")`. */
const relativeModule = /(\bfrom |\bimport\()(['"])(\.[^'"]+)\.ts\2/g;

/**
 * Copies the declarations of `entry` (`index`), and of all that it refers to, from `source` to `target`.  A module is named
 * by the `.js` of a package there: TypeScript before 5.0 does not look for a declaration behind the name of a `.ts`.
 */
export function copyDeclarations(source, target, entry) {
  const seen = new Set([entry]);
  for (const module of seen) {
    const text = readFileSync(join(source, `${module}.d.ts`), 'utf8');
    const output = join(target, `${module}.d.ts`);
    mkdirSync(dirname(output), { recursive: true });
    writeFileSync(output, text.replaceAll(relativeModule, '$1$2$3.js$2'));
    for (const [, , , path] of text.matchAll(relativeModule))
      seen.add(normalize(join(dirname(module), path)));
  }
}
