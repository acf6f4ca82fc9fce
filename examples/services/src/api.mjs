// node api.mjs PORT: the polling station's HTTP server.  A vote is queued for the teller, and answered when it is counted.
//
//   POST /votes/CANDIDATE   casts a vote; 404 for who is not a candidate
//   GET /tally              {"ada": 5, …}
//   GET /healthy            200 when Redis answers
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { connectToRedis } from './redis.mjs';

const candidates = ['ada', 'grace', 'linus'];
const redis = connectToRedis(process.env.REDIS_SOCKET);

async function answer(method, path) {
  if (method === 'GET' && path === '/healthy') return [200, await redis.ask('PING')];
  if (method === 'GET' && path === '/tally') {
    const counts = await redis.ask('HMGET', 'tally', ...candidates);
    return [200, Object.fromEntries(candidates.map((name, index) => [name, Number(counts[index])]))];
  }
  const candidate = /^\/votes\/(\w+)$/.exec(path)?.[1];
  if (method !== 'POST' || !candidates.includes(candidate)) return [404, `no ${method} ${path} here`];
  const ballot = randomUUID();
  // Waiting for the teller blocks a connection: each vote has its own.
  const own = connectToRedis(process.env.REDIS_SOCKET);
  await own.ask('RPUSH', 'ballots', JSON.stringify({ ballot, candidate }));
  const counted = await own.ask('BLPOP', `counted:${ballot}`, 10);
  own.close();
  return counted === null ? [503, 'the teller does not answer'] : [201, counted[1]];
}

async function respond({ method, url }, response) {
  const [status, body] = await answer(method, url).catch((error) => [500, error.message]);
  console.log(`${method} ${url} ${status}`);
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

const server = createServer((request, response) => void respond(request, response));
server.listen(Number(process.argv[2]), '127.0.0.1');
process.on('SIGTERM', () => {
  console.log('closing');
  redis.close();
  server.close();
  server.closeAllConnections();
});
