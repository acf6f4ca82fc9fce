/** What a list enters only when a pattern names it: what a checkout or an install makes, and no task reads by chance. */
export const guardedNames: readonly string[] = ['.git', 'node_modules'];

/** No list has what Rundag itself puts into the workspace for a time: names that begin so, in the workspace itself. */
export const ownPrefix = '.rundag-';
