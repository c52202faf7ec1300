import { expect, test } from 'vitest';
import { quantified, amount, aStudy, catalogueFor } from '../../calculators/footprint/one-study.ts';
import { namedFactors } from '../../../widgets/footprint/factor-names.ts';

const study = aStudy([
  {
    kind: 'transport',
    fields: { quantity: amount(1, 't') },
    legs: [
      {
        id: 'leg-1',
        fields: { factor: 'freight-heavy-diesel-truck-30t-cn', distance: amount(1, 'km') },
      },
    ],
  },
]);

test('a problem names the factor as the form does, and keeps an id that names none', async () => {
  const catalogue = await catalogueFor(study);
  const [problem] = (await quantified(study)).lines[0]?.problems ?? [];
  expect(namedFactors(problem?.facts ?? {}, catalogue, 'en')).toEqual({
    factor: 'Heavy diesel truck (30 t)',
  });
  const unknown = { factor: 'no-such-factor', came: 3 };
  expect(namedFactors(unknown, catalogue, 'zh')).toBe(unknown);
});
