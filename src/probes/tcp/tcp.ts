import { either } from '../../language/forms/collection-forms.ts';
import { advised } from '../../language/forms/form.ts';
import type { RecordOf } from '../../language/forms/record-form.ts';
import { expression, number } from '../../language/forms/scalar-forms.ts';
import { textOf, type ValueAdvice } from '../../language/forms/value-advice.ts';
import { probeOfKind } from '../../model/probe.ts';
import { openTcp } from './ask-port.ts';

const aPort = 'a port from 1 to 65535';

/** For a port that is written with its host. */
const portAdvice: ValueAdvice = (node) => {
  const port = /:(\d+)$/.exec(textOf(node))?.[1];
  return port === undefined ? undefined : `write ${port}: it is a port of this machine`;
};

/** For `ready` that is a number. */
export const tcpAdvice: ValueAdvice = (node) =>
  node.kind === 'scalar' && typeof node.value === 'number' ? `write {tcp: ${node.text}}` : undefined;

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
export const tcp = probeOfKind('tcp', {
  decode: (keys: RecordOf<typeof tcpKeys>) => keys.tcp && { port: keys.tcp.value },
  templates: ({ port }) => (typeof port === 'number' ? [] : [port]),
  evaluate: ({ port }, read) => ({
    port: typeof port === 'number' ? port : read(port, portNumber, aPort),
  }),
  open: ({ port }) => openTcp(port),
});

/** The port that the text is the number of. */
function portNumber(written: string): number | undefined {
  const port = /^[0-9]+$/.test(written.trim()) ? Number(written) : 0;
  return port >= 1 && port <= 65_535 ? port : undefined;
}
