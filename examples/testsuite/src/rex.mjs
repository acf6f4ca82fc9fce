import { compile } from './compile.mjs';
import { parse } from './parse.mjs';

/** A regular expression whose running time grows with the length of the text times that of the pattern, no faster. */
export class Rex {
  #program;

  constructor(pattern) {
    this.#program = compile(parse(pattern));
  }

  /** Whether the whole text is matched. */
  matches(text) {
    return this.#longest([...text], 0) === [...text].length;
  }

  /** `[start, end]` of the leftmost match, and of those the longest; undefined when there is none. */
  search(text) {
    const symbols = [...text];
    for (let start = 0; start <= symbols.length; start++) {
      const end = this.#longest(symbols, start);
      if (end !== undefined) return [start, end];
    }
    return undefined;
  }

  /** Where the longest match that begins at `start` ends. */
  #longest(symbols, start) {
    let threads = this.#follow([0], symbols, start);
    let end;
    for (let at = start; threads.size > 0; at++) {
      const stepped = [];
      for (const index of threads) {
        const instruction = this.#program[index];
        if (instruction.kind === 'accept') end = at;
        else if (at < symbols.length && isIn(instruction, symbols[at])) stepped.push(index + 1);
      }
      threads = this.#follow(stepped, symbols, at + 1);
    }
    return end;
  }

  /** The instructions that read a symbol or accept, as reached from `indices` without reading. */
  #follow(indices, symbols, at) {
    const seen = new Set();
    const found = new Set();
    const open = [...indices];
    while (open.length > 0) {
      const index = open.pop();
      if (seen.has(index)) continue;
      seen.add(index);
      const instruction = this.#program[index];
      if (instruction.kind === 'split') open.push(...instruction.targets);
      else if (instruction.kind === 'start' || instruction.kind === 'end') {
        if (at === (instruction.kind === 'start' ? 0 : symbols.length)) open.push(index + 1);
      } else found.add(index);
    }
    return found;
  }
}

function isIn(set, symbol) {
  return set.negated !== set.ranges.some(([low, high]) => low <= symbol && symbol <= high);
}
