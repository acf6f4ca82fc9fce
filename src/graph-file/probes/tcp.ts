import { either } from '../forms/collection-forms.ts';
import { advised } from '../forms/form.ts';
import type { RecordOf } from '../forms/record-form.ts';
import { expression, number } from '../forms/scalar-forms.ts';
import { portAdvice } from '../forms/value-advice.ts';
import type { ProbeKind } from './probe-kind.ts';

const aPort = 'a port from 1 to 65535';

/** The keys of a probe by a port. */
export const tcpKeys = {
  tcp: {
    form: either(
      expression,
      advised(number(aPort, { integer: true, minimum: 1, maximum: 65_535 }), portAdvice),
    ),
    help: 'Ready when this port of localhost accepts a connection.',
  },
};

/** A port of this machine accepts connections. */
export const tcp: ProbeKind<'tcp', RecordOf<typeof tcpKeys>> = {
  decode: (keys) => keys.tcp && { kind: 'tcp', port: keys.tcp.value },
  templates: ({ port }) => (typeof port === 'number' ? [] : [port]),
  evaluate: ({ port }, read) => ({
    kind: 'tcp',
    port: typeof port === 'number' ? port : read(port, portNumber, aPort),
  }),
};

/** The port that the text is the number of. */
function portNumber(written: string): number | undefined {
  const port = /^[0-9]+$/.test(written.trim()) ? Number(written) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}
