/** The largest graph file, in bytes or, for an inline graph, in UTF-16 units. 100,000 tasks take about 6 MB. */
export const maximalBytes = 16_000_000;

/** The most parts (brackets, words, indents, line ends) that the parser keeps: it takes some 150 bytes for each. */
export const maximalTokens = 6_000_000;

/** The most lists and maps in brackets: the parser takes some microseconds for each, and 700 bytes. 200,000 tasks with seven each fit. */
export const maximalBrackets = 1_500_000;

/** The deepest nesting of lists and maps; the parser's recursion is as deep. */
export const maximalDepth = 100;

/** The most values that a file may have once its aliases are followed. */
export const maximalNodes = 5_000_000;

/** The most tasks once matrices are expanded. */
export const maximalTasks = 200_000;

/** The most edges once needs on a matrix are expanded. */
export const maximalEdges = 5_000_000;

/** The most environment variables, counted for each task that has them. */
export const maximalVariables = 5_000_000;

/** The most diagnostics that are reported; the rest are counted. */
export const maximalDiagnostics = 1000;
