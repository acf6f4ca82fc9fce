import type { TestCase, TestReport, TestState } from '../../model/outcome.ts';

/** How much is kept of test reports. */
export interface CaseLimits {
  /** Cases that passed or were skipped, and as many again that failed. */
  readonly cases: number;
  /** Characters of the details of all cases. */
  readonly details: number;
}

/** Of one attempt, and of all attempts of a run. */
export const attemptLimits: CaseLimits = { cases: 20_000, details: 4 * 1024 ** 2 };
export const runLimits: CaseLimits = { cases: 100_000, details: 32 * 1024 ** 2 };

/** What is left of the limits of a run. */
export class CaseRoom {
  #passed: number;
  #failed: number;
  #details: number;

  constructor({ cases, details }: CaseLimits) {
    this.#passed = cases;
    this.#failed = cases;
    this.#details = details;
  }

  /** The case, without its details when there is no room for them; undefined when there is none for it. */
  take(found: TestCase): TestCase | undefined {
    const hasFailed = found.state === 'failed' || found.state === 'error';
    if ((hasFailed ? this.#failed : this.#passed) <= 0) return undefined;
    if (hasFailed) this.#failed -= 1;
    else this.#passed -= 1;
    if (found.details.length > this.#details) return { ...found, details: '' };
    this.#details -= found.details.length;
    return found;
  }
}

/** Collects the cases of an attempt, as far as there is room. */
export class CaseCollector {
  readonly #rooms: readonly CaseRoom[];
  readonly #cases: TestCase[] = [];
  readonly #counts: Record<TestState, number> = { passed: 0, failed: 0, error: 0, skipped: 0 };

  constructor(run: CaseRoom) {
    this.#rooms = [new CaseRoom(attemptLimits), run];
  }

  add(found: TestCase): void {
    this.#counts[found.state] += 1;
    let kept: TestCase | undefined = found;
    for (const room of this.#rooms) kept = kept && room.take(kept);
    if (kept !== undefined) this.#cases.push(kept);
  }

  get report(): TestReport {
    return { cases: this.#cases, counts: this.#counts };
  }
}
