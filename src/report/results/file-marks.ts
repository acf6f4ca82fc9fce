/** The second line of each `junit.xml` that a run wrote: it is how such a file is told from others of its name. */
export const junitMark = '<!-- rundag-junit 1 -->';

/** The beginning of each `trace.json` that a run wrote. */
export const traceMark = '{"otherData":{"format":"rundag-trace","version":"1"';

/** The beginning of each `trace.otlp.json` that a run wrote, and of what it sends to a collector: a document of the scope `rundag`. */
export const otlpMark = '{"resourceSpans":[{"scopeSpans":[{"scope":{"name":"rundag"}';

/** The beginning of each `report.html` that a run wrote. */
export const htmlMark = '<!doctype html>\n<!-- rundag-report 1 -->\n';

/** Whether a text begins as a `junit.xml` of a run. */
export function isJunitOfRun(beginning: string): boolean {
  return beginning.split('\n', 2)[1] === junitMark;
}

/** Whether a text begins as a `trace.json` of a run. */
export function isTraceOfRun(beginning: string): boolean {
  return beginning.startsWith(traceMark);
}

/** Whether a text begins as a `trace.otlp.json` of a run. */
export function isOtlpOfRun(beginning: string): boolean {
  return beginning.startsWith(otlpMark);
}

/** Whether a text begins as a `report.html` of a run. */
export function isHtmlOfRun(beginning: string): boolean {
  return beginning.startsWith(htmlMark);
}
