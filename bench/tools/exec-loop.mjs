// Runs a graph by calls of @actions/exec and nothing else: exec-loop.mjs GRAPH JOBS
//
// GRAPH is a JSON file with a list of `{id, needs, seconds, command}`. Of the ready tasks the one with the longest remaining
// path starts first, and each is run by a bash of its own.

import { readFileSync } from 'node:fs';
import { exec } from '@actions/exec';
import { remainingSeconds } from '../graphs/shapes.mjs';

const [file, jobs] = process.argv.slice(2);
const tasks = JSON.parse(readFileSync(file, 'utf8'));
const remaining = remainingSeconds(tasks);
const missing = new Map(tasks.map((task) => [task.id, task.needs.length]));
const dependents = new Map(tasks.map((task) => [task.id, []]));
for (const task of tasks) for (const need of task.needs) dependents.get(need).push(task);

// What is ready stands in the queue from `head` on; only where times are known it has to be kept in order.
const timed = tasks.some((task) => task.seconds !== undefined);
let queue = [];
let head = 0;
let active = 0;

function add(task) {
  queue.push(task);
  if (!timed) return;
  queue = queue.slice(head).toSorted((a, b) => remaining.get(b.id) - remaining.get(a.id));
  head = 0;
}

async function run(task) {
  process.exitCode ||= await exec('/bin/bash', ['-e', '-c', task.command], { ignoreReturnCode: true });
  active--;
  for (const dependent of dependents.get(task.id)) {
    missing.set(dependent.id, missing.get(dependent.id) - 1);
    if (missing.get(dependent.id) === 0) add(dependent);
  }
  startReady();
}

function startReady() {
  while (active < Number(jobs) && head < queue.length) {
    active++;
    void run(queue[head++]);
  }
}

for (const task of tasks) if (task.needs.length === 0) add(task);
startReady();
