import sax from 'sax';
import type { TestCase, TestState } from '../../model/outcome.ts';

/** In UTF-16 units: of a name, a class or a path; of a message; of the rest that is said of a failure. */
const longest = { name: 1000, message: 4000, details: 16 * 1024 };

/** An attribute or a tag may be as long as this, in UTF-16 units: some runners put whole differences into the message. */
const longestToken = 4 * 1024 ** 2;

// The types of the package do not have it.
Object.assign(sax, { MAX_BUFFER_LENGTH: longestToken });

/** The file is not JUnit XML; the message says what was found and where. */
export class NotJunit extends Error {
  override readonly name = 'NotJunit';
}

const expected = 'expected the element testsuites or testsuite';

interface Suite {
  readonly name: string;
  readonly file: string | undefined;
}

type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/**
 * Reads JUnit XML piece by piece, whatever program wrote it: suites in suites, cases anywhere in them. Entities of a document type are
 * not expanded, and nothing outside is read: one that is used makes the file no well-formed one.
 */
export class JunitReader {
  readonly #onCase: (found: TestCase) => void;
  readonly #parser = sax.parser(true);
  readonly #suites: Suite[] = [];
  #depth = 0;
  #hasRoot = false;
  #case: Mutable<TestCase> | undefined;
  /** Whether the text that comes says why the case failed or was skipped. */
  #isInRemark = false;

  constructor(onCase: (found: TestCase) => void) {
    this.#onCase = onCase;
    Object.assign(this.#parser, {
      onerror: (error: Error) => {
        throw new NotJunit(error.message.split('\n').slice(0, 2).join(', ').toLowerCase());
      },
      onopentag: (tag: sax.Tag) => this.#open(tag),
      onclosetag: (name: string) => this.#close(name),
      ontext: (text: string) => this.#text(text),
      oncdata: (text: string) => this.#text(text),
    });
  }

  /** Throws a `NotJunit`. */
  write(text: string): void {
    this.#parser.write(text);
  }

  /** Throws a `NotJunit` when the document is not whole. */
  end(): void {
    this.#parser.close();
    if (!this.#hasRoot) throw new NotJunit(`${expected}; found an empty file`);
  }

  #open({ name, attributes }: sax.Tag): void {
    this.#depth += 1;
    this.#hasRoot = true;
    if (this.#depth === 1 && name !== 'testsuites' && name !== 'testsuite')
      throw new NotJunit(`${expected}; found ${JSON.stringify(name.slice(0, 100))}`);
    const textOf = (key: string): string | undefined => attributes[key]?.slice(0, longest.name);
    if (name === 'testsuite') this.#suites.push({ name: textOf('name') ?? '', file: textOf('file') });
    else if (name === 'testcase') this.#case = this.#begin(attributes);
    else if (this.#case !== undefined) this.#remark(this.#case, name, attributes);
  }

  #begin(attributes: sax.Tag['attributes']): Mutable<TestCase> {
    const suite = this.#suites.at(-1);
    const textOf = (key: string): string | undefined => attributes[key]?.slice(0, longest.name);
    const seconds = Number(attributes['time']?.replaceAll(',', ''));
    const line = Number(attributes['line']);
    const status = attributes['status'];
    return {
      name: textOf('name') ?? '',
      group: textOf('classname') ?? suite?.name ?? '',
      state: status === 'disabled' || status === 'skipped' ? 'skipped' : 'passed',
      seconds: Number.isFinite(seconds) && seconds >= 0 ? seconds : undefined,
      file: textOf('file') ?? suite?.file,
      line: Number.isSafeInteger(line) && line > 0 ? line : undefined,
      message: '',
      type: '',
      details: '',
    };
  }

  /** The first failure counts, and one counts more than that the case was skipped. */
  #remark(found: Mutable<TestCase>, name: string, attributes: sax.Tag['attributes']): void {
    const state = states.get(name);
    this.#isInRemark = state !== undefined && (found.state === 'passed' || found.state === 'skipped');
    if (state === undefined || !this.#isInRemark) return;
    found.state = state;
    found.message = attributes['message']?.slice(0, longest.message) ?? '';
    found.type = attributes['type']?.slice(0, longest.name) ?? '';
    found.details = '';
  }

  #text(text: string): void {
    if (this.#case === undefined || !this.#isInRemark) return;
    const { details } = this.#case;
    if (details.length < longest.details)
      this.#case.details = details + text.slice(0, longest.details - details.length);
  }

  #close(name: string): void {
    this.#depth -= 1;
    if (name === 'testsuite') this.#suites.pop();
    if (states.has(name)) this.#isInRemark = false;
    if (name !== 'testcase' || this.#case === undefined) return;
    const found = this.#case;
    this.#case = undefined;
    found.details = found.details.trim();
    this.#onCase(found);
  }
}

const states: ReadonlyMap<string, TestState> = new Map([
  ['failure', 'failed'],
  ['error', 'error'],
  ['skipped', 'skipped'],
]);
