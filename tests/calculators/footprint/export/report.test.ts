import { describe, expect, test } from 'vitest';
import type { Language } from '../../../../src/calculators/engine/language.ts';
import type { SpokenReport } from '../../../../src/calculators/engine/report-model.ts';
import { analyseStudy } from '../../../../src/calculators/footprint/analysis/analyse-study.ts';
import { FootprintCatalogue } from '../../../../src/calculators/footprint/catalogue.ts';
import { choicesOfMethod } from '../../../../src/calculators/footprint/comparison/choices-of-method.ts';
import { compareStudies } from '../../../../src/calculators/footprint/comparison/compare-studies.ts';
import { exampleProducts } from '../../../../src/calculators/footprint/examples/index.ts';
import {
  reportOf,
  reportTexts,
  spokenReport,
  type ReportDetails,
} from '../../../../src/calculators/footprint/export/index.ts';
import { startingKinds } from '../../../../src/calculators/footprint/kinds/starting.ts';
import { loadFor } from '../../../../src/calculators/footprint/kinds/load-catalogue.ts';
import { finish, simulate } from '../../../../src/calculators/footprint/simulation/monte-carlo.ts';
import { quantifyStudy } from '../../../../src/calculators/footprint/quantify/quantify-study.ts';
import type { FootprintStudy } from '../../../../src/calculators/footprint/study.ts';
import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import { amount, aStudy, ownFactor } from '../one-study.ts';

type Section = SpokenReport['sections'][number];

async function printed(
  study: FootprintStudy,
  language: Language = 'en',
  details: ReportDetails = {},
): Promise<SpokenReport> {
  const catalogue = new FootprintCatalogue(startingKinds);
  await loadFor(catalogue, [study]);
  const quantified = quantifyStudy(study, catalogue);
  const analysis = analyseStudy(quantified);
  const entity = { name: 'A foundry' };
  const choices = choicesOfMethod(quantified, catalogue);
  const made = reportOf(quantified, analysis, entity, language, { choices, ...details });
  return spokenReport(made, await textLoaders.footprint[language]());
}

const sectionOf = ({ sections }: SpokenReport, id: string): Section => {
  const section = sections.find((one) => one.id === id);
  if (!section) throw new Error(`No section is called ${id}.`);
  return section;
};

const sentencesOf = ({ blocks }: Section) =>
  blocks.flatMap((block) => (block.type === 'sentence' ? [block.sentence] : []));

const rowsOf = ({ blocks }: Section, caption: string) =>
  blocks.flatMap((block) => (block.type === 'table' && block.caption === caption ? block.rows : []));

const factOf = ({ blocks }: Section, label: string) =>
  blocks.flatMap((block) => (block.type === 'facts' ? block.rows : [])).find(([name]) => name === label)?.[1];

const numberIn = (cell: unknown): number =>
  typeof cell === 'object' && cell !== null && 'number' in cell ? Number(cell.number) : NaN;

const studiesOf = (id: string, language: Language) =>
  exampleProducts.find((one) => one.id === id)?.studies(language) ?? [];

const [housing] = studiesOf('aluminium-housing', 'en');
const [slab, electric] = studiesOf('precast-slab', 'en');
if (!housing || !slab || !electric) throw new Error('An example is missing.');

describe('the report of a product', () => {
  test('has goal and scope, inventory, results and interpretation in the order of GB/T 24067—2024', async () => {
    const { sections, title } = await printed(housing);
    expect(sections.map(({ id }) => id)).toEqual([
      'entity', 'goal', 'product', 'boundary', 'method', 'cutOff', 'allocation',
      'inventory', 'factors', 'overrides', 'quality', 'electricity',
      'results', 'separate', 'byGas', 'sensitivity', 'uncertainty',
      'limits', 'open', 'versions',
    ]); // prettier-ignore
    expect(title).toBe('Carbon footprint study report (self-calculated, not verified)');
  });

  test('says in both languages that it is self-calculated, not verified, and gives no right to the label', async () => {
    expect(reportTexts.statement.zh).toBe('本报告由企业自行核算，未经核查，不得据此加贴碳足迹标识。');
    for (const id of ['entity', 'versions']) {
      expect(sentencesOf(sectionOf(await printed(housing), id)).join()).toContain('not verified');
    }
  });

  test('names a partial footprint as such, and only a whole life a footprint', async () => {
    const partial = await printed(housing);
    expect(factOf(sectionOf(partial, 'boundary'), 'Place of production')).toBe('Chongqing');
    expect(sentencesOf(sectionOf(partial, 'boundary'))[0]).toContain('partial footprint');
    const whole = await printed(slab);
    expect(sentencesOf(sectionOf(whole, 'boundary'))).toEqual([]);
  });

  test('gives the result per unit of analysis, the stages with shares, and their sum', async () => {
    const results = sectionOf(await printed(housing), 'results');
    expect(factOf(results, 'Result')).toBe('27.29 kgCO₂e per 1 pcs');
    const rows = rowsOf(results, 'By stage of life (kgCO₂e)');
    // Of a partial footprint two stages count; the others have no figure, which is no zero.
    expect(rows.map((row) => row[1]).slice(2, 5)).toEqual(['not counted', 'not counted', 'not counted']);
    const [materials = NaN, production = NaN, total = NaN] = [rows[0], rows[1], rows[5]].map((row) =>
      numberIn(row?.[1]),
    );
    expect(materials + production).toBeCloseTo(total, 9);
    expect(rows[0]?.[2]).toBe('82.6 %');
  });

  test('shows the criteria of cut-off and each omission with its estimated share', async () => {
    const cutOff = sectionOf(await printed(housing), 'cutOff');
    expect(factOf(cutOff, 'All omissions as estimated')).toBe('0.8 %');
    expect(rowsOf(cutOff, 'What was left out').map(([name, , , share]) => [name, share])).toEqual([
      ['Release agent and plunger oil', '0.5 %'],
      ['Pallets in circulation', '0.3 %'],
    ]);
  });

  test('shows the shares of an allocation and what another method would give', async () => {
    const allocation = sectionOf(await printed(housing), 'allocation');
    // 288 000 kg of 600 000 kg; 11.52 of 21.66 million CNY
    expect(rowsOf(allocation, 'Shares').map((row) => row[3])).toEqual(['48.0 %', '52.0 %']);
    const others = rowsOf(allocation, 'By other methods (kgCO₂e)');
    expect(others[0]?.[2]).toBe('53.2 %');
    // (3.69728 + 0.9701 kgCO2e) × (0.5319 ÷ 0.48 − 1) more
    expect(numberIn(others[0]?.[3])).toBeCloseTo(27.2876 + 4.6674 * (0.53186 / 0.48 - 1), 3);
  });

  test('treats electricity by life-cycle factors and shows the grid’s mix and a contract’s conditions', async () => {
    const power = sectionOf(await printed(electric), 'electricity');
    const contract = rowsOf(power, 'Electricity by line (kgCO₂e)').find(([name]) =>
      String(name).includes('curing'),
    );
    expect(contract?.[2]).toContain('wind');
    // 5.5 kWh ÷ 0.95 × 0.0336 by the contract, 5.5 × 0.5777 by the grid
    expect(numberIn(contract?.[3])).toBeCloseTo(0.19453, 5);
    expect(numberIn(contract?.[4])).toBeCloseTo(3.17735, 5);
    const conditions = rowsOf(power, 'Conditions of the contract (Electric curing (wind contract))');
    expect(conditions.map(([, met]) => met)).toEqual(['yes', 'yes', 'yes', 'yes', 'yes']);
    expect(numberIn(factOf(power, 'Result with all electricity by the grid’s mix'))).toBeCloseTo(46.827, 3);
  });

  test('keeps fossil, biogenic, land use and what is not separable apart, and they add up', async () => {
    const separate = sectionOf(await printed(slab), 'separate');
    const rows = rowsOf(separate, 'By origin (kgCO₂e)');
    expect(rows.map((row) => row[1]).filter((cell) => cell === 'not given apart')).toHaveLength(4);
    const known = rows.flatMap((row) => (typeof row[1] === 'object' ? [row[1].number] : []));
    expect(known.reduce((sum, value) => sum + value, 0)).toBeCloseTo(45.5443, 3);
    expect(sentencesOf(separate)[0]).toContain('not as zero');
  });

  test('prints amounts with assembly and note, factors with publication, and a supplier’s factor', async () => {
    const report = await printed(housing);
    const inventory = sectionOf(report, 'inventory');
    const screw = rowsOf(inventory, 'Amounts').find(([name]) => name === 'Wire rod of a screw');
    expect(screw?.[2]).toBe('End cover / Screw');
    expect(
      rowsOf(inventory, 'Origin of the data').every((row) => String(row[5]).startsWith('Example value')),
    ).toBe(true);
    const own = await printed(
      aStudy([{ kind: 'material', fields: ownFactor(2, { quantity: amount(3, 'kg') }) }]),
    );
    const [row] = rowsOf(sectionOf(own, 'factors'), 'Own and suppliers’ factors');
    expect(row?.slice(2)).toEqual(['kgCO₂e/kg', 'a data sheet']);
  });

  test('tells the range, and Monte Carlo where it was run', async () => {
    const catalogue = new FootprintCatalogue(startingKinds);
    await loadFor(catalogue, [housing]);
    const { uncertainty } = analyseStudy(quantifyStudy(housing, catalogue));
    const simulation = finish(simulate(uncertainty.inputs, { draws: 1000, seed: 7 }));
    const [range, ...others] = sentencesOf(
      sectionOf(await printed(housing, 'en', { simulation }), 'uncertainty'),
    );
    expect(range).toMatch(/^Of|^What is quantified is/);
    expect(others.join(' ')).toContain('1,000 draws, seed 7');
  });

  test('sets scenarios beside the study', async () => {
    const catalogue = new FootprintCatalogue(startingKinds);
    await loadFor(catalogue, [slab, electric]);
    const comparison = compareStudies([slab, electric].map((one) => quantifyStudy(one, catalogue)));
    const scenarios = sectionOf(await printed(slab, 'en', { comparison }), 'scenarios');
    expect(rowsOf(scenarios, 'Scenarios').map(([, kind, , change]) => [kind, change])).toEqual([
      ['Study', ''],
      ['Scenario', '−3.7 %'],
    ]);
    const lacking = {
      ...slab,
      lines: slab.lines.map((line, place) => (place ? line : { ...line, fields: {} })),
    };
    const incomplete = compareStudies([slab, lacking].map((one) => quantifyStudy(one, catalogue)));
    const told = sectionOf(await printed(slab, 'en', { comparison: incomplete }), 'scenarios');
    expect(sentencesOf(told)[0]).toContain('lacks 1 lines');
  });

  test('lists what is open, and what counts less than its life cycle', async () => {
    const report = await printed(
      aStudy([
        { kind: 'heat', name: 'steam', fields: { quantity: amount(1, 'GJ') } },
        { kind: 'electricity', name: 'power', fields: { quantity: amount('x', 'kWh') } },
      ]),
    );
    expect(rowsOf(sectionOf(report, 'limits'), 'Lines that count less than their life cycle')[0]?.[0]).toBe(
      'steam',
    );
    expect(sentencesOf(sectionOf(report, 'limits')).join(' ')).toContain('1 lines are incomplete');
    expect(rowsOf(sectionOf(report, 'open'), 'Open questions').map(([line]) => line)).toContain('power');
  });

  test('asks every question with the facts that it is about', async () => {
    const study = aStudy(
      [
        {
          kind: 'biogenic-carbon',
          stage: 'raw-materials',
          data: { source: 'secondary', year: 2001 },
          fields: { flow: 'uptake', quantity: amount(2, 'kgC') },
        },
        { kind: 'material', fields: ownFactor(1) },
      ],
      {
        boundary: 'cradle-to-grave',
        gwp: 'AR5',
        cutOff: {
          perFlow: 1,
          total: 5,
          omissions: [
            { id: 'o-1', name: 'melt', stage: 'production', flow: 'energy', share: 4, reason: 'small' },
            { id: 'o-2', name: 'oil', stage: 'production', flow: 'auxiliary', share: 3, reason: 'small' },
          ],
        },
      },
    );
    for (const language of ['zh', 'en'] as const) {
      const asked = rowsOf(sectionOf(await printed(study, language), 'open'), reportTexts.open[language]);
      const questions = asked.map((row) => String(row[1]));
      expect(questions).toHaveLength(9);
      for (const question of questions) expect(question).not.toMatch(/undefined|NaN|“”|\d {2}|: ?\.$/);
    }
  });

  test('reports an empty study', async () => {
    const { sections } = await printed(aStudy([]));
    expect(sections).toHaveLength(20);
  });

  test.each(['zh', 'en'] as const)(
    'in %s leaves no key, no fact and no word without its text',
    async (language) => {
      for (const { studies } of exampleProducts) {
        for (const study of studies(language)) {
          const text = JSON.stringify(await printed(study, language));
          expect(text).not.toMatch(/\{\w+\}|"key"|"of":|"problem"|undefined|NaN/);
          expect(text).not.toMatch(
            /"(raw-materials|end-of-life|cradle-to-gate|notSeparable|aggregate|cut-off)"/,
          );
          // Places in Chinese documents are quoted as they stand there.
          const own = text.replaceAll(/附录[A-Z]|附件|表[A-Z][.\d]+|公告\d{4}年第\d+号/g, '');
          if (language === 'en') expect(own).not.toMatch(/[\u4e00-\u9fff]/);
        }
      }
    },
  );
});

describe('the texts of the report', () => {
  test('stand in both languages with the same facts', () => {
    for (const [key, { zh, en }] of Object.entries(reportTexts)) {
      const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(facts(zh), key).toEqual(facts(en));
      expect(zh && en, key).toBeTruthy();
    }
  });
});
