import { graphFile } from './keys/file-keys.ts';

/** The JSON Schema, draft 7, of graph files: what editors show as help and mark as wrong. */
export function graphFileSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rundag graph file',
    ...graphFile.schema,
  };
}
