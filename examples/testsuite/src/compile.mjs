/** Tree to a program for the machine: a list of instructions, the last of which accepts. */
export function compile(tree) {
  const program = [];
  emit(tree, program);
  program.push({ kind: 'accept' });
  if (program.length > 100_000)
    throw new SyntaxError(`a program of ${program.length} instructions is too long`);
  return program;
}

function emit(node, program) {
  switch (node.kind) {
    case 'sequence':
      for (const item of node.items) emit(item, program);
      return;
    case 'choice':
      return emitChoice(node.choices, program);
    case 'repeat':
      return emitRepeat(node, program);
    default:
      program.push(node);
  }
}

function emitChoice(choices, program) {
  const jumps = [];
  for (const [index, choice] of choices.entries()) {
    const isLast = index === choices.length - 1;
    const split = { kind: 'split', targets: [] };
    if (!isLast) program.push(split);
    const start = program.length;
    emit(choice, program);
    if (isLast) break;
    const jump = { kind: 'split', targets: [] };
    program.push(jump);
    jumps.push(jump);
    split.targets = [start, program.length];
  }
  for (const jump of jumps) jump.targets = [program.length];
}

function emitRepeat({ item, least, most }, program) {
  for (let count = 0; count < least; count++) emit(item, program);
  if (most === Infinity) {
    const split = { kind: 'split', targets: [] };
    const start = program.push(split) - 1;
    emit(item, program);
    program.push({ kind: 'split', targets: [start] });
    split.targets = [start + 1, program.length];
    return;
  }
  const exits = [];
  for (let count = least; count < most; count++) {
    const split = { kind: 'split', targets: [] };
    exits.push([split, program.push(split)]);
    emit(item, program);
  }
  for (const [split, start] of exits) split.targets = [start, program.length];
}
