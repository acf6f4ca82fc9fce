// ballots cast CANDIDATE   casts a vote and prints how many the candidate has
// ballots tally            prints all counts as JSON
// ballots result           prints what the election ended with, also when the server is gone
import { readFileSync } from 'node:fs';

const [command, candidate] = process.argv.slice(2);

async function ask(method, path) {
  const response = await fetch(new URL(path, process.env.BALLOTS_URL), { method });
  const body = await response.text();
  if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${body}`);
  return body;
}

switch (command) {
  case 'cast':
    console.log(await ask('POST', `/votes/${candidate}`));
    break;
  case 'tally':
    console.log(await ask('GET', '/tally'));
    break;
  case 'result':
    console.log(readFileSync(process.env.BALLOTS_RESULT, 'utf8').trim());
    break;
  default:
    console.error('usage: ballots cast CANDIDATE | tally | result');
    process.exitCode = 2;
}
