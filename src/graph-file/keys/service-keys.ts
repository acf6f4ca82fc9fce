import type { StatusRange } from '../../model/task.ts';
import { either, list, oneOrMany } from '../forms/collection-forms.ts';
import { advised, type Form } from '../forms/form.ts';
import {
  addressAdvice,
  portAdvice,
  readyAdvice,
  secondsAdvice,
  serviceAdvice,
  signalAdvice,
} from '../forms/value-advice.ts';
import { readyStrangers, serviceStrangers } from './other-strangers.ts';
import { record } from '../forms/record-form.ts';
import { expression, flag, meaning, number, text, word } from '../forms/scalar-forms.ts';
import { regularExpression, statusPattern, statusRange, webAddress } from './words.ts';

/** Longer than any service takes to start or stop; JavaScript's timers reach to 24 days. */
const oneDay = 86_400;

const status: Form<StatusRange> = {
  expected: 'a status from 200 to 599, or 2xx, 3xx, 4xx or 5xx',
  schema: {
    anyOf: [
      { type: 'integer', minimum: 200, maximum: 599 },
      { type: 'string', pattern: statusPattern },
    ],
  },
  accepts: (node) => node.kind === 'scalar' && statusRange(String(node.value)) !== undefined,
  decode: (node) => (node.kind === 'scalar' ? statusRange(String(node.value)) : undefined),
};

const ready = advised(
  record(
    'a map with one of tcp, http, log, command',
    {
      tcp: {
        form: either(
          expression,
          advised(
            number('a port from 1 to 65535', { integer: true, minimum: 1, maximum: 65_535 }),
            portAdvice,
          ),
        ),
        help: 'Ready when this port of localhost accepts a connection.',
      },
      http: {
        form: either(
          expression,
          meaning('a URL with http:// or https://', { pattern: '^https?://' }, webAddress, addressAdvice),
        ),
        help: 'Ready when this URL answers with a status below 400, or one of status.',
      },
      log: {
        form: either(expression, meaning('a regular expression', {}, regularExpression)),
        help: 'Ready when a line of the output matches this regular expression.',
      },
      command: {
        form: list(
          'a list of words: a program and its arguments',
          text('a word', { expressions: true, mayBeEmpty: true }),
        ),
        help: 'Ready when this program, run without a shell, exits with 0.',
      },
      status: {
        form: oneOrMany('a status such as 200 or 2xx, or a list of them', status),
        help: 'The statuses with which http is ready, such as 401 or [2xx, 401]. Default: [2xx, 3xx].',
      },
      insecure: {
        form: flag,
        help: 'Whether http minds no certificate, as of a server that has made its own. Default: false.',
      },
      'timeout-seconds': {
        form: advised(
          number('a positive number of seconds, at most a day', { above: 0, maximum: oneDay }),
          secondsAdvice,
        ),
        help: 'Not ready after so many seconds, the service has failed. Default: 60.',
      },
      'interval-seconds': {
        form: number('a positive number of seconds, at most a day', { above: 0, maximum: oneDay }),
        help: 'Seconds between two probes. Default: 0.5.',
      },
    },
    {
      rules: [
        { kind: 'exactly-one', keys: ['tcp', 'http', 'log', 'command'] },
        { kind: 'needs-one', key: 'status', of: ['http'], hint: 'it is about the answers of http' },
        { kind: 'needs-one', key: 'insecure', of: ['http'], hint: 'it is about the answers of http' },
      ],
      strangers: readyStrangers,
    },
  ),
  readyAdvice,
);

/** `service` of a task. */
export const service = advised(
  record(
    'a map with the key ready',
    {
      ready: { form: ready, help: 'How to learn that the service is up; dependents start then.' },
      'stop-signal': {
        form: advised(
          word('SIGTERM', 'SIGINT', 'SIGQUIT', 'SIGHUP', 'SIGUSR1', 'SIGUSR2', 'SIGKILL'),
          signalAdvice,
        ),
        help: 'The signal that asks the service to stop. Default: SIGTERM.',
      },
      'stop-seconds': {
        form: advised(
          number('a number of seconds ≥ 0, at most a day', { minimum: 0, maximum: oneDay }),
          secondsAdvice,
        ),
        help: 'Seconds between that signal and force. Default: the grace of the run.',
      },
    },
    { rules: [{ kind: 'required', key: 'ready' }], strangers: serviceStrangers },
  ),
  serviceAdvice,
);
