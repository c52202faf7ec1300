import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyseInventory } from '../../../src/calculators/emissions/analyse-inventory.ts';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import type { Language } from '../../../src/calculators/engine/language.ts';
import { exampleFactories } from '../../../src/calculators/example-factories/index.ts';
import type { Entity } from '../../../src/calculators/factory-file/factory-file.ts';
import { textLoaders } from '../../../src/calculators/texts/index.ts';
import { inventoryWorkbook, studyWorkbook } from '../../../src/calculators/workbook/index.ts';
import { quantifyStudy } from '../../../src/calculators/footprint/quantify/quantify-study.ts';
import type { FootprintStudy } from '../../../src/calculators/footprint/study.ts';
import { anyStudy, catalogue } from '../footprint/arbitrary-study.ts';
import { differing } from './differing.ts';
import { publishedInventory } from '../../worked-examples/published-factory.ts';
import { anyLineOfAnyKind } from '../emissions/arbitrary-lines.ts';
import { fullCatalogue, inventoryOf } from '../emissions/one-line.ts';

const texts = { zh: await textLoaders.emissions.zh(), en: await textLoaders.emissions.en() };

function workbookFor(inventory: Inventory, language: Language, entity: Entity = { name: '示例工厂' }) {
  const quantified = quantifyInventory(inventory, fullCatalogue);
  const analysis = analyseInventory(quantified);
  return inventoryWorkbook({ entity, quantified, analysis, language, texts: texts[language] });
}

const languages = ['zh', 'en'] as const;

/** Two example factories have an inventory; the third isn't built yet, so one of published examples stands in its place. */
const examples = languages.flatMap((language) => [
  ...exampleFactories.flatMap(({ file }) => {
    const { entity, emissions } = file(language);
    return (emissions?.years ?? []).map((inventory) => workbookFor(inventory, language, entity));
  }),
  workbookFor(publishedInventory(language), language),
]);

/** Inventories of up to ten lines of any kinds, with all that changes a total. */
const inventories = fc.gen().map((gen): Inventory => {
  const count = gen(() => fc.integer({ min: 1, max: 10 }));
  const lines = Array.from({ length: count }, (_, place) => anyLineOfAnyKind(gen, `${place}`));
  const uncertainty = gen(() => fc.constantFrom({}, { activity: '5', factor: 7.5 }, { activity: 3 }));
  return inventoryOf(
    lines.map((line) => ({ ...line, uncertainty })),
    {
      gwp: gen(() => fc.constantFrom('AR4', 'AR5', 'AR6')),
      ...gen(() =>
        fc.constantFrom({}, { boundary: { approach: 'equity-share', equityShare: '60' } } as const),
      ),
      indicators: {
        outputValue: 1200,
        addedValue: '300',
        products: [{ name: '产品', amount: 50, unit: '台' }],
        equalValue: { amount: '0.2856', document: '统计公报' },
      },
    },
  );
});

const generated = fc
  .sample(inventories, { numRuns: 200, seed: 8 })
  .map((inventory, place) => workbookFor(inventory, place % 2 ? 'en' : 'zh'));

const studyTexts = { zh: await textLoaders.footprint.zh(), en: await textLoaders.footprint.en() };

const workbookForStudy = (study: FootprintStudy, language: Language) =>
  studyWorkbook({
    entity: { name: '示例工厂' },
    quantified: quantifyStudy(study, catalogue),
    catalogue,
    language,
    texts: studyTexts[language],
  });

const studies = [
  ...exampleFactories.flatMap(({ file }) => file('zh').footprint?.studies ?? []),
  ...fc.sample(
    fc.gen().map((gen) => anyStudy(gen)),
    { numRuns: 40, seed: 8 },
  ),
].map((study, place) => workbookForStudy(study, place % 2 ? 'en' : 'zh'));

test(
  'the workbooks of three reference factories, in both languages, and of 200 inventories give the calculator’s numbers when LibreOffice computes them',
  { timeout: 600_000 },
  async () => {
    expect(examples.length).toBe(3 * languages.length);
    const { formulas, differences: found } = await differing([...examples, ...generated]);
    expect(found).toEqual([]);
    expect(formulas).toBeGreaterThan(20_000);
  },
);

test(
  'so do those of the footprints of the example factories and of 40 products',
  { timeout: 600_000 },
  async () => {
    const { formulas, differences: found } = await differing(studies);
    expect(found).toEqual([]);
    expect(formulas).toBeGreaterThan(2_000);
  },
);
