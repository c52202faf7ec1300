import { expect, test } from 'vitest';
import { exampleLedgers } from '../../../../src/calculators/offset/examples/index.ts';
import { newFactoryFile } from '../../../../src/calculators/factory-file/factory-file.ts';
import { OffsetCatalogue } from '../../../../src/calculators/offset/catalogue.ts';
import { quantifyClaim } from '../../../../src/calculators/offset/quantify-claim.ts';
import { withExample } from '../../../../widgets/offset/parts/examples.ts';

const taken = (example: (typeof exampleLedgers)[number], name = '') => {
  const file = { ...newFactoryFile(), entity: { name } };
  return withExample(file, example.section('zh'), example.entity.zh);
};

const countedOf = ({ entity, offset }: ReturnType<typeof taken>) => {
  const [claim] = offset?.claims ?? [];
  if (!claim) throw new Error('the example has no claim');
  const result = quantifyClaim(
    { claim, lots: offset?.lots ?? [], entity: entity.name },
    new OffsetCatalogue(),
  );
  return result.counted.matched.value;
};

test.each(exampleLedgers)('$id names the entity where it has no name yet', (example) => {
  expect(taken(example).entity.name).toBe(example.entity.zh);
});

test.each(exampleLedgers)('$id counts as much for a factory with a name of its own', (example) => {
  const own = taken(example, '重庆某厂');
  expect(own.entity.name).toBe('重庆某厂');
  expect(countedOf(own)).toBe(countedOf(taken(example)));
  expect(countedOf(own)).toBeGreaterThan(0);
});

test('what was cancelled for somebody else stays so', () => {
  const others = exampleLedgers.flatMap((example) =>
    (taken(example, '重庆某厂').offset?.lots ?? []).filter(
      ({ fields }) => fields['beneficiary'] !== undefined && fields['beneficiary'] !== '重庆某厂',
    ),
  );
  expect(others).toHaveLength(1);
});
