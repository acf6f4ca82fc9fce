import { expect, test } from 'vitest';
import { listText } from '../../src/front/command/questions.ts';
import { graphOf } from '../support/graph-run.ts';

test('the tasks stand in the order of the file, each with what there is to know before it is chosen', () => {
  const graph = graphOf(`
    tasks:
      db: {run: x, service: {ready: {tcp: 5432}}}
      unit: {needs: db, name: "Unit \${{ matrix.n }}", strategy: {matrix: {n: [1, 2]}}, run: x}
      docs: {name: The handbook, run: x}
      all: {needs: [unit, docs]}
  `);
  expect(listText(graph)).toBe(`db        service
unit (1)  needs db
unit (2)  needs db
docs      The handbook
all       join · needs unit (1), unit (2), docs
`);
});
