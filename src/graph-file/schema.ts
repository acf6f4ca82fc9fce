import { graphFile } from './keys/file-keys.ts';

/** The JSON Schema, draft 7, of graph files: with which editors complete and check them. */
export function graphFileSchema(): object {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'Rundag graph file',
    ...graphFile.schema,
  };
}
