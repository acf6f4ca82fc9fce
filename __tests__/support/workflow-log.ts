/** One workflow command that the runner acts on. */
export interface Command {
  readonly name: string;
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

/** What GitHub's runner makes of a step's standard output. */
export interface WorkflowLog {
  /** In the order of the output; `error`, `warning` and `notice` among them. */
  readonly commands: readonly Command[];
  /** What is not a command, a line each. */
  readonly text: readonly string[];
}

/** The names under which the runner has an extension; `stop-commands` it handles itself. */
const known = new Set(
  `add-mask add-matcher add-path debug echo endgroup error group notice remove-matcher save-state set-env
   set-output stop-commands warning`.split(/\s+/),
);

/**
 * Reads standard output as actions/runner does: lines end at LF, CR LF or a lone CR; first `::name key=value::data`
 * behind white space, then `##[name key=value]data` anywhere; nothing counts between `::stop-commands::T` and `::T::`.
 */
export function readWorkflowLog(stdout: string): WorkflowLog {
  const commands: Command[] = [];
  const text: string[] = [];
  let resumeToken: string | undefined;
  for (const line of stdout.split(/\r\n|\r|\n/)) {
    const command = commandOf(line, resumeToken);
    if (command === undefined || (resumeToken !== undefined && command.name !== resumeToken)) {
      text.push(line);
    } else if (command.name === resumeToken) {
      resumeToken = undefined;
    } else {
      commands.push(command);
      if (command.name === 'stop-commands') resumeToken = command.data.toLowerCase();
    }
  }
  return { commands, text };
}

function commandOf(line: string, resumeToken: string | undefined): Command | undefined {
  const isName = (name: string): boolean => known.has(name) || name === resumeToken;
  const modern = /^[\s\u0085]*::(.*?)::([^]*)$/.exec(line);
  if (modern !== null) {
    const command = parse(modern, ',', [':', ',']);
    if (isName(command.name)) return command;
  }
  const old = /##\[([^\]]*)\]([^]*)$/.exec(line);
  if (old === null) return undefined;
  const command = parse(old, ';', [';', ']']);
  return isName(command.name) ? command : undefined;
}

function parse(match: RegExpExecArray, separator: string, alsoEscaped: readonly string[]): Command {
  const [name = '', ...rest] = (match[1] ?? '').split(' ');
  const pairs = rest
    .join(' ')
    .split(separator)
    .map((pair) => [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1)] as const)
    .filter(([key, value]) => key !== '' && value !== '');
  return {
    name: name.toLowerCase(),
    properties: new Map(pairs.map(([key, value]) => [key, unescape(value, alsoEscaped)])),
    data: unescape(match[2] ?? '', separator === ';' ? alsoEscaped : []),
  };
}

function unescape(text: string, alsoEscaped: readonly string[]): string {
  return ['\r', '\n', ...alsoEscaped, '%'].reduce((value, character) => {
    const code = character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0');
    return value.replaceAll(`%${code}`, character);
  }, text);
}

/** The commands of one name. */
export function commandsNamed(log: WorkflowLog, name: string): readonly Command[] {
  return log.commands.filter((command) => command.name === name);
}
