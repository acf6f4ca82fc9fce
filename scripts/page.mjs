// Bundles the script and the style of report.html, page/, into src/report/html/page-code.ts, with the policy that lets a browser run these alone.
//
//   node scripts/page.mjs           writes the file
//   node scripts/page.mjs --check   writes nothing; fails when the file is not what page/ gives

import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync, transformSync } from 'esbuild';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const target = join(root, 'src', 'report', 'html', 'page-code.ts');

/** Browsers of 2023 and later. */
const browsers = ['chrome111', 'firefox113', 'safari16.4'];

const [script] = buildSync({
  absWorkingDir: root,
  entryPoints: ['page/main.ts'],
  bundle: true,
  minify: true,
  charset: 'ascii',
  legalComments: 'none',
  format: 'iife',
  target: browsers,
  write: false,
}).outputFiles.map(({ text }) => text.trim());

const style = transformSync(readFileSync(join(root, 'page', 'style.css'), 'utf8').replaceAll('\r\n', '\n'), {
  loader: 'css',
  minify: true,
  charset: 'ascii',
  target: browsers,
}).code.trim();

for (const [name, text] of Object.entries({ script, style }))
  if (/<\/(?:script|style)|<!--/i.test(text))
    throw new Error(`the ${name} of the page would end its own element`);

const hashOf = (text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

// Nothing is loaded, sent or framed; a text that is used as markup throws.
const policy = [
  "default-src 'none'",
  `script-src ${hashOf(script)}`,
  `style-src ${hashOf(style)}`,
  'img-src data:',
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types 'none'",
].join('; ');

const wanted = `// Made from page/ by scripts/page.mjs.
/* oxlint-disable */

/** The value of the page's Content-Security-Policy: what may run is the script, what may style is the style. */
export const pagePolicy = ${JSON.stringify(policy)};

/** The page's script, as it stands between its tags. */
export const pageScript = ${JSON.stringify(script)};

/** The page's style, as it stands between its tags. */
export const pageStyle = ${JSON.stringify(style)};
`;

// A checkout on Windows may have CRLF.
const found = existsSync(target) ? readFileSync(target, 'utf8').replaceAll('\r\n', '\n') : undefined;
if (!process.argv.includes('--check')) {
  writeFileSync(target, wanted);
  console.log(`wrote page-code.ts: ${script.length} characters of script, ${style.length} of style`);
} else if (found === wanted) {
  console.log('src/report/html/page-code.ts is what page/ gives');
} else {
  console.error(
    'src/report/html/page-code.ts is not what page/ gives: run node scripts/page.mjs and commit it',
  );
  process.exitCode = 1;
}
