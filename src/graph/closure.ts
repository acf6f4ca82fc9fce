/** Everything that can be reached from `starts` over needs, the starts included, in the order of discovery. */
export function reachable(
  starts: Iterable<string>,
  needsOf: (id: string) => Iterable<string>,
): ReadonlySet<string> {
  const reached = new Set(starts);
  // Iterating over a set also visits what is added meanwhile, so the set is its own queue.
  for (const id of reached) for (const need of needsOf(id)) reached.add(need);
  return reached;
}

/** The targets and all that they need, directly or not, in the order of `ids`. */
export function closure(
  ids: readonly string[],
  targets: Iterable<string>,
  needsOf: (id: string) => Iterable<string>,
): readonly string[] {
  const reached = reachable(targets, needsOf);
  return ids.filter((id) => reached.has(id));
}
