import { expect, test } from 'vitest';
import { canonicalJson } from '../../../../src/calculators/engine/json/canonical-json.ts';

test('canonical JSON sorts names and has no white space (RFC 8785)', () => {
  expect(canonicalJson({ b: [1, null, { d: 1e21, c: '€\n' }], a: true, 10: undefined, 9: 0 })).toBe(
    '{"9":0,"a":true,"b":[1,null,{"c":"€\\n","d":1e+21}]}',
  );
});
