import type { Position } from '../model/position.ts';
import type { Named } from './collection-forms.ts';
import type { Found } from './form.ts';
import { maximalVariables } from './limits.ts';
import type { Mistakes } from './mistakes.ts';

type Layer = Named<ReadonlyMap<string, Found<string>>> | undefined;

/** The environment variables of a task. */
export interface Variables {
  /** With the places where they stand. */
  readonly found: ReadonlyMap<string, Found<string>>;
  readonly values: ReadonlyMap<string, string>;
}

/** Puts the `env` of each task over that of the defaults and of the file, within the bounds of memory. */
export class EnvironmentLayers {
  /** What a task without an `env` of its own has; all of them share it. */
  readonly #below: Variables;
  #left = maximalVariables;
  readonly #mistakes: Mistakes;

  constructor(file: Layer, defaults: Layer, mistakes: Mistakes) {
    this.#below = variables(new Map([...(file?.value ?? []), ...(defaults?.value ?? [])]));
    this.#mistakes = mistakes;
  }

  /** The variables of the task that stands at a place, the file's first. */
  over(task: Layer, at: Position): Variables {
    const before = this.#left;
    this.#left -= this.#below.found.size + (task?.value.size ?? 0);
    if (before >= 0 && this.#left < 0) {
      const expected = `at most ${maximalVariables}, those of the file counted for each task`;
      this.#mistakes.add({ message: 'the tasks have too many environment variables', expected, at });
    }
    if (this.#left < 0) return variables(new Map());
    return task === undefined ? this.#below : variables(new Map([...this.#below.found, ...task.value]));
  }
}

function variables(found: ReadonlyMap<string, Found<string>>): Variables {
  return { found, values: new Map([...found].map(([name, variable]) => [name, variable.value])) };
}
