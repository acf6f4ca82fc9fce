/** The variables that name proxies, and what none is used for. Of two spellings Node takes the one in lower case. */
const names = ['http_proxy', 'HTTP_PROXY', 'https_proxy', 'HTTPS_PROXY'] as const;

/** This machine itself, before which no proxy stands: a collector or a history beside the run. */
const ownHosts = 'localhost,127.0.0.1,::1';

let ready: Promise<void> | undefined;

/**
 * Lets all requests of this process go by the proxies that its environment names, as the runner and other actions do; the first call does it.
 * Does nothing where Node cannot (before 24.14). Rejects when a proxy is no address.
 */
export function useEnvironmentProxy(): Promise<void> {
  ready ??= useProxies(proxiesIn(process.env));
  return ready;
}

/**
 * The proxies that an environment names, by the variables that Node reads; undefined when it names none, or when Node was told by
 * `NODE_USE_ENV_PROXY` to use them by itself.
 */
export function proxiesIn(environment: NodeJS.ProcessEnv): Readonly<Record<string, string>> | undefined {
  const valueOf = (name: string): string => environment[name]?.trim() ?? '';
  const named = names.flatMap((name) => (valueOf(name) === '' ? [] : [[name, valueOf(name)] as const]));
  if (named.length === 0 || environment['NODE_USE_ENV_PROXY'] === '1') return undefined;
  const direct = valueOf('no_proxy') || valueOf('NO_PROXY');
  // A star counts only alone.
  const none = direct === '*' ? direct : [direct, ownHosts].filter((part) => part !== '').join(',');
  return { ...Object.fromEntries(named), no_proxy: none };
}

async function useProxies(proxies: Readonly<Record<string, string>> | undefined): Promise<void> {
  // Most have none, and what it takes is milliseconds to load.
  if (proxies === undefined) return;
  const { default: http } = await import('node:http');
  const use: ((proxies: Readonly<Record<string, string>>) => unknown) | undefined = Reflect.get(
    http,
    'setGlobalProxyFromEnv',
  );
  try {
    use?.(proxies);
  } catch {
    // Node's message has the value, which may hold a password.
    throw new Error(
      'expected HTTP_PROXY and HTTPS_PROXY to be addresses such as http://proxy:3128; found another text',
    );
  }
}
