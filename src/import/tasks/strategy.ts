import { isTemplate } from '../../language/expressions/template.ts';
import {
  type Replacements,
  rewriteExpression,
  rewriteTemplate,
  wholeExpression,
} from '../expressions/rewrite.ts';
import { mapTexts, type YamlValue } from '../workflow/yaml-values.ts';

/**
 * The strategy of a job. A value that only the step that runs the graph can give has a default, so that
 * the file can be inspected without it.
 */
export function importStrategy(
  strategy: YamlValue,
  replacements: Replacements,
  job: string,
  remark: (text: string) => void,
): YamlValue {
  const keys = [...new Set([...job.matchAll(/\bmatrix\.([A-Za-z_][\w-]*)/g)].map(([, key = '']) => key))];
  return mapTexts(strategy, (text, path) => {
    const changed = rewriteTemplate(text, replacements);
    const source = wholeExpression(text);
    if (changed === text || source === undefined || path[0] !== 'matrix') return changed;
    const given = /^fromJSON\((env\.\w+)\)$/i.exec(
      rewriteExpression(source, replacements).replaceAll(/\s/g, ''),
    )?.[1];
    if (given === undefined) return changed;
    remark(
      `A graph is known before it runs: ${text} has to be there when it is loaded, as ${given}; until then the matrix is a placeholder.`,
    );
    return `\${{ fromJSON(${given} || '${JSON.stringify(placeholder(path, keys))}') }}`;
  });
}

/** Whether a value has an expression in it: others may have written what that yields. */
export function holdsExpression(value: YamlValue): boolean {
  let found = false;
  mapTexts(value, (text) => {
    found ||= isTemplate(text);
    return text;
  });
  return found;
}

/** The default of the matrix, its `include` or one of its lists. */
function placeholder(path: readonly string[], keys: readonly string[]): unknown {
  const combination = Object.fromEntries((keys.length === 0 ? ['value'] : keys).map((key) => [key, '?']));
  const [, key] = path;
  if (key === undefined) return { include: [combination] };
  return key === 'include' ? [combination] : ['?'];
}
