// node corpus.mjs OUTPUT: writes 3,000 lines of a log, the same ones each time, for the tests of the program.
import { writeFileSync } from 'node:fs';

let state = 20_260_801;
const random = (limit) =>
  ((state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff) % 65_537) % limit;
const pick = (list) => list[random(list.length)];
const lines = Array.from({ length: 3_000 }, (_, index) => {
  const level = pick(['INFO', 'INFO', 'INFO', 'WARN', 'ERROR']);
  const where = pick(['parser', 'cache', 'network', 'disk']);
  return `${String(index + 1).padStart(4, '0')} ${level} ${where}: ${random(5_000)} ms`;
});
writeFileSync(process.argv[2], `${lines.join('\n')}\n`);
