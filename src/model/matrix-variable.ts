/** The variable that holds a matrix value: `MATRIX_NODE_VERSION` for the key `node-version`. */
export function matrixVariable(key: string): string {
  return `MATRIX_${key.toUpperCase().replaceAll(/[^A-Z0-9_]/g, '_')}`;
}
