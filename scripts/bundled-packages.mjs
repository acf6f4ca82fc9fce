// Which packages end up in the bundles.  All are development dependencies: who installs Rundag has them in dist/ already.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** `@actions/expressions` of `@actions/expressions/ast`. */
const packageName = (specifier) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)[0];

/** The packages that files of `source` import by name. */
function importedBy(source) {
  const names = new Set();
  for (const file of readdirSync(source, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.ts')) continue;
    for (const [, specifier] of readFileSync(join(source, file), 'utf8').matchAll(/\bfrom '([^.'][^']*)'/g))
      if (!specifier.startsWith('node:')) names.add(packageName(specifier));
  }
  return names;
}

/** Where the package at `importer` finds `name`: the nearest node_modules above it that has one. */
function placeOf(packages, importer, name) {
  const inside = importer === '' ? `node_modules/${name}` : `${importer}/node_modules/${name}`;
  if (inside in packages) return inside;
  if (importer === '') throw new Error(`package-lock.json has no ${name}: run npm install`);
  return placeOf(packages, importer.slice(0, Math.max(0, importer.lastIndexOf('/node_modules/'))), name);
}

/**
 * A part of `@actions/core` that the bundles do without: its client for OpenID tokens, for which it brings all of undici. Rundag asks for
 * no such token, and each step would read and set that up for some 60 ms before its first task.
 */
export const leftOut = {
  file: 'node_modules/@actions/core/lib/oidc-utils.js',
  standIn: `export class OidcClient {
  static async getIDToken() {
    throw new Error('internal error: the client for OpenID tokens is not in this bundle');
  }
}
`,
  /** Which packages nothing else imports. */
  packages: new Set(['@actions/http-client']),
};

/** The folders of all packages that files of `source` import, directly or not, as the keys of the lock file name them. */
export function bundledPackages(source, lock) {
  const found = new Set();
  const follow = (importer, names) => {
    for (const name of names) {
      if (leftOut.packages.has(name)) continue;
      const place = placeOf(lock.packages, importer, name);
      if (found.has(place)) continue;
      found.add(place);
      follow(place, Object.keys(lock.packages[place].dependencies ?? {}));
    }
  };
  follow('', importedBy(source));
  return found;
}
