import { advised } from '../../language/forms/form.ts';
import { record } from '../../language/forms/record-form.ts';
import { number, word } from '../../language/forms/scalar-forms.ts';
import { secondsAdvice, signalAdvice, type ValueAdvice } from '../../language/forms/value-advice.ts';
import { probeKeys, probeNames, probeRules, readyAdvice } from '../../probes/probes.ts';
import { readyStrangers, serviceStrangers } from './other-strangers.ts';

/** Longer than any service takes to start or stop; JavaScript's timers reach to 24 days. */
const oneDay = 86_400;

/** For `service` that is not a map. */
const serviceAdvice: ValueAdvice = () => {
  const others = probeNames.filter((name) => name !== 'tcp');
  return `write {ready: {tcp: PORT}}, or ${others.slice(0, -1).join(', ')} or ${others.at(-1)} in place of tcp`;
};

const ready = advised(
  record(
    `a map with one of ${probeNames.join(', ')}`,
    {
      ...probeKeys,
      'timeout-seconds': {
        form: advised(
          number('a positive number of seconds, at most a day', { above: 0, maximum: oneDay }),
          secondsAdvice,
        ),
        help: 'The seconds after which a service that is not ready has failed. Default: 60.',
      },
      'interval-seconds': {
        form: number('a positive number of seconds, at most a day', { above: 0, maximum: oneDay }),
        help: 'Seconds between two probes. Default: 0.5.',
      },
    },
    {
      rules: [{ kind: 'exactly-one', keys: probeNames }, ...probeRules],
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
