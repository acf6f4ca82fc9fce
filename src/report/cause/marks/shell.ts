import type { ToolMark } from './tool-mark.ts';

/** What shells say, and what is printed about programs that were killed. */
export const shellMarks: readonly ToolMark[] = [
  {
    tool: 'shell',
    rank: 'crash',
    opens:
      /^(?:(?:ba|da|k|z)?sh|(?<file>\S+)): (?:line )?(?<line>\d+): (?<said>.*(?:command not found|: not found|: Permission denied|: No such file or directory|: Is a directory|: cannot execute.*|: Argument list too long|: unbound variable|: parameter not set|: readonly variable|: bad substitution|: ambiguous redirect|: numeric argument required|[Ss]yntax error.*|unexpected EOF.*|: bad interpreter.*))$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'shell',
    rank: 'crash',
    opens:
      /^(?:(?:ba|da|z|k)?sh|zsh:\d+|env|\/usr\/bin\/env|exec|sudo|xargs|timeout|nohup): (?<said>.*(?:command not found.*|: not found|: Permission denied|: No such file or directory|: bad interpreter.*))$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'PowerShell',
    rank: 'crash',
    opens: /^(?:\S+: )?(?<said>The term '.*' is not recognized as .+)$/,
  },
  {
    tool: 'shell',
    rank: 'crash',
    opens: /^(?<said>'.*' is not recognized as an internal or external command,)$/,
  },
  {
    tool: 'signal',
    rank: 'crash',
    opens:
      /^(?:(?<file>\S+): line (?<line>\d+): +\d+ )?(?<said>(?:Killed|Segmentation fault|Aborted|Bus error|Floating point exception|Illegal instruction|Trace\/breakpoint trap)(?: +\(core dumped\))?(?: .*)?)$/,
    lead: 3,
    through: /^/,
  },
  {
    tool: 'shell',
    rank: 'error',
    opens:
      /^(?<said>[\w./+-]+(?: \(child\))?: .*(?:: No such file or directory|: Permission denied|: Is a directory|: Not a directory|: No space left on device|: Connection refused|: Read-only file system|: File exists))$/,
    lead: 3,
    through: /^/,
  },
];
