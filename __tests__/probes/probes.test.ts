import { expect, test } from 'vitest';
import { probeKeys, probeNames } from '../../src/probes/probes.ts';

test('every kind of probe has the key that asks for it', () => {
  expect(probeNames).toContain('tcp');
  expect(Object.keys(probeKeys)).toEqual(expect.arrayContaining([...probeNames]));
});
