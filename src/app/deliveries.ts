import { messageOf } from '../model/message-of.ts';

/** Something that is to be written once, and its name for people: `job summary`. */
export interface Delivery {
  readonly name: string;
  readonly deliver: () => void | Promise<void>;
}

/** Makes all deliveries in order, whatever becomes of the others; gives the problems of those that failed. */
export async function makeDeliveries(deliveries: readonly Delivery[]): Promise<readonly string[]> {
  const problems: string[] = [];
  for (const { name, deliver } of deliveries) {
    try {
      // The order is that of the log lines and files that come of them.
      await deliver();
    } catch (error) {
      problems.push(`${name}: ${messageOf(error)}`);
    }
  }
  return problems;
}
