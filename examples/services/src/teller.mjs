// node teller.mjs: takes ballots from the queue in Redis, counts them, and tells the server how many the candidate has.
import { connectToRedis } from './redis.mjs';

const redis = connectToRedis(process.env.REDIS_SOCKET);
await redis.ask('PING');
console.log('the teller is ready');
for (;;) {
  const [, text] = await redis.ask('BLPOP', 'ballots', 0);
  const { ballot, candidate } = JSON.parse(text);
  const votes = await redis.ask('HINCRBY', 'tally', candidate, 1);
  await redis.ask('RPUSH', `counted:${ballot}`, votes);
  console.log(`${ballot} is the vote ${votes} for ${candidate}`);
}
