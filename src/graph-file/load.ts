import type { Diagnostic } from '../model/diagnostic.ts';
import type { Graph } from '../model/task.ts';
import { readDocument } from '../language/yaml/document.ts';
import { expandGraph } from './expand.ts';
import { type GraphFile, graphFile } from './keys/file-keys.ts';
import { decodeForm } from '../language/forms/form.ts';
import type { Contexts } from '../language/expressions/expression-types.ts';
import { StrategyEvaluator } from './matrix/strategy-evaluator.ts';
import { Diagnostics } from '../language/diagnostics/diagnostics.ts';
import { tellPastedWorkflow } from './keys/pasted-workflow.ts';
import { checkReferences } from './checks/references.ts';
import { checkServiceDemands } from './checks/service-demands.ts';
import { explainCharacters } from '../language/yaml/strange-characters.ts';
import { readSourceText, type SourceText } from '../language/diagnostics/source-text.ts';
import { checkStatusNeeds } from './checks/status-needs.ts';

/** A graph as its author wrote it. */
export interface GraphText {
  /** The file's bytes, or the text of an inline graph. */
  readonly bytes: Uint8Array | string;
  /** What positions call it: the path as the user gave it, or `dag`. */
  readonly file: string;
  /** The name of a graph that does not state its own. */
  readonly fallbackName: string;
}

/**
 * A graph without any mistake, or its mistakes by position: the first thousand, and how many more there are.
 * `lineAt` gives a line of the text by its number; empty when there is none.
 */
export type LoadedGraph =
  | { readonly kind: 'graph'; readonly graph: Graph }
  | {
      readonly kind: 'diagnostics';
      readonly diagnostics: readonly Diagnostic[];
      readonly lineAt: (line: number) => string;
    };

/**
 * Reads, checks and expands a graph; any text, however broken or hostile, gives a graph or mistakes. `contexts` are those
 * that are known before anything runs: expressions in `strategy` read them.
 */
export function loadGraph(input: GraphText, contexts: Contexts = new Map()): LoadedGraph {
  const read = readSourceText(input.bytes, input.file);
  if (read.kind === 'diagnostic') {
    return { kind: 'diagnostics', diagnostics: [read.diagnostic], lineAt: read.source?.lineAt ?? (() => '') };
  }
  const diagnostics = new Diagnostics();
  const decoded = decodeSource(read.source, diagnostics);
  if (decoded.file !== undefined) {
    const graph = expandGraph(decoded.file, input.fallbackName, new StrategyEvaluator(contexts), diagnostics);
    if (!diagnostics.any) checkServiceDemands(graph.tasks, graph.pools, diagnostics);
    if (!diagnostics.any) return { kind: 'graph', graph };
  }
  const { lineAt } = read.source;
  return {
    kind: 'diagnostics',
    diagnostics: diagnostics.sorted((all) => explainCharacters(all, lineAt, !decoded.isYaml)),
    lineAt,
  };
}

interface Decoded {
  /** Whether the text is one YAML document at all. */
  readonly isYaml: boolean;
  /** The decoded document; undefined when nothing is left of it. */
  readonly file: GraphFile | undefined;
}

/** Decodes and checks a text. Its nodes can be freed afterwards: those of a large file take as much memory as the graph that is made next. */
function decodeSource(source: SourceText, diagnostics: Diagnostics): Decoded {
  const root = readDocument(source, diagnostics);
  if (root === undefined) return { isYaml: false, file: undefined };
  tellPastedWorkflow(root, diagnostics);
  const file = decodeForm(graphFile, root, { owner: 'the graph file', path: '' }, diagnostics);
  if (file !== undefined) {
    checkReferences(root, file, diagnostics);
    checkStatusNeeds(file, diagnostics);
  }
  return { isYaml: true, file };
}
