import type { Json } from '../../model/json.ts';
import type { TextPosition } from '../diagnostics/text-position.ts';
import type { Diagnostic, Position } from '../../model/diagnostic.ts';
import type { Diagnostics } from '../diagnostics/diagnostics.ts';
import { describeNode, type Node, quote } from '../diagnostics/node.ts';
import type { ValueAdvice } from './value-advice.ts';

/** A JSON Schema, draft 7, or a part of one. */
export type JsonSchema = { readonly [key: string]: Json };

/** A decoded value and where it stands. */
export interface Found<T> {
  readonly value: T;
  readonly at: Position;
  /** Where the text itself begins when the value is one, before `at` only for an alias; else the same as `at`. */
  readonly textAt: TextPosition;
}

/** The decoded value of a node. */
export function foundIn<T>(node: Node, value: T): Found<T> {
  return { value, at: node.at, textAt: node.kind === 'scalar' ? node.textAt : node.at };
}

/** A value's way from the nearest thing that has a name of its own. */
export interface Place {
  /** `task "unit"`, `defaults`, `the graph file`. */
  readonly owner: string;
  /** Keys below it with dots between them, `service.ready.tcp`; empty for the owner itself. */
  readonly path: string;
}

/** What a value has to look like: the source of its decoder, schema and messages. */
export interface Form<T> {
  /** What is valid: `a number ≥ 0`. */
  readonly expected: string;
  readonly schema: JsonSchema;
  /** What to write instead of a value that is not of this form. */
  readonly advise?: ValueAdvice | undefined;
  /** Whether the value is of this form's kind; its contents may still be wrong. */
  readonly accepts: (node: Node) => boolean;
  /** The value of an accepted node; undefined when nothing is left of it. Mistakes are reported. */
  readonly decode: (node: Node, place: Place, diagnostics: Diagnostics) => T | undefined;
}

type NodeOf<K extends Node['kind']> = Extract<Node, { readonly kind: K }>;

/** What a form of one kind of value says of such values. */
interface FormOf<K extends Node['kind'], T> extends Omit<Form<T>, 'accepts' | 'decode'> {
  /** Whether a value of the kind is of the form; every one when it is missing. */
  readonly accepts?: (node: NodeOf<K>) => boolean;
  readonly decode: (node: NodeOf<K>, place: Place, diagnostics: Diagnostics) => T | undefined;
}

/** A form of values of one kind, which accepts no other. */
export function formOf<K extends Node['kind'], T>(kind: K, form: FormOf<K, T>): Form<T> {
  const isOfKind = (node: Node): node is NodeOf<K> => node.kind === kind;
  return {
    ...form,
    accepts: (node) => isOfKind(node) && (form.accepts?.(node) ?? true),
    decode: (node, place, diagnostics) =>
      isOfKind(node) ? form.decode(node, place, diagnostics) : undefined,
  };
}

/** Decodes any node; one that the form does not accept is a mistake. */
export function decodeForm<T>(
  form: Form<T>,
  node: Node,
  place: Place,
  diagnostics: Diagnostics,
): T | undefined {
  if (form.accepts(node)) return form.decode(node, place, diagnostics);
  diagnostics.add(wrongValue(form, node, place));
  return undefined;
}

/** The diagnostic for a value that is not of a form. */
export function wrongValue(form: Form<unknown>, node: Node, place: Place): Diagnostic {
  const message =
    place.path === '' ? `${place.owner} has the wrong form` : `wrong value for ${placeName(place)}`;
  const hint = fitsUnquoted(form, node) ? 'write it without quotes' : form.advise?.(node);
  return {
    message,
    expected: form.expected,
    found: describeNode(node),
    at: node.at,
    ...(hint === undefined ? {} : { hint }),
  };
}

/** The form with advice for values that are not of it. */
export function advised<F extends Form<unknown>>(form: F, advise: ValueAdvice): F {
  return { ...form, advise };
}

/** Whether a text would be valid as the number or boolean that it spells. */
function fitsUnquoted(form: Form<unknown>, node: Node): boolean {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return false;
  if (!/^(?:true|false|\d+(?:\.\d+)?)$/.test(node.text)) return false;
  const value = node.text === 'true' || (node.text !== 'false' && Number(node.text));
  return form.accepts({ ...node, value });
}

/** The place as people call it: `"retries.max" in task "unit"`. */
export function placeName(place: Place): string {
  return place.path === '' ? place.owner : `${quote(place.path)} in ${place.owner}`;
}

/** The place of a key below another. */
export function below(place: Place, key: string): Place {
  return { owner: place.owner, path: place.path === '' ? key : `${place.path}.${key}` };
}
