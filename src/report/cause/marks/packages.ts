import type { ToolMark } from './tool-mark.ts';

/** Package managers, containers and other tools that fetch and build things. */
export const packageMarks: readonly ToolMark[] = [
  {
    tool: 'Docker',
    rank: 'error',
    opens: /^(?:ERROR: )?failed to (?:solve|build|pull|push|read|register)[^:]*: (?<said>.+)$/,
    before: /^(?<file>\S*(?:Dockerfile|Containerfile)\S*):(?<line>\d+)$/,
    through: /^/,
  },
  {
    tool: 'Docker',
    rank: 'error',
    opens:
      /^(?:docker: |ERROR: )?(?<said>Error response from daemon: .+|[Cc]annot connect to the Docker daemon .+|The command '.*' returned a non-zero code: \d+)$/,
  },
  {
    tool: 'npm',
    rank: 'error',
    opens: /^npm (?:ERR!|error) (?:code (?!ELIFECYCLE|\d+$)\w+|Missing script: .+)$/,
    headline: [/^npm (?:ERR!|error) (?!code |syscall |path |errno |dest )(?:E[A-Z]+ )?(?<said>\S.*)$/m],
    ends: /^(?!npm )/,
  },
  {
    tool: 'pnpm',
    rank: 'error',
    opens: /^\s*(?<said>ERR_PNPM_(?!RECURSIVE)\w+.*)$/,
  },
  {
    tool: 'Yarn',
    rank: 'error',
    opens:
      /^➤ (?!YN0000)YN\d+: .*(?<said>(?:The lockfile would have been|[Ee]rror|[Ff]ailed|doesn't|couldn't|can't).*)$/,
  },
  {
    tool: 'pip',
    rank: 'error',
    opens:
      /^ERROR: (?<said>(?:Could not (?:find|install|build|open)|No matching distribution|Cannot install|Failed building|Invalid requirement|Ignored|Package) .+)$/,
  },
  {
    tool: 'uv',
    rank: 'error',
    opens:
      /^(?:error: | +× )?(?<said>The lockfile at `uv\.lock` needs to be updated.*|No solution found when resolving .*)$/,
  },
  {
    tool: 'apt',
    rank: 'error',
    opens: /^E: (?<said>\S.*)$/,
  },
  {
    tool: 'curl',
    rank: 'error',
    opens: /^curl: \(\d+\) .+$/,
    lead: 2,
    through: /^/,
  },
  {
    tool: 'Git',
    // More than that make repeats it, and less than an error: a difference may be shown on the way.
    rank: 'echo',
    opens: /^diff --git a\/.* b\/(?<file>\S.*)$/,
    needs: /^@@ -\d/m,
    place: [/^\+\+\+ b\/(?<file>.+)\n@@ -[\d,]+ \+(?<line>\d+)/m],
    ends: /^(?![-+ @\\]|diff --git|index |new file|deleted file|similarity|rename|$)/,
  },
  {
    tool: 'Git',
    rank: 'error',
    opens: /^fatal: (?<said>\S.*)$/,
    lead: 2,
    through: /^/,
  },
  {
    tool: 'Terraform',
    rank: 'failure',
    opens: /^[│╷] ?Error: (?<said>\S.*)$/,
    place: [/^│ +on (?<file>\S+) line (?<line>\d+)/m],
    through: /^╵/,
  },
];
