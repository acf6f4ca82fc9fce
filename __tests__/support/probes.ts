import type { AskedProbe, Probe, ReadTemplate } from '../../src/model/probe.ts';
import { graphIn, taskOf } from './load-text.ts';

/** The probe that `ready` with these keys asks for. */
export function probeWith(keys: object): Probe {
  const a = { run: 'x', service: { ready: keys } };
  const ready = taskOf(graphIn(JSON.stringify({ tasks: { a, b: { needs: 'a', run: 'x' } } })), 'a').service
    ?.ready;
  if (ready === undefined) throw new Error('the task is no service');
  return ready;
}

/** Reads texts that have no expressions. */
export const readPlain: ReadTemplate = (template, meaning, expected) => {
  const value = meaning(template);
  if (value === undefined) throw new Error(`expected ${expected}`);
  return value;
};

/** That probe as it is asked; its texts have no expressions. */
export function askedProbeWith(keys: object): AskedProbe {
  return probeWith(keys).evaluate(readPlain);
}

/** What a probe is, without what it does. */
export function saidBy(probe: Probe | AskedProbe | undefined): object | undefined {
  return probe && { kind: probe.kind, ...probe.fields };
}
