import type { AskedProbe, ProbeName } from '../../../model/probe.ts';
import type { AskedService, ProbeAsker, AskerOf } from './asker.ts';
import { openCommand } from './command.ts';
import { openHttp } from './http.ts';
import { openLog } from './log.ts';
import { openTcp } from './tcp.ts';

const askers: { readonly [Name in ProbeName]: AskerOf<Name> } = {
  tcp: openTcp,
  http: openHttp,
  log: openLog,
  command: openCommand,
};

/** Opens the way to ask a service that its `ready` names. */
export function openAsker<Name extends ProbeName>(
  probe: AskedProbe<Name>,
  service: AskedService,
): ProbeAsker {
  return askers[probe.kind](probe, service);
}
