/** What `addVertex` takes. */
export interface NewVertex<Data> {
    readonly data: Data;
    readonly predecessors?: Iterable<string>;
}
/** What `updateVertex` takes. */
export interface VertexUpdate<Data> {
    /** When left out, the vertex keeps its data; a new vertex has to have some. */
    readonly data?: Data;
    /** They are added to those that the vertex has. */
    readonly predecessors?: Iterable<string>;
    /** False leaves it to `check()` to find unknown predecessors and cycles; true by default. */
    readonly enableChecks?: boolean;
}
/**
 * A directed acyclic graph: vertices with data, each with the predecessors that it needs.
 * Vertices, predecessors and successors stand in the order in which they were added. Iterating gives `[id, data]` in
 * topological order. The surface is that of `DAG` in e3-core, without tags, merging, pruning and the text tree.
 */
export declare class DAG<Data> implements Iterable<readonly [string, Data]> {
    #private;
    get size(): number;
    /** The ids of all vertices. */
    get ids(): Iterable<string>;
    has(id: string): boolean;
    /** The data of a vertex. Throws a DAGError when there is no such vertex. */
    get(id: string): Data;
    /** Adds a vertex. Throws a DAGError when it is there already, when a predecessor is not, and for a cycle. */
    addVertex(id: string, vertex: NewVertex<Data>): void;
    /** Adds a vertex, or predecessors to one. Throws a DAGError as `addVertex` does, and then leaves the graph as it was. */
    updateVertex(id: string, update: VertexUpdate<Data>): void;
    /** The vertices that a vertex needs; none for an unknown one. */
    getPredecessors(id: string): readonly string[];
    /** The vertices that need a vertex; none for an unknown one. */
    getSuccessors(id: string): readonly string[];
    /** All that a vertex needs, directly or not; itself only when it lies on a cycle. */
    getClosure(id: string): ReadonlySet<string>;
    /** Throws a DAGError that names a predecessor that does not exist, or the shortest cycle. */
    check(): void;
    /**
     * The shortest way from `source` to `target`, both included, on which each vertex is a predecessor of the next;
     * undefined when there is none. From a vertex to itself it is the shortest cycle, with the vertex at both ends.
     * Throws a DAGError when one of the two does not exist.
     */
    shortestPath(source: string, target: string): readonly string[] | undefined;
    /** The same vertices in the same order, with every edge turned round. With checks, a DAGError for an invalid graph. */
    reverseGraph(options?: {
        readonly enableChecks?: boolean;
    }): DAG<Data>;
    [Symbol.iterator](): Iterator<readonly [string, Data]>;
    /** The graph in Graphviz's language, from left to right, with an arrow from each vertex to each of its predecessors. */
    asDot(): string;
}
