import type { ToolMark } from './tool-mark.ts';
import { cMarks } from './c.ts';
import { generalMarks } from './general.ts';
import { goMarks } from './go.ts';
import { javascriptTestMarks } from './javascript-tests.ts';
import { javascriptMarks } from './javascript.ts';
import { jvmMarks } from './jvm.ts';
import { otherLanguageMarks } from './other-languages.ts';
import { packageMarks } from './packages.ts';
import { pythonMarks } from './python.ts';
import { rustMarks } from './rust.ts';
import { shellMarks } from './shell.ts';

/** The tools that are known; where a line opens a failure of two of them, the first that can read it counts. */
export const toolMarks: readonly ToolMark[] = [
  ...javascriptTestMarks,
  ...javascriptMarks,
  ...pythonMarks,
  ...goMarks,
  ...rustMarks,
  ...jvmMarks,
  ...otherLanguageMarks,
  ...cMarks,
  ...shellMarks,
  ...packageMarks,
  ...generalMarks,
];
