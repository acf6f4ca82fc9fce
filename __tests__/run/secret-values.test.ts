import { describe, expect, it } from 'vitest';
import { noTaskFiles, type TaskFiles } from '../../src/model/outcome.ts';
import { probableSecrets, SecretValues } from '../../src/run/history/secret-values.ts';

const secrets = new SecretValues([
  ['NPM_TOKEN', 'npm_1234567890'],
  ['DB_PASSWORD', 'hunter'],
  ['SHORT_SECRET', 'yes'],
  ['HOME', '/home/ada'],
]);

const files = (some: Partial<TaskFiles>): TaskFiles => ({ ...noTaskFiles, ...some });

describe('what is probably secret', () => {
  it.each<[string, Partial<TaskFiles>]>([
    ['a value of a variable in an output', { outputs: new Map([['x', 'use npm_1234567890!']]) }],
    ['one in an exported variable', { env: new Map([['URL', 'postgres://a:hunter@db']]) }],
    ['one in a directory of the path', { path: ['/opt/hunter/bin'] }],
    ['one in a summary', { summary: 'It is `npm_1234567890`.' }],
    ['an output with such a name', { outputs: new Map([['accessToken', '1']]) }],
    ['an exported variable with such a name', { env: new Map([['AWS_SECRET', '']]) }],
  ])('is %s', (_, some) => {
    expect(secrets.areIn(files(some))).toBe(true);
  });

  it('is neither a short value, nor one of another variable, nor any other name', () => {
    const some = { outputs: new Map([['version', 'yes /home/ada']]), summary: 'yes' };
    expect(secrets.areIn(files(some))).toBe(false);
    expect(secrets.areIn(noTaskFiles)).toBe(false);
    expect(secrets.areIn(files({ outputs: new Map([['author', 'Ada']]) }))).toBe(false);
  });
});

it('is masked a line at a time, where a line is long enough to be told from other text', () => {
  const key = '-----BEGIN KEY-----\r\n  MIIEvQIBADAN\r\n}\n';
  const variables = {
    DEPLOY_PRIVATE_KEY: key,
    NPM_AUTH: 'npm_12345678',
    Authorization: 'Basic YTpi',
    PIN_TOKEN: '1234',
  };
  const others = {
    GIT_AUTHOR_NAME: 'Ada Lovelace',
    SSH_AUTH_SOCK: '/tmp/ssh/agent.1',
    HOME: '/home/ada',
    TOKEN: undefined,
  };
  expect(probableSecrets({ ...variables, ...others })).toEqual([
    '-----BEGIN KEY-----',
    'MIIEvQIBADAN',
    'npm_12345678',
    'Basic YTpi',
  ]);
});
