import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
/******/ // The require scope
/******/ var __nccwpck_require__ = {};
/******/ 
/************************************************************************/
/******/ /* webpack/runtime/define property getters */
/******/ (() => {
/******/ 	// define getter functions for harmony exports
/******/ 	__nccwpck_require__.d = (exports, definition) => {
/******/ 		for(var key in definition) {
/******/ 			if(__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) {
/******/ 				Object.defineProperty(exports, key, { enumerable: true, get: definition[key] });
/******/ 			}
/******/ 		}
/******/ 	};
/******/ })();
/******/ 
/******/ /* webpack/runtime/hasOwnProperty shorthand */
/******/ (() => {
/******/ 	__nccwpck_require__.o = (obj, prop) => (Object.prototype.hasOwnProperty.call(obj, prop))
/******/ })();
/******/ 
/************************************************************************/
var __webpack_exports__ = {};

// EXPORTS
__nccwpck_require__.d(__webpack_exports__, {
  bS: () => (/* reexport */ DAG),
  To: () => (/* reexport */ DAGError),
  Fc: () => (/* reexport */ DAGIterator),
  p4: () => (/* reexport */ InterruptedError),
  Si: () => (/* reexport */ MultiprocessScheduler),
  TK: () => (/* reexport */ Worker),
  ln: () => (/* reexport */ computeNextDynPoll)
});

;// CONCATENATED MODULE: ./lib/graph/closure.js
/** Everything that can be reached from `starts` over needs, the starts included, in the order of discovery. */
function reachable(starts, needsOf) {
    const reached = new Set(starts);
    // Iterating over a set also visits what is added meanwhile, so the set is its own queue.
    for (const id of reached)
        for (const need of needsOf(id))
            reached.add(need);
    return reached;
}
/** The targets and all that they need, directly or not, in the order of `ids`. */
function closure(ids, targets, needsOf) {
    const reached = reachable(targets, needsOf);
    return ids.filter((id) => reached.has(id));
}

;// CONCATENATED MODULE: ./lib/graph/numbered-graph.js
/** The neighbours of one vertex. */
function neighbours(adjacency, vertex) {
    return adjacency.targets.subarray(adjacency.starts[vertex], adjacency.starts[vertex + 1]);
}
/** Visits the neighbours of one vertex in order: where most vertices have few, a view of them costs more than they do. */
function eachNeighbour({ starts, targets }, vertex, visit) {
    const end = starts[vertex + 1] ?? 0;
    for (let place = starts[vertex] ?? 0; place < end; place += 1)
        visit(targets[place] ?? 0);
}
/** How many neighbours one vertex has. */
function degree(adjacency, vertex) {
    return (adjacency.starts[vertex + 1] ?? 0) - (adjacency.starts[vertex] ?? 0);
}
/** How many neighbours each vertex has. */
function degrees(adjacency) {
    return new Int32Array(adjacency.starts.length - 1).map((_none, vertex) => degree(adjacency, vertex));
}
/** Numbers a graph. Ids are distinct; needs that are not among them are left out, repeats of a need count again. */
function numberGraph(ids, needsOf) {
    const numberOf = new Map();
    for (const id of ids)
        numberOf.set(id, numberOf.size);
    const starts = new Int32Array(ids.length + 1);
    const targets = [];
    let number = 0;
    for (const id of ids) {
        for (const need of needsOf(id, number)) {
            const target = numberOf.get(need);
            if (target !== undefined)
                targets.push(target);
        }
        number += 1;
        starts[number] = targets.length;
    }
    const needs = { starts, targets: Int32Array.from(targets) };
    return { ids, numberOf, needs, dependents: reverse(needs) };
}
/** The same with the neighbours of each vertex in ascending order, in time in proportion to vertices and edges. */
function sortedAdjacency(adjacency) {
    return reverse(reverse(adjacency));
}
/** Who has each vertex as a neighbour, ascending. */
function reverse({ starts, targets }) {
    const count = starts.length - 1;
    const reversedStarts = new Int32Array(count + 1);
    for (const target of targets)
        reversedStarts[target + 1] = (reversedStarts[target + 1] ?? 0) + 1;
    for (let vertex = 0; vertex < count; vertex += 1) {
        reversedStarts[vertex + 1] = (reversedStarts[vertex + 1] ?? 0) + (reversedStarts[vertex] ?? 0);
    }
    const free = reversedStarts.slice();
    const reversedTargets = new Int32Array(targets.length);
    for (let vertex = 0; vertex < count; vertex += 1) {
        eachNeighbour({ starts, targets }, vertex, (target) => {
            const place = free[target] ?? 0;
            reversedTargets[place] = vertex;
            free[target] = place + 1;
        });
    }
    return { starts: reversedStarts, targets: reversedTargets };
}

;// CONCATENATED MODULE: ./lib/graph/components.js

/** What `componentOf` says of a vertex that lies on no cycle. */
const onNoCycle = -1;
/** The components of a graph that have a cycle in them; a vertex that needs itself is one too. */
function cyclicComponents(graph) {
    const rootOf = componentRoots(graph);
    const count = graph.ids.length;
    const sizes = new Int32Array(count);
    for (const root of rootOf)
        sizes[root] = (sizes[root] ?? 0) + 1;
    const numberOf = new Map();
    const componentOf = new Int32Array(count).fill(onNoCycle);
    const members = [];
    for (const [vertex, root] of rootOf.entries()) {
        if (sizes[root] === 1 && !needsItself(graph, vertex))
            continue;
        const number = numberOf.get(root) ?? members.length;
        numberOf.set(root, number);
        componentOf[vertex] = number;
        const known = members[number];
        if (known === undefined)
            members.push([vertex]);
        else
            known.push(vertex);
    }
    return { componentOf, members };
}
function needsItself({ needs }, vertex) {
    return degree(needs, vertex) > 0 && neighbours(needs, vertex).includes(vertex);
}
/**
 * For each vertex one vertex that stands for its component, by Tarjan's algorithm ("Depth-first search and linear graph
 * algorithms", 1972), without recursion.
 */
function componentRoots({ ids, needs }) {
    const rootOf = new Int32Array(ids.length).fill(-1);
    /** When each vertex was reached, from 1. */
    const reachedAt = new Int32Array(ids.length);
    /** The earliest vertex of an open component that is known to be reached from each vertex, by when it was reached. */
    const earliest = new Int32Array(ids.length);
    const nextNeed = needs.starts.slice();
    /** Vertices whose component is not known yet. */
    const open = [];
    let reached = 0;
    const lowerEarliest = (vertex, to) => {
        earliest[vertex] = Math.min(earliest[vertex] ?? 0, to);
    };
    for (const start of ids.keys()) {
        if (reachedAt[start] !== 0)
            continue;
        const path = [];
        const enter = (vertex) => {
            reached += 1;
            reachedAt[vertex] = reached;
            earliest[vertex] = reached;
            path.push(vertex);
            open.push(vertex);
        };
        enter(start);
        for (let vertex = path.at(-1); vertex !== undefined; vertex = path.at(-1)) {
            const edge = nextNeed[vertex] ?? 0;
            if (edge < (needs.starts[vertex + 1] ?? 0)) {
                nextNeed[vertex] = edge + 1;
                const need = needs.targets[edge] ?? 0;
                if (reachedAt[need] === 0)
                    enter(need);
                else if (rootOf[need] === -1)
                    lowerEarliest(vertex, reachedAt[need] ?? 0);
                continue;
            }
            path.pop();
            const before = path.at(-1);
            if (before !== undefined)
                lowerEarliest(before, earliest[vertex] ?? 0);
            if (earliest[vertex] !== reachedAt[vertex])
                continue;
            for (let member = open.pop(); member !== undefined; member = open.pop()) {
                rootOf[member] = vertex;
                if (member === vertex)
                    break;
            }
        }
    }
    return rootOf;
}

;// CONCATENATED MODULE: ./lib/graph/cycle.js


/** Edges that the search for shortest cycles follows before it settles for the shortest that it has found. */
const searchLimit = 10_000_000;
/**
 * A cycle of each part of a graph in which every task leads to every other: independent cycles are in different parts,
 * cycles with a task in common in the same. Each is the shortest of its part; in it each task needs the next one, the
 * last needs the first, none stands twice; it starts with its earliest task. They stand in the order of their first
 * tasks. Needs that are not among `ids` do not count.
 * The same input gives the same cycles. Parts so large that the search gives up after ten million edges, which all
 * parts share, give the shortest found.
 */
function shortestCycles(ids, needsOf) {
    const graph = numberGraph(ids, needsOf);
    const components = cyclicComponents(graph);
    const tangle = new Tangle(graph, components);
    // The smallest first: a large one may use up the search.
    return components.members
        .toSorted((left, right) => left.length - right.length)
        .map((members) => shortestAmong(members, tangle))
        .toSorted(([left = 0], [right = 0]) => left - right)
        .map((cycle) => cycle.map((vertex) => ids[vertex] ?? ''));
}
/** The shortest of the graph's `shortestCycles`, the first of these when there are several; undefined when there is none. */
function shortestCycle(ids, needsOf) {
    const [first, ...others] = shortestCycles(ids, needsOf);
    return others.reduce((best, cycle) => (cycle.length < (best?.length ?? 0) ? cycle : best), first);
}
/** The shortest cycle among the vertices of one component, which are removed from the tangle. */
function shortestAmong(members, tangle) {
    let best = tangle.anyCycle(members[0] ?? 0);
    // A cycle of the same length that starts earlier is preferred to the one found by chance.
    let shorterThan = best.length + 1;
    for (const start of members) {
        if (tangle.searched > searchLimit)
            break;
        const cycle = tangle.cycleThrough(start, shorterThan);
        if (cycle !== undefined) {
            best = cycle;
            shorterThan = cycle.length;
        }
        // All cycles through it are known now. Without it others may lie on none, so a ring is gone at once.
        tangle.remove(start);
    }
    return best;
}
/** A cycle as people read it, in the direction of the needs: `a → b → a`. */
function formatCycle(cycle) {
    return [...cycle, ...cycle.slice(0, 1)].join(' → ');
}
/** The cycles of a graph, without the removed vertices; each vertex left lies on one. */
class Tangle {
    #graph;
    /** The component that each vertex belongs to; `onNoCycle` also for what was removed. */
    #componentOf;
    /** Needs and dependents in the same component. */
    #needsLeft;
    #dependentsLeft;
    /** The vertex from which a search came to this one, and the search's start plus 1, which marks it as seen. */
    #from;
    #seenBy;
    /** Edges followed by all searches. */
    searched = 0;
    constructor(graph, { componentOf, members }) {
        const count = graph.ids.length;
        this.#graph = graph;
        this.#componentOf = componentOf;
        this.#needsLeft = new Int32Array(count);
        this.#dependentsLeft = new Int32Array(count);
        this.#from = new Int32Array(count);
        this.#seenBy = new Int32Array(count);
        for (const vertex of members.flat()) {
            for (const need of neighbours(graph.needs, vertex)) {
                if (componentOf[need] !== componentOf[vertex])
                    continue;
                change(this.#needsLeft, vertex, 1);
                change(this.#dependentsLeft, need, 1);
            }
        }
    }
    /** Removes a vertex, and all that lie on no cycle without it. */
    remove(vertex) {
        const component = this.#componentOf[vertex];
        if (component === onNoCycle)
            return;
        const leaving = [vertex];
        for (let at = leaving.pop(); at !== undefined; at = leaving.pop()) {
            if (this.#componentOf[at] === onNoCycle)
                continue;
            this.#componentOf[at] = onNoCycle;
            for (const need of neighbours(this.#graph.needs, at)) {
                if (this.#componentOf[need] === component && change(this.#dependentsLeft, need, -1) === 0)
                    leaving.push(need);
            }
            for (const dependent of neighbours(this.#graph.dependents, at)) {
                if (this.#componentOf[dependent] === component && change(this.#needsLeft, dependent, -1) === 0)
                    leaving.push(dependent);
            }
        }
    }
    /** A cycle of the component of `start`, found by always following the first need; it starts with its earliest vertex. */
    anyCycle(start) {
        const placeOf = new Map();
        let at = start;
        while (!placeOf.has(at)) {
            placeOf.set(at, placeOf.size);
            at =
                neighbours(this.#graph.needs, at).find((need) => this.#componentOf[need] === this.#componentOf[start]) ?? -1;
        }
        const cycle = [...placeOf.keys()].slice(placeOf.get(at));
        const earliest = cycle.reduce((place, vertex, other) => (vertex < (cycle[place] ?? 0) ? other : place), 0);
        return [...cycle.slice(earliest), ...cycle.slice(0, earliest)];
    }
    /** The shortest cycle through `start` that has fewer than `shorterThan` vertices. */
    cycleThrough(start, shorterThan) {
        const component = this.#componentOf[start];
        if (component === onNoCycle)
            return undefined;
        const reached = [start];
        let length = 1;
        let endOfLevel = 1;
        this.#seenBy[start] = start + 1;
        for (const [place, vertex] of reached.entries()) {
            if (place === endOfLevel) {
                length += 1;
                endOfLevel = reached.length;
            }
            if (length >= shorterThan)
                return undefined;
            for (const need of neighbours(this.#graph.needs, vertex)) {
                this.searched += 1;
                if (need === start)
                    return this.#pathTo(vertex, start);
                if (this.#componentOf[need] !== component || this.#seenBy[need] === start + 1)
                    continue;
                this.#seenBy[need] = start + 1;
                this.#from[need] = vertex;
                reached.push(need);
            }
        }
        return undefined;
    }
    #pathTo(end, start) {
        const path = [end];
        for (let at = end; at !== start; path.push(at))
            at = this.#from[at] ?? start;
        return path.toReversed();
    }
}
function change(counts, at, by) {
    const changed = (counts[at] ?? 0) + by;
    counts[at] = changed;
    return changed;
}

;// CONCATENATED MODULE: ./lib/e3/errors.js

/** Thrown when a graph is not what its user promised: a cycle, an unknown or repeated vertex, a visit out of turn. */
class DAGError extends Error {
    name = 'DAGError';
}
/** The error for a cycle, in which each vertex needs the next and the last needs the first. */
function cycleError(cycle) {
    const path = formatCycle(cycle);
    return new DAGError(`expected a graph without cycles, found one in which each vertex needs the next: ${path}`);
}
/** The error of an interrupted run: what had started has ended and was collected, the rest never started. */
class InterruptedError extends Error {
    name = 'InterruptedError';
    /** The units that never started, in the graph's order. */
    unstarted;
    /** @param reason the reason of the signal that interrupted the run; it becomes the error's cause */
    constructor(reason, unstarted) {
        super(`the run was interrupted; units that never started: ${unstarted.length}`, { cause: reason });
        this.unstarted = unstarted;
    }
}

;// CONCATENATED MODULE: ./lib/graph/number-heap.js
/** Numbers of which the smallest comes out first; `push` and `pop` take O(log n), `peek` O(1). Repeats are kept. */
class NumberHeap {
    #numbers;
    /** Starts with numbers that are already in ascending order, which makes them a heap as they stand. */
    constructor(ascending = []) {
        this.#numbers = [...ascending];
    }
    /** The smallest number, which stays. */
    peek() {
        return this.#numbers[0];
    }
    push(number) {
        const numbers = this.#numbers;
        let place = numbers.length;
        numbers.push(number);
        while (place > 0) {
            const above = (place - 1) >> 1;
            const other = numbers[above];
            if (other === undefined || other <= number)
                break;
            numbers[place] = other;
            place = above;
        }
        numbers[place] = number;
    }
    /** The smallest number, which leaves. */
    pop() {
        const numbers = this.#numbers;
        const smallest = numbers[0];
        const last = numbers.pop();
        if (smallest === undefined || last === undefined || numbers.length === 0)
            return smallest;
        let place = 0;
        for (;;) {
            let below = 2 * place + 1;
            let other = numbers[below];
            if (other === undefined)
                break;
            const right = numbers[below + 1];
            if (right !== undefined && right < other) {
                below += 1;
                other = right;
            }
            if (other >= last)
                break;
            numbers[place] = other;
            place = below;
        }
        numbers[place] = last;
        return smallest;
    }
}

;// CONCATENATED MODULE: ./lib/graph/needs-first.js


/**
 * Walks a graph from what needs nothing: a vertex comes out when all that it needs was left, of several the first in the
 * graph's order. What lies on a cycle, or needs what does, never comes out.
 */
class Frontier {
    #graph;
    #ready;
    /** For each vertex how many of its needs were not left yet. */
    #waitsFor;
    constructor(graph) {
        this.#graph = graph;
        this.#waitsFor = degrees(graph.needs);
        this.#ready = new NumberHeap([...graph.ids.keys()].filter((vertex) => this.#waitsFor[vertex] === 0));
    }
    /** The next vertex; undefined when none can come out before another is left. */
    next() {
        return this.#ready.pop();
    }
    /** A vertex that came out does not hold back its dependents any more. */
    leave(vertex) {
        eachNeighbour(this.#graph.dependents, vertex, (dependent) => {
            const left = (this.#waitsFor[dependent] ?? 0) - 1;
            this.#waitsFor[dependent] = left;
            if (left === 0)
                this.#ready.push(dependent);
        });
    }
}
/** The graph with its order. Throws for a graph with a cycle, an internal error: graph files with one are refused before. */
function inOrder(graph) {
    const order = new Int32Array(graph.ids.length);
    const frontier = new Frontier(graph);
    let found = 0;
    for (let vertex = frontier.next(); vertex !== undefined; vertex = frontier.next()) {
        order[found] = vertex;
        found += 1;
        frontier.leave(vertex);
    }
    if (found < order.length)
        throw new Error('internal error: expected a graph without cycles, found one');
    return { ...graph, order };
}

;// CONCATENATED MODULE: ./lib/e3/dag-iterator.js




/**
 * Visits a graph in topological order: whenever several vertices are ready, the one that was inserted first goes first.
 *
 * With `enableBusyState` a vertex that was handed out is busy, and its successors wait until `leave` says that its visit
 * has ended; without it the visit ends at once. The graph is read when the iterator is made; later changes do not count.
 */
class DAGIterator {
    #dag;
    #graph;
    #enableBusyState;
    /** Ready vertices. */
    #frontier;
    /** The numbers of the vertices that are busy, by id. */
    #busy = new Map();
    /** How many vertices were not handed out yet. */
    #left;
    constructor(dag, options = {}) {
        this.#dag = dag;
        this.#graph = numberGraph([...dag.ids], (id) => dag.getPredecessors(id));
        this.#enableBusyState = options.enableBusyState ?? false;
        this.#frontier = new Frontier(this.#graph);
        this.#left = this.#graph.ids.length;
    }
    /** Hands out the next vertex. Throws a DAGError that names a cycle when nothing can ever become ready. */
    next() {
        if (this.#left === 0)
            return { kind: 'done' };
        const vertex = this.#frontier.next();
        const uid = vertex === undefined ? undefined : this.#graph.ids[vertex];
        if (vertex === undefined || uid === undefined) {
            if (this.#busy.size > 0)
                return { kind: 'busy', until: 'leave' };
            throw cycleError(shortestCycle(this.#graph.ids, (id) => this.#dag.getPredecessors(id)) ?? []);
        }
        this.#left -= 1;
        if (this.#enableBusyState)
            this.#busy.set(uid, vertex);
        else
            this.#frontier.leave(vertex);
        return { kind: 'ready', uid, data: this.#dag.get(uid) };
    }
    /** Ends the visit of a busy vertex. Throws a DAGError when it is not busy. */
    leave(uid) {
        const vertex = this.#busy.get(uid);
        if (vertex === undefined) {
            throw new DAGError(`expected a busy vertex to leave, found ${JSON.stringify(uid)}, which is not busy`);
        }
        this.#busy.delete(uid);
        this.#frontier.leave(vertex);
    }
}

;// CONCATENATED MODULE: ./lib/graph/draw.js
/** Beyond these Mermaid shows an error instead of the drawing (its `maxEdges` and `maxTextSize`, which GitHub keeps). */
const mermaidLimits = { edges: 500, characters: 50_000 };
/** Fill and border of each result; dark text on each of them is readable in GitHub's light and dark themes. */
const colours = new Map([
    ['success', { fill: '#aceebb', border: '#1a7f37' }],
    ['failure', { fill: '#ffcecb', border: '#cf222e' }],
    ['cancelled', { fill: '#fae17d', border: '#9a6700' }],
    ['skipped', { fill: '#d1d9e0', border: '#59636e' }],
]);
const textColour = '#1f2328';
/**
 * A Mermaid flowchart with an arrow from each need to its dependent; undefined when it would pass Mermaid's limits. Nodes are named by
 * number, so no id or label can be anything but text.
 */
function drawMermaid(tasks, { direction, init, description } = { direction: 'LR' }) {
    const nodes = new Map(tasks.map(({ id }, number) => [id, `t${number}`]));
    const lines = [
        ...(init === undefined ? [] : [`%%{init: ${init}}%%`]),
        `flowchart ${direction}`,
        ...(description === undefined ? [] : [`  accDescr: ${description}`]),
    ];
    let characters = 0;
    const fits = (line) => {
        lines.push(line);
        characters += line.length + 1;
        return characters <= mermaidLimits.characters;
    };
    for (const [number, { label, duration, result, isGroup }] of tasks.entries()) {
        const text = [label, duration].filter((part) => part !== undefined).map(escapeMermaid);
        const colour = result === undefined ? '' : `:::${result}`;
        // Without blanks the text of a box with double sides touches its inner lines.
        const box = isGroup === true ? `[["#160;${text.join('<br/>')}#160;"]]` : `["${text.join('<br/>')}"]`;
        if (!fits(`  t${number}${box}${colour}`))
            return undefined;
    }
    let edges = 0;
    for (const [from, to, isThick] of edgesOf(tasks)) {
        edges += 1;
        const arrow = isThick ? '==>' : '-->';
        if (edges > mermaidLimits.edges || !fits(`  ${nodes.get(from) ?? ''} ${arrow} ${nodes.get(to) ?? ''}`))
            return undefined;
    }
    const results = new Set(tasks.map(({ result }) => result));
    for (const [result, { fill, border }] of colours) {
        if (results.has(result))
            lines.push(`  classDef ${result} fill:${fill},stroke:${border},color:${textColour}`);
    }
    const drawing = `${lines.join('\n')}\n`;
    return drawing.length <= mermaidLimits.characters ? drawing : undefined;
}
/** A Graphviz digraph, left to right, with an arrow from each need to its dependent; nodes are named by their ids. */
function drawDot(tasks) {
    const lines = [
        'digraph tasks {',
        '  rankdir=LR;',
        '  node [shape=box, style="rounded,filled", fillcolor=white];',
    ];
    for (const { id, label, duration, result } of tasks) {
        const text = duration === undefined ? label : `${label}\n${duration}`;
        const colour = result === undefined ? undefined : colours.get(result);
        const paint = colour === undefined ? '' : `, fillcolor="${colour.fill}", color="${colour.border}"`;
        lines.push(`  ${quoteDot(id)} [label=${quoteDot(text)}${paint}];`);
    }
    for (const [from, to] of edgesOf(tasks))
        lines.push(`  ${quoteDot(from)} -> ${quoteDot(to)};`);
    lines.push('}');
    return `${lines.join('\n')}\n`;
}
/** Text as a quoted string of Graphviz; line breaks stay line breaks in a label. */
function quoteDot(text) {
    return `"${oneLine(text, '\n').replaceAll('\\', '\\\\').replaceAll('"', '\\"').replaceAll('\n', '\\n')}"`;
}
/**
 * Text for a quoted Mermaid label. All of ASCII but letters, digits and blanks becomes Mermaid's `#NN;`, because quotes
 * end the label, `%%` and `---` are directives, and Mermaid reads Markdown, HTML and icon names in labels.
 * It is never empty, because Mermaid refuses an empty label.
 */
function escapeMermaid(text) {
    const escaped = oneLine(text, ' ')
        .trim()
        .replaceAll(/[!-/:-@[-`{-~]/g, (character) => `#${character.charCodeAt(0)};`);
    return escaped === '' ? '#160;' : escaped;
}
/** Text without controls, direction marks and broken characters; line breaks become `lineBreak`. */
function oneLine(text, lineBreak) {
    return text
        .replaceAll(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/g, lineBreak)
        .replaceAll(/[\p{Cc}\p{Bidi_Control}]/gu, (character) => (character === lineBreak ? character : ' '))
        .replaceAll(/\p{Surrogate}/gu, '\uFFFD');
}
function* edgesOf(tasks) {
    const drawn = new Set(tasks.map(({ id }) => id));
    for (const { id, needs, thickNeeds } of tasks)
        for (const need of needs)
            if (drawn.has(need))
                yield [need, id, thickNeeds?.has(need) === true];
}

;// CONCATENATED MODULE: ./lib/e3/dag.js





const none = [];
/**
 * A directed acyclic graph: vertices with data, each with the predecessors that it needs.
 * Vertices, predecessors and successors stand in the order in which they were added. Iterating gives `[id, data]` in
 * topological order. The surface is that of `DAG` in e3-core, without tags, merging, pruning and the text tree.
 */
class DAG {
    #vertices = new Map();
    /** By predecessor, which may be unknown as long as nothing was checked. */
    #successors = new Map();
    /** Whether the graph is known to have neither a cycle nor an unknown predecessor. */
    #checked = true;
    get size() {
        return this.#vertices.size;
    }
    /** The ids of all vertices. */
    get ids() {
        return this.#vertices.keys();
    }
    has(id) {
        return this.#vertices.has(id);
    }
    /** The data of a vertex. Throws a DAGError when there is no such vertex. */
    get(id) {
        return this.#vertex(id).data;
    }
    /** Adds a vertex. Throws a DAGError when it is there already, when a predecessor is not, and for a cycle. */
    addVertex(id, vertex) {
        if (this.has(id))
            throw new DAGError(`expected a new vertex, found ${show(id)}, which exists already`);
        this.updateVertex(id, vertex);
    }
    /** Adds a vertex, or predecessors to one. Throws a DAGError as `addVertex` does, and then leaves the graph as it was. */
    updateVertex(id, update) {
        const known = this.#vertices.get(id);
        const added = newIn(known?.predecessors ?? none, update.predecessors ?? none);
        if (update.enableChecks ?? true)
            this.#checkUpdate(id, added);
        if (known !== undefined) {
            if (added.length > 0)
                known.predecessors = [...known.predecessors, ...added];
            if (hasData(update))
                known.data = update.data;
        }
        else if (hasData(update)) {
            this.#vertices.set(id, { data: update.data, predecessors: added });
        }
        else {
            throw new DAGError(`expected data for the new vertex ${show(id)}, found none`);
        }
        if (update.enableChecks === false && added.length > 0)
            this.#checked = false;
        for (const predecessor of added) {
            const successors = this.#successors.get(predecessor);
            if (successors === undefined)
                this.#successors.set(predecessor, [id]);
            else
                successors.push(id);
        }
    }
    /** The vertices that a vertex needs; none for an unknown one. */
    getPredecessors(id) {
        return this.#vertices.get(id)?.predecessors ?? none;
    }
    /** The vertices that need a vertex; none for an unknown one. */
    getSuccessors(id) {
        return this.#successors.get(id) ?? none;
    }
    /** All that a vertex needs, directly or not; itself only when it lies on a cycle. */
    getClosure(id) {
        return reachable(this.getPredecessors(id), (other) => this.getPredecessors(other));
    }
    /** Throws a DAGError that names a predecessor that does not exist, or the shortest cycle. */
    check() {
        if (this.#checked)
            return;
        for (const [id, { predecessors }] of this.#vertices)
            this.#checkPredecessors(id, predecessors);
        refuseCycle(shortestCycle([...this.ids], (id) => this.getPredecessors(id)));
        this.#checked = true;
    }
    /**
     * The shortest way from `source` to `target`, both included, on which each vertex is a predecessor of the next;
     * undefined when there is none. From a vertex to itself it is the shortest cycle, with the vertex at both ends.
     * Throws a DAGError when one of the two does not exist.
     */
    shortestPath(source, target) {
        this.#vertex(source);
        this.#vertex(target);
        const next = new Map();
        const reached = new Set([target]);
        for (const at of reached) {
            for (const predecessor of this.getPredecessors(at)) {
                if (!next.has(predecessor))
                    next.set(predecessor, at);
                if (predecessor === source)
                    return follow(next, source, target);
                reached.add(predecessor);
            }
        }
        return undefined;
    }
    /** The same vertices in the same order, with every edge turned round. With checks, a DAGError for an invalid graph. */
    reverseGraph(options = {}) {
        if (options.enableChecks ?? true)
            this.check();
        const reversed = new DAG();
        for (const [id, { data }] of this.#vertices) {
            reversed.updateVertex(id, { data, predecessors: this.getSuccessors(id), enableChecks: false });
        }
        return reversed;
    }
    [Symbol.iterator]() {
        const iterator = new DAGIterator(this);
        return {
            next: () => {
                const visit = iterator.next();
                return visit.kind === 'ready'
                    ? { done: false, value: [visit.uid, visit.data] }
                    : { done: true, value: undefined };
            },
        };
    }
    /** The graph in Graphviz's language, from left to right, with an arrow from each vertex to each of its predecessors. */
    asDot() {
        const lines = ['digraph G {', 'rankdir="LR";'];
        for (const id of this.ids)
            lines.push(quoteDot(id));
        for (const [id, { predecessors }] of this.#vertices) {
            for (const predecessor of predecessors)
                lines.push(`${quoteDot(id)} -> ${quoteDot(predecessor)}`);
        }
        lines.push('}');
        return lines.join('\n');
    }
    #vertex(id) {
        const vertex = this.#vertices.get(id);
        if (vertex !== undefined)
            return vertex;
        throw new DAGError(`expected a vertex of the graph, found ${show(id)}, which does not exist`);
    }
    /** Refuses new edges that lead nowhere or close a cycle. */
    #checkUpdate(id, added) {
        this.check();
        if (added.includes(id))
            refuseCycle([id]);
        this.#checkPredecessors(id, added);
        // Nobody needs a vertex that is new to a valid graph, so it closes no cycle.
        if (!this.has(id) || added.length === 0)
            return;
        const needed = reachable(added, (other) => this.getPredecessors(other));
        if (!needed.has(id))
            return;
        const needsOf = (other) => other === id ? [...this.getPredecessors(id), ...added] : this.getPredecessors(other);
        refuseCycle(shortestCycle([id, ...[...needed].filter((other) => other !== id)], needsOf));
    }
    #checkPredecessors(id, predecessors) {
        const unknown = predecessors.find((predecessor) => !this.has(predecessor));
        if (unknown !== undefined) {
            throw new DAGError(`expected vertex ${show(id)} to need vertices that exist, found ${show(unknown)}`);
        }
    }
}
/** Those that are not there yet, each once. */
function newIn(known, predecessors) {
    const added = new Set(predecessors);
    for (const predecessor of known)
        added.delete(predecessor);
    // A list made in one go has no spare capacity.
    return added.size === 0 ? none : [...added];
}
function hasData(update) {
    return 'data' in update;
}
function follow(next, source, target) {
    const path = [source];
    let at = next.get(source);
    for (; at !== undefined && at !== target; at = next.get(at))
        path.push(at);
    return [...path, target];
}
function refuseCycle(cycle) {
    if (cycle !== undefined)
        throw cycleError(cycle);
}
function show(id) {
    return JSON.stringify(id);
}

;// CONCATENATED MODULE: ./lib/e3/poll-rounds.js
/**
 * The pause between two rounds of asking, adapted to what the last rounds found: long waits make it longer, up to
 * 1.25 s, short ones make it shorter, down to 0.075 ms. The arithmetic is e3-testsuite's.
 *
 * @param pollCounter rounds of asking that it took until a worker had ended
 * @param pollInterval the pause between them, in seconds
 * @returns the pause from now on, in seconds
 */
function computeNextDynPoll(pollCounter, pollInterval) {
    if (pollCounter > 8 && pollInterval < 1.0)
        return pollInterval * 1.25;
    if (pollInterval > 0.0001)
        return pollInterval * 0.75;
    return pollInterval;
}
/** The longest pause that Node's timers know, in seconds. */
const longestPause = (2 ** 31 - 1) / 1000;
/** Asks the workers that do not notify, all in one round, with a pause before each round. No worker, no timer. */
class PollRounds {
    /** It starts with e3-testsuite's 0.1. */
    #interval = 0.1;
    #dynamic;
    #debug;
    #onDue;
    #workers = new Set();
    #timer;
    #due = false;
    /** Rounds since a worker was last found to have ended. */
    #rounds = 0;
    /**
     * @param dynamic whether the pause is adapted after each round that found a worker that had ended
     * @param onDue called when the pause is over
     * @param debug is told of each pause that is adapted
     */
    constructor(dynamic, onDue, debug) {
        this.#dynamic = dynamic;
        this.#onDue = onDue;
        this.#debug = debug;
    }
    /** The pause, in seconds. */
    get interval() {
        return this.#interval;
    }
    /** A pause that has begun stays as long as it was. Throws a RangeError for what no timer can wait. */
    set interval(seconds) {
        // Written so that NaN is refused too.
        if (!(seconds >= 0 && seconds <= longestPause)) {
            throw new RangeError(`pollInterval: expected seconds from 0 to ${longestPause}, found ${seconds}`);
        }
        this.#interval = seconds;
    }
    add(worker) {
        this.#workers.add(worker);
        this.#pause();
    }
    delete(worker) {
        if (this.#workers.delete(worker) && this.#workers.size === 0) {
            clearTimeout(this.#timer);
            this.#timer = undefined;
            this.#due = false;
        }
    }
    /** Asks every worker if the pause is over; those that no longer run come back in the order of their slots. */
    askIfDue(scheduler) {
        if (!this.#due)
            return [];
        this.#due = false;
        const endings = [];
        for (const worker of this.#workers) {
            try {
                if (!worker.poll(scheduler))
                    endings.push({ worker, failure: undefined });
            }
            catch (error) {
                endings.push({ worker, failure: { error } });
            }
        }
        for (const { worker } of endings)
            this.#workers.delete(worker);
        this.#rounds += 1;
        if (endings.length > 0) {
            if (this.#dynamic)
                this.#adapt();
            this.#rounds = 0;
        }
        this.#pause();
        return endings.toSorted((one, other) => one.worker.slot - other.worker.slot);
    }
    #adapt() {
        const before = this.#interval;
        this.#interval = computeNextDynPoll(this.#rounds, before);
        if (this.#interval === before)
            return;
        this.#debug?.(`poll interval: ${this.#interval > before ? 'increased' : 'decreased'} to ${this.#interval} s`);
    }
    #pause() {
        if (this.#due || this.#timer !== undefined || this.#workers.size === 0)
            return;
        this.#timer = setTimeout(() => {
            this.#timer = undefined;
            this.#due = true;
            this.#onDue();
        }, this.interval * 1000);
    }
}

;// CONCATENATED MODULE: external "node:os"
const external_node_os_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
;// CONCATENATED MODULE: ./lib/e3/scheduler-options.js

/** The way to a logger's `debug` by which nothing that the logger throws comes back. */
function debugOf(logger) {
    if (logger === undefined)
        return undefined;
    return (line) => {
        try {
            logger.debug(line);
        }
        catch {
            // A line for somebody who looks for a fault is no reason to lose a worker.
        }
    };
}
/** The number that `jobs` stands for. Throws a RangeError for anything but a whole number from 0. */
function jobsOf(jobs) {
    if (!Number.isInteger(jobs) || jobs < 0) {
        throw new RangeError(`jobs: expected 0 or a positive whole number, found ${jobs}`);
    }
    return jobs === 0 ? (0,external_node_os_namespaceObject.availableParallelism)() : jobs;
}

;// CONCATENATED MODULE: ./lib/e3/slots.js

/** Numbered slots, handed out lowest first, of which only those that were needed take memory. */
class Slots {
    #limit;
    #occupants = [];
    /** Every released slot, perhaps repeatedly; `lowestFree` drops those that are occupied again. */
    #released = new NumberHeap();
    #occupied = 0;
    /** @param limit how many there are: a positive whole number, or Infinity; a RangeError otherwise */
    constructor(limit) {
        if (limit !== Infinity && !(Number.isInteger(limit) && limit > 0)) {
            throw new RangeError(`slots: expected a positive whole number or Infinity, found ${limit}`);
        }
        this.#limit = limit;
    }
    /** The occupant of each slot; undefined for a free one. */
    get occupants() {
        return this.#occupants;
    }
    /** How many slots are occupied. */
    get occupied() {
        return this.#occupied;
    }
    get hasFree() {
        return this.#occupied < this.#limit;
    }
    /** The free slot with the smallest number. */
    lowestFree() {
        for (;;) {
            const slot = this.#released.peek();
            if (slot === undefined)
                return this.#occupants.length;
            if (this.#occupants[slot] === undefined)
                return slot;
            this.#released.pop();
        }
    }
    /** Throws when there is no such slot or when it is taken. */
    expectFree(slot) {
        if (!Number.isInteger(slot) || slot < 0 || slot >= this.#limit) {
            throw new RangeError(`slot: expected a whole number from 0 below ${this.#limit}, found ${slot}`);
        }
        if (this.#occupants[slot] !== undefined)
            throw new Error(`slot ${slot}: expected it free, found it taken`);
    }
    /** Gives a free slot to an occupant. */
    acquire(slot, occupant) {
        this.expectFree(slot);
        while (this.#occupants.length < slot) {
            this.#released.push(this.#occupants.length);
            this.#occupants.push(undefined);
        }
        this.#occupants[slot] = occupant;
        this.#occupied += 1;
    }
    /** Frees a slot and returns its occupant. Throws when it is free. */
    release(slot) {
        const occupant = this.#occupants[slot];
        if (occupant === undefined)
            throw new Error(`slot ${slot}: expected it taken, found it free`);
        this.#occupants[slot] = undefined;
        this.#released.push(slot);
        this.#occupied -= 1;
        return occupant;
    }
}

;// CONCATENATED MODULE: ./lib/e3/multiprocess-scheduler.js





/**
 * Runs a graph of work: asks its iterator what may start, gives a worker a slot for it, waits until workers end, collects.
 *
 * The surface is that of `MultiprocessScheduler` in e3-testsuite. What differs:
 *
 * - Waiting is by event. A worker that notifies (`whenEnded`) wakes the loop at once, and no timer runs for it. Workers
 *   that can only be asked are asked as e3 asks them, less the pause between finding an end and filling the slot.
 * - A round asks all workers before it collects those that have ended; e3 collects each before it asks the next.
 * - `poll()` comes back after each round that found an end; e3's, once nothing is left to start, when all have ended.
 * - The order is total: of ready vertices the one that was inserted first goes first, always into the lowest free slot.
 * - A graph with a cycle is refused when the scheduler is made, with the shortest cycle named; e3 would wait for ever.
 * - Nothing is lost when a run is interrupted: what still ends is collected too (e3 drops it), and the error names what
 *   never started. The same holds when a callback throws: the error comes after the last running worker was collected.
 * - The scheduler starts the workers that the factory makes; in e3 a worker starts itself while it is constructed.
 * - An iterator may wait for things outside the run, which then call `wake()`.
 * - `jobs: 0` counts the CPUs that this process may use; e3 counts the cores of the machine.
 * - `workers` is as long as slots were needed, and read-only, as are the other fields but `pollInterval`.
 * - There is no `running_status`: `close()` does what too many failures do in e3. The logger hears debug lines alone, of an
 *   interrupt too, which e3 logs as an error.
 *
 * `scripts/e3-conformance.mjs` runs e3's own tests and random graphs by both.
 */
class MultiprocessScheduler {
    dag;
    jobFactory;
    collectResult;
    iterator;
    /** `jobs`, or the number of CPUs that Node may use. */
    parallelism;
    /** Whether `pollInterval` is adapted. */
    dynPollInterval;
    #signal;
    #debug;
    #slots;
    #rounds;
    /** Uids of all units that ever started. */
    #started = new Set();
    /** Workers that still hold their slots. */
    #endings = [];
    /** What the iterator said that the work that is left waits for. */
    #waiting = 'no';
    #noWorkLeft = false;
    /** Whether something has changed since the slots were last filled. */
    #woken = false;
    /** Continues the loop when it waits. */
    #continue;
    /** Throws a DAGError for a graph with a cycle or an unknown predecessor, a RangeError for `jobs`, `slots` or `pollInterval`. */
    constructor(dag, jobFactory, collectResult, options = {}) {
        this.parallelism = jobsOf(options.jobs ?? 0);
        this.#slots = new Slots(options.slots ?? this.parallelism);
        dag.check();
        this.dag = dag;
        this.jobFactory = jobFactory;
        this.collectResult = collectResult;
        this.iterator = options.iterator ?? new DAGIterator(dag, { enableBusyState: true });
        this.dynPollInterval = options.dynPollInterval ?? true;
        this.#signal = options.signal;
        this.#debug = debugOf(options.logger);
        this.#rounds = new PollRounds(this.dynPollInterval, () => this.#continueLoop(), this.#debug);
        if (options.pollInterval !== undefined)
            this.pollInterval = options.pollInterval;
    }
    /** The running workers: `workers[N].slot === N`, and empty slots are undefined. It is as long as slots were needed. */
    get workers() {
        return this.#slots.occupants;
    }
    /** How many slots are taken. */
    get activeWorkers() {
        return this.#slots.occupied;
    }
    /**
     * The pause before each round of asking workers that do not notify, in seconds. It can be set, to 0 or more; a pause
     * that has begun stays as long as it was, and what is set is adapted further when `dynPollInterval` is true.
     */
    get pollInterval() {
        return this.#rounds.interval;
    }
    /** Throws a RangeError for what is negative, no number, or longer than a timer of Node can wait (24.8 days). */
    set pollInterval(seconds) {
        this.#rounds.interval = seconds;
    }
    /** Whether all work that is left waits: for work that runs, or for a wake. */
    get noFreeItem() {
        return !this.#woken && this.#waiting !== 'no';
    }
    /** Whether everything was handed out, or nothing more is to start. */
    get noWorkLeft() {
        return this.#noWorkLeft;
    }
    /** Whether a slot is free for a worker. */
    get hasFreeSlots() {
        return this.#slots.hasFree;
    }
    /** Makes a worker for a unit of work, starts it and puts it in a slot, which has to be free. */
    spawnWorker(uid, data, slot) {
        this.#slots.expectFree(slot);
        const worker = this.jobFactory(uid, data, slot);
        if (worker.slot !== slot) {
            throw new Error(`job factory: expected a worker for slot ${slot}, found one for slot ${worker.slot}`);
        }
        worker.start();
        this.#debug?.(`start ${uid} in slot ${slot}`);
        const ending = worker.whenEnded();
        this.#slots.acquire(slot, worker);
        this.#started.add(uid);
        if (ending === undefined) {
            this.#rounds.add(worker);
            return;
        }
        ending.then(() => this.#hasEnded({ worker, failure: undefined }), (error) => this.#hasEnded({ worker, failure: { error } }));
    }
    /** Frees a slot, which has to hold a worker; released by hand, that worker is neither waited for nor collected. */
    releaseWorker(slot) {
        this.#rounds.delete(this.#slots.release(slot));
        this.wake();
    }
    /** Makes the scheduler ask its iterator again, because something outside the run has changed. */
    wake() {
        this.#woken = true;
        this.#continueLoop();
    }
    /** Starts nothing more; what runs ends and is collected, and `run()` ends well. e3: aborted after too many failures. */
    close() {
        if (!this.#noWorkLeft)
            this.#debug?.(`close: nothing more starts, ${this.activeWorkers} still running`);
        this.#noWorkLeft = true;
        this.#continueLoop();
    }
    /**
     * Runs until all work has ended. What a callback, a worker or the iterator throws ends the run: nothing more starts,
     * what runs is waited for and collected, then this rejects with the error (with an AggregateError when there were
     * several). When the signal interrupted the run, it rejects in the same way, with an InterruptedError.
     */
    async run() {
        const failures = [];
        let interrupted = false;
        const interrupt = () => {
            interrupted = true;
            this.close();
        };
        this.#signal?.addEventListener('abort', interrupt);
        if (this.#signal?.aborted === true)
            interrupt();
        while (this.activeWorkers > 0 || !this.#noWorkLeft) {
            try {
                await this.poll();
            }
            catch (error) {
                failures.push(error);
                this.close();
            }
        }
        this.#signal?.removeEventListener('abort', interrupt);
        if (failures.length > 1)
            throw new AggregateError(failures, failures.map(String).join('; '));
        if (failures.length === 1)
            throw failures[0];
        if (interrupted) {
            throw new InterruptedError(this.#signal?.reason, [...this.dag.ids].filter((id) => !this.#started.has(id)));
        }
    }
    /**
     * One round: fills the free slots, then waits until a worker has ended or the scheduler is woken, unless all work is
     * over; all that have ended leave their slots and are collected. Rejects with what a callback, a worker or the iterator throws;
     * the next call goes on after it.
     */
    async poll() {
        this.#fillSlots();
        if (this.activeWorkers > 0)
            this.#debug?.(`wait for one of ${this.activeWorkers} running`);
        await this.#untilSomethingChanges();
        for (let next = this.#endings.shift(); next !== undefined; next = this.#endings.shift()) {
            const { worker, failure } = next;
            // It was released by hand.
            if (this.workers[worker.slot] !== worker)
                continue;
            this.releaseWorker(worker.slot);
            this.#debug?.(`collect ${worker.uid} from slot ${worker.slot}`);
            try {
                this.iterator.leave(worker.uid, worker);
            }
            finally {
                const collected = this.collectResult(worker);
                // Awaiting only what is a promise spares most units a turn of the loop.
                if (collected instanceof Promise)
                    await collected;
            }
            if (failure !== undefined)
                throw failure.error;
        }
    }
    #fillSlots() {
        this.#woken = false;
        // A round ends because something has changed, so the iterator is worth asking again.
        this.#waiting = 'no';
        while (!this.#noWorkLeft && this.#waiting === 'no' && this.hasFreeSlots) {
            const next = this.iterator.next();
            switch (next.kind) {
                case 'ready':
                    this.spawnWorker(next.uid, next.data, this.#slots.lowestFree());
                    break;
                case 'busy':
                    this.#waiting = next.until;
                    break;
                case 'done':
                    this.#noWorkLeft = true;
                    break;
            }
        }
    }
    async #untilSomethingChanges() {
        for (;;) {
            this.#endings.push(...this.#rounds.askIfDue(this));
            if (this.#endings.length > 0 || this.#woken)
                return;
            if (this.activeWorkers === 0) {
                if (this.#noWorkLeft)
                    return;
                if (this.#waiting === 'leave') {
                    throw new Error('internal error: work is left, nothing runs, and the iterator says that work that runs is in the way');
                }
            }
            await new Promise((resolve) => {
                this.#continue = resolve;
            });
        }
    }
    #hasEnded(ending) {
        this.#endings.push(ending);
        this.#continueLoop();
    }
    #continueLoop() {
        this.#continue?.();
        this.#continue = undefined;
    }
}

;// CONCATENATED MODULE: ./lib/e3/worker.js
/** 1, 2, 3 and so on, without an end. */
function* countFromOne() {
    for (let index = 1;; index += 1)
        yield index;
}
/** One unit of work in a process of its own, from its start to its end. Subclasses say how. */
class Worker {
    /**
     * Gives each new worker its index: 1, 2, 3 and so on for all workers of this Node process. A subclass with a generator
     * of its own counts its workers alone, and assigning another generator counts on from what that one gives.
     */
    static indexGenerator = countFromOne();
    /** Names the unit of work. */
    uid;
    /** What to do: in e3-testsuite the driver and the name of its callback. */
    data;
    /** The number of its slot, from 0; the slots of workers that run at the same time differ. */
    slot;
    /** Where to do it. */
    env;
    /** What the class's `indexGenerator` gave: by default no two workers of this Node process have the same. */
    index;
    /** The handle of the process, set by `start()`; its type is up to the subclass. */
    process = undefined;
    constructor(uid, data, slot, env) {
        this.uid = uid;
        this.data = data;
        this.slot = slot;
        this.env = env;
        this.index = new.target.indexGenerator.next().value;
    }
    /**
     * A promise that is fulfilled when the unit has ended; undefined when the worker has to be asked by `poll`.
     * Called once, after `start()`. A rejection counts as having ended, and ends the run.
     */
    whenEnded() {
        return undefined;
    }
}

;// CONCATENATED MODULE: ./lib/index.js
/**
 * Rundag's core as a library: the graph and the scheduler with the surface of e3-testsuite's `MultiprocessScheduler`.
 * The action and the command line run on these same classes.
 */







var __webpack_exports__DAG = __webpack_exports__.bS;
var __webpack_exports__DAGError = __webpack_exports__.To;
var __webpack_exports__DAGIterator = __webpack_exports__.Fc;
var __webpack_exports__InterruptedError = __webpack_exports__.p4;
var __webpack_exports__MultiprocessScheduler = __webpack_exports__.Si;
var __webpack_exports__Worker = __webpack_exports__.TK;
var __webpack_exports__computeNextDynPoll = __webpack_exports__.ln;
export { __webpack_exports__DAG as DAG, __webpack_exports__DAGError as DAGError, __webpack_exports__DAGIterator as DAGIterator, __webpack_exports__InterruptedError as InterruptedError, __webpack_exports__MultiprocessScheduler as MultiprocessScheduler, __webpack_exports__Worker as Worker, __webpack_exports__computeNextDynPoll as computeNextDynPoll };
