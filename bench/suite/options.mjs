import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { workloads } from '../graphs/workloads.mjs';
import { tools } from './find-tools.mjs';

const defaultResults = fileURLToPath(new URL('../RESULTS.md', import.meta.url));

const help = `Usage: npm run bench -- [options]

Measures Rundag beside other tools that run graphs of commands. All that is installed is measured, and the
tables are written into bench/RESULTS.md, unless options leave something out or add a build.

  --only NAMES      workloads: ${[...workloads.keys()].join(', ')}
  --tools NAMES     tools: ${[...tools.keys()].join(', ')}
  --tasks N         tasks of wide and layered (1000); the others have as many more or fewer
  --rounds N        how often each tool runs each workload
  --slow SECONDS    what takes longer runs one round of a workload (5), but for make, exec and Rundag
  --limit SECONDS   what takes longer, or would, is not measured (30), but for make, exec and Rundag
  --also NAME=FILE  another build of Rundag, its dist/cli/index.js; may be given more than once
  --directory DIR   where bench/setup.mjs has installed the tools
  --node FILE       the Node that runs the tools written in JavaScript
  --results FILE    writes the tables there
  --section TITLE   writes them into bench/RESULTS.md, or FILE, as a section that later runs keep
  --list            says what is installed and how to get the rest
`;

/** Ends with a message for the person at the terminal. */
export function giveUp(message) {
  console.error(`bench: ${message}`);
  process.exit(1);
}

/** The names in a list with commas, each of which has to be among `known`. */
function namesIn(option, text, known) {
  const names = text.split(',').filter((name) => name !== '');
  const unknown = names.find((name) => !known.has(name));
  if (unknown !== undefined)
    giveUp(`--${option} ${unknown}: expected some of ${[...known.keys()].join(', ')}, with commas between`);
  return names;
}

function numberOf(option, text, pattern) {
  if (!pattern.test(text)) giveUp(`--${option} takes a positive number, not "${text}"`);
  return Number(text);
}

/** Builds of Rundag by their names, from `NAME=FILE`. */
function buildsOf(texts) {
  const builds = new Map();
  for (const text of texts) {
    const [, name, file] = /^([\w.-]+)=(.+)$/.exec(text) ?? giveUp(`--also takes NAME=FILE, not "${text}"`);
    if (tools.has(name) || builds.has(name)) giveUp(`--also ${name}: there is another tool of that name`);
    builds.set(name, file);
  }
  return builds;
}

/** What the arguments say; ends with a message when they are none of the options. */
function parse(config) {
  try {
    return parseArgs(config);
  } catch (error) {
    return giveUp(`${error.message}\n\n${help}`);
  }
}

/** What the command line asks for; where nothing is left out or added, `results` is `bench/RESULTS.md`. */
export function readOptions() {
  const text = { type: 'string' };
  const { values } = parse({
    options: {
      only: text,
      tools: text,
      tasks: text,
      rounds: text,
      slow: { ...text, default: '5' },
      limit: { ...text, default: '30' },
      also: { ...text, multiple: true, default: [] },
      directory: text,
      node: text,
      results: text,
      section: text,
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(help);
    process.exit(0);
  }
  const whole = /^[1-9]\d*$/;
  const seconds = /^(?=.*[1-9])\d+(\.\d+)?$/;
  const narrow = ['only', 'tools', 'tasks', 'rounds'].some((name) => values[name] !== undefined);
  const results = narrow || values.also.length > 0 ? undefined : defaultResults;
  const all = [...workloads.keys()].filter((name) => workloads.get(name).extra !== true);
  return {
    workloads: values.only === undefined ? all : namesIn('only', values.only, workloads),
    tools: values.tools === undefined ? [...tools.keys()] : namesIn('tools', values.tools, tools),
    thousands: numberOf('tasks', values.tasks ?? '1000', whole) / 1000,
    rounds: values.rounds === undefined ? undefined : numberOf('rounds', values.rounds, whole),
    slow: numberOf('slow', values.slow, seconds),
    limit: numberOf('limit', values.limit, seconds),
    also: buildsOf(values.also),
    directory: values.directory,
    node: values.node,
    results: values.results ?? (values.section === undefined ? results : defaultResults),
    section: values.section,
    list: values.list,
  };
}
