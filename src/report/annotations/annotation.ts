import type { Position } from '../../model/diagnostic.ts';
import type { AnnotationCommand } from '../../github/workflow-command.ts';
import { escapeCommandData, escapeCommandProperty } from '../../github/format-command.ts';
import { cutText, oneLine } from '../words/plain-text.ts';
import { withCommas } from '../../model/with-commas.ts';

/** Annotations of each level that the runner keeps of a step; the rest are log lines only. */
const annotationsPerLevel = 10;

/** The levels, the most severe first. */
export const annotationLevels = ['error', 'warning', 'notice'] as const;

/** Characters of a message that the runner keeps. */
export const longestMessage = 4096;

/** Characters of a title, which is one line above the message; longer ones are cut. */
const longestTitle = 200;

/** The properties that the runner knows; it ignores others. */
const knownProperties = ['file', 'line', 'endLine', 'col', 'endColumn', 'title'];

/** A property of an annotation, whose name the runner takes in any case; undefined when it is not given. `name` is in lower case. */
export function propertyOf({ properties }: AnnotationCommand, name: string): string | undefined {
  for (const [given, value] of properties) if (given.toLowerCase() === name) return value;
  return undefined;
}

/** An annotation at a place in a file, or at none. Its title is in one line, and without controls: names of tasks are in it. */
export function annotation(
  level: AnnotationCommand['level'],
  title: string,
  message: string,
  at: Position | undefined,
): AnnotationCommand {
  const place: readonly (readonly [string, string])[] =
    at === undefined
      ? []
      : [
          ['file', at.file],
          ['line', String(at.line)],
          ['col', String(at.column)],
        ];
  return { level, message, properties: new Map([...place, ['title', oneLine(title).trim()]]) };
}

/**
 * The annotation as the runner reads it, a line without its end: `::error file=dag.yml,line=3::exit code 1`. Title
 * and message are cut here and nowhere before, so that they can be masked while they are whole.
 */
export function formatAnnotation({ level, message, properties }: AnnotationCommand): string {
  // The runner ignores the case of a property's name.
  const given = new Map(Array.from(properties, ([name, value]) => [name.toLowerCase(), value]));
  const pairs = knownProperties.flatMap((name) => {
    const value = given.get(name.toLowerCase());
    if (value === undefined || value === '') return [];
    return [`${name}=${escapeCommandProperty(name === 'title' ? cutText(value, longestTitle) : value)}`];
  });
  const list = pairs.length === 0 ? '' : ` ${pairs.join(',')}`;
  return `::${level}${list}::${escapeCommandData(cutText(message, longestMessage))}`;
}

/** The first ten; when there are more, nine and one that says how many more there are. */
export function withinQuota(
  level: AnnotationCommand['level'],
  all: readonly AnnotationCommand[],
): readonly AnnotationCommand[] {
  if (all.length <= annotationsPerLevel) return all;
  const rest = all.slice(annotationsPerLevel - 1);
  const title = `${withCommas(rest.length)} more ${level}s`;
  const named = rest.slice(0, namedInRest).map((one) => cutText(headline(one), longestHeadline));
  const more = rest.length > named.length ? ['…'] : [];
  const message = [`${title}; the log has them all:`, ...named, ...more].join('\n');
  return [...all.slice(0, annotationsPerLevel - 1), annotation(level, title, message, undefined)];
}

/** How many tasks without an annotation of their own are named, and in how many characters each. */
const namedInRest = 20;
const longestHeadline = 100;

function headline(one: AnnotationCommand): string {
  return propertyOf(one, 'title') ?? one.message.split('\n', 1)[0] ?? '';
}
