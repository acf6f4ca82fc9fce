/** This process's own environment. */
export function ownEnvironment(): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined),
  );
}
