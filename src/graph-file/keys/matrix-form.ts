import type { Form } from '../../language/forms/form.ts';
import type { Node } from '../../language/diagnostics/node.ts';
import { expression } from '../../language/forms/scalar-forms.ts';
import { matrixAdvice } from '../../language/forms/value-advice.ts';

const combinations = {
  anyOf: [
    { type: 'array', items: { anyOf: [{ type: 'object', minProperties: 1 }, expression.schema] } },
    expression.schema,
  ],
};

/** `strategy.matrix`: taken as it stands, since its expressions decide what it is. */
export const matrix: Form<Node> = {
  expected: 'a map of lists',
  advise: matrixAdvice,
  schema: {
    anyOf: [
      {
        type: 'object',
        minProperties: 1,
        properties: {
          include: { ...combinations, description: 'Values to add to combinations, or combinations to add.' },
          exclude: {
            ...combinations,
            description: 'Combinations to leave out; a part of the keys is enough.',
          },
        },
        // A key that is an expression may be any, or stand for a map with more of them.
        patternProperties: {
          '\\$\\{\\{': { anyOf: [{ type: 'array' }, { type: 'object' }, expression.schema] },
        },
        additionalProperties: { anyOf: [{ type: 'array', minItems: 1 }, expression.schema] },
      },
      expression.schema,
    ],
  },
  accepts: (node) => (node.kind === 'map' && node.entries.length > 0) || expression.accepts(node),
  decode: (node) => node,
};
