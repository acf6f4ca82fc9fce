// How long any schedule takes at least: bounds from below, never guesses. Times are whole units here.
//
// P machines, tasks with needs, no task interrupted: the head of a task is the time before which it cannot start, its tail what
// has to come after its end. Both are more than the longest path to it and from it: what a task needs, at any depth, takes P
// machines a while, however it is spread.

/** Numbers tasks and gathers who stands behind whom. */
function indexed(tasks) {
  const place = new Map(tasks.map(({ id }, index) => [id, index]));
  const needs = tasks.map((task) => task.needs.map((need) => place.get(need)));
  const dependents = tasks.map(() => []);
  for (const [index, list] of needs.entries()) for (const need of list) dependents[need].push(index);
  return { needs, dependents };
}

/**
 * The least time in which P machines can do all of `members`, each from its head on and with its tail after it: the largest of the
 * bounds of its subsets with heads and tails from a threshold on. Of a subset with P members at least, P machines each wait for a first
 * one and leave a last one its tail (Carlier 1987).
 */
function setBound(members, machines, time, headOf, tailOf) {
  let best = 0;
  const byTail = members.toSorted((a, b) => tailOf(b) - tailOf(a));
  for (const from of new Set(members.map(headOf))) {
    let work = 0;
    const heads = [];
    const tails = [];
    for (const task of byTail) {
      if (headOf(task) < from) continue;
      work += time[task];
      insert(heads, headOf(task), machines);
      // The tails come in falling order: the smallest are the last.
      tails.push(tailOf(task));
      best = Math.max(best, headOf(task) + time[task] + tailOf(task));
      best = Math.max(best, from + Math.ceil(work / machines) + tailOf(task));
      if (tails.length >= machines) {
        const spare = sum(heads) + sum(tails.slice(-machines));
        best = Math.max(best, Math.ceil((spare + work) / machines));
      }
    }
  }
  return best;
}

/** Keeps the `most` smallest numbers of a sorted list. */
function insert(sorted, number, most) {
  let at = sorted.length;
  while (at > 0 && sorted[at - 1] > number) at--;
  sorted.splice(at, 0, number);
  if (sorted.length > most) sorted.pop();
}

const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);

/** The heads of all tasks; tails are the heads of the graph with its arrows turned round. */
function headsOf(time, needs, order, machines) {
  const heads = time.map(() => 0);
  for (const task of order) {
    for (const need of needs[task]) heads[task] = Math.max(heads[task], heads[need] + time[need]);
    const { ancestors, longest } = pathsTo(task, time, needs);
    if (ancestors.length > machines)
      heads[task] = Math.max(
        heads[task],
        setBound(
          ancestors,
          machines,
          time,
          (other) => heads[other],
          (other) => longest.get(other),
        ),
      );
  }
  return heads;
}

/** All that a task needs, and for each the longest way from its end to the start of the task. */
function pathsTo(task, time, needs) {
  const longest = new Map();
  const visit = (of, way) => {
    for (const need of needs[of]) {
      if ((longest.get(need) ?? -1) >= way) continue;
      longest.set(need, way);
      visit(need, way + time[need]);
    }
  };
  visit(task, 0);
  return { ancestors: [...longest.keys()], longest };
}

/**
 * Whether energetic reasoning (Baptiste, Le Pape and Nuijten 1999) shows that nothing can be done by `end`: in some interval the tasks
 * have to do more work, shifted to the left or to the right as far as heads and tails let them, than the machines can.
 */
function isImpossible(end, machines, time, heads, tails) {
  const due = tails.map((tail) => end - tail);
  const starts = new Set([...heads, ...due.map((moment, task) => moment - time[task])]);
  const ends = new Set([...due, ...heads.map((moment, task) => moment + time[task])]);
  for (const from of starts) {
    for (const to of ends) {
      if (to <= from) continue;
      let energy = 0;
      const length = to - from;
      for (let task = 0; task < time.length; task++) {
        const early = heads[task] + time[task] - from;
        const late = to - (due[task] - time[task]);
        const part = Math.min(time[task], length, early, late);
        if (part > 0) energy += part;
      }
      if (energy > machines * length) return true;
    }
  }
  return false;
}

/**
 * A bound on the time that any schedule of the tasks takes on so many machines.
 *
 * @param tasks `{id, needs, time}`, needs first; `time` is a whole number
 * @param known how long the best known schedule takes: nothing above is looked for
 */
export function lowerBound(tasks, machines, known) {
  const time = tasks.map((task) => task.time);
  const { needs, dependents } = indexed(tasks);
  const order = tasks.map((_, index) => index);
  const heads = headsOf(time, needs, order, machines);
  const tails = headsOf(time, dependents, order.toReversed(), machines);
  const simple = setBound(
    order,
    machines,
    time,
    (task) => heads[task],
    (task) => tails[task],
  );
  if (simple >= known) return known;
  // Whatever is impossible by one time is so by any earlier one.
  let [low, high] = [simple, known];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (isImpossible(middle, machines, time, heads, tails)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The plain bound: the longest path, or all work spread evenly. */
export function plainBound(tasks, machines) {
  const longest = new Map();
  let work = 0;
  for (const { id, needs, time } of tasks) {
    longest.set(id, time + Math.max(0, ...needs.map((need) => longest.get(need))));
    work += time;
  }
  return Math.max(Math.ceil(work / machines), ...longest.values());
}
