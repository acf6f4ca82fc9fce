import { availableParallelism, cpus, release, totalmem } from 'node:os';
import { format } from 'prettier';
import { versionPrinted } from '../tools/support.mjs';
import { goalsSection } from './goals.mjs';
import { overview, shareOfOthers, workloadSection } from './tables.mjs';

/** The machine, as lines of a list in Markdown. */
function machineLines(place) {
  const model = cpus()[0]?.model.trim() || 'unknown';
  return [
    `- CPU: ${model}, ${availableParallelism()} usable`,
    `- memory: ${(totalmem() / 2 ** 30).toFixed(1)} GiB`,
    `- Linux ${release()}`,
    `- tools in JavaScript run on Node ${versionPrinted(place.node, '--version')}`,
  ];
}

const percent = (share) => `${Math.round(share * 100)} %`;

/** The arguments of this process as a shell would take them, but for where the tools and results are. */
function command() {
  const words = process.argv.slice(2).filter((word, place, all) => {
    const [name] = (word.startsWith('--') ? word : (all[place - 1] ?? '')).split('=');
    return !['--directory', '--node', '--results', '--section', '--also'].includes(name);
  });
  return ['npm run bench', ...(words.length === 0 ? [] : ['--', ...words])].join(' ');
}

/** All that was measured as a page of Markdown, with what is needed to repeat it. */
export async function report({ all, measured, place, minutes, thousands }) {
  const others = shareOfOthers(measured, availableParallelism());
  const date = new Date().toISOString().slice(0, 10);
  const versions = all.map(({ title, version, missing, broken }) => {
    if (missing !== undefined) return `${title}: not installed`;
    return broken === undefined ? `${title} ${version}` : `${title} ${version}: does not work (${broken})`;
  });
  const sections = [
    '# Results',
    `Made by \`${command()}\` on ${date} in ${minutes.toFixed(1)} minutes. [README.md](README.md) says how to repeat it, and
      what is measured. Figures are medians of the rounds; a ratio is taken round by round.`,
    [
      ...machineLines(place),
      `- other processes used ${percent(others.middle)} of the machine's CPU time in the middle run, ${percent(others.most)} at most`,
      `- ${versions.join('; ')}`,
    ].join('\n'),
    goalsSection(new Map(measured.map((each) => [each.name, each])), thousands),
    overview(measured),
    ...measured.map(workloadSection),
  ];
  const text = sections.filter((section) => section !== undefined).join('\n\n');
  return format(text, { parser: 'markdown', printWidth: 110 });
}
