// What the release workflow asks of the version, the changelog and the tags; RELEASE.md tells when.
//
//   node scripts/release.mjs check v1.2.3    fails when this checkout is not ready to be tagged v1.2.3
//   node scripts/release.mjs notes v1.2.3    prints what the changelog says of it
//   node scripts/release.mjs major v1.2.3    prints v1 when that tag has to move here: when, of the tags that are given on
//                                            standard input, one a line, none of v1 is newer; prints nothing for v1.2.3-rc.1

import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = new URL('../', import.meta.url);
const read = (path) => readFileSync(fileURLToPath(new URL(path, root)), 'utf8').replaceAll('\r\n', '\n');

/** The numbers of `v1.2.3` or `v1.2.3-rc.1`; undefined for anything else. */
function parseTag(tag) {
  const match = /^v(0|[1-9]\d*)\.(0|[1-9]\d*)\.(0|[1-9]\d*)(-[\w.-]+)?$/.exec(tag);
  if (match === null) return undefined;
  const [, ...numbers] = match.slice(0, 4).map(Number);
  return { version: tag.slice(1), numbers, isPreview: match[4] !== undefined };
}

/** The sections of the changelog by what their headings have in brackets, each with the rest of its heading and its text. */
function changelogSections() {
  const sections = new Map();
  for (const part of read('CHANGELOG.md').split(/^## /m).slice(1)) {
    const [, name, rest] = /^\[([^\]]+)\](.*)/.exec(part) ?? [];
    sections.set(name, { rest, text: part.slice(part.indexOf('\n')).trim() });
  }
  return sections;
}

/** Whether a section of the changelog has entries: headings alone are none. */
const hasEntries = (section) => /^- /m.test(section?.text ?? '');

/** All that keeps this checkout from being the release, a line each. */
function problemsOf({ version }) {
  const problems = [];
  const { version: packaged } = JSON.parse(read('package.json'));
  if (packaged !== version) problems.push(`package.json: expected the version ${version}; found ${packaged}`);
  const sections = changelogSections();
  const section = sections.get(version);
  if (!hasEntries(section))
    problems.push(`CHANGELOG.md: expected a section «## [${version}] - YYYY-MM-DD» with entries; found none`);
  else if (!/^ - \d{4}-\d\d-\d\d$/.test(section.rest))
    problems.push(`CHANGELOG.md: expected « - YYYY-MM-DD» after [${version}]; found «${section.rest}»`);
  if (!sections.has('Unreleased'))
    problems.push('CHANGELOG.md: expected an empty section «## [Unreleased]»; found none');
  else if (hasEntries(sections.get('Unreleased')))
    problems.push(`CHANGELOG.md: expected nothing under [Unreleased]; move its entries under [${version}]`);
  return problems;
}

/** Whether the numbers `a` come after `b`. */
function isNewer(a, b) {
  const index = a.findIndex((number, place) => number !== b[place]);
  return index >= 0 && a[index] > b[index];
}

/** The tag of the release's major version when it belongs to this release. */
function majorToMove(release) {
  const [major] = release.numbers;
  const others = readFileSync(0, 'utf8')
    .split('\n')
    .map((tag) => parseTag(tag.trim()));
  const hasNewer = others.some(
    (other) =>
      other?.isPreview === false && other.numbers[0] === major && isNewer(other.numbers, release.numbers),
  );
  return release.isPreview || hasNewer ? undefined : `v${major}`;
}

const [question, tag = ''] = process.argv.slice(2);
const release = parseTag(tag);
if (release === undefined || !['check', 'notes', 'major'].includes(question)) {
  console.error('expected check, notes or major, and a tag such as v1.2.3 or v1.2.3-rc.1');
  process.exitCode = 2;
} else if (question === 'major') {
  const major = majorToMove(release);
  if (major !== undefined) console.log(major);
} else {
  const problems = problemsOf(release);
  for (const problem of problems) console.error(problem);
  if (problems.length > 0) process.exitCode = 1;
  else console.log(question === 'notes' ? changelogSections().get(release.version).text : `ready for ${tag}`);
}
