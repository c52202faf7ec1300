import { describe, expect, test } from 'vitest';
import { analyseInventory } from '../../../../src/calculators/emissions/analyse-inventory.ts';
import {
  reportOf,
  reportTexts,
  sentenceText,
  spokenReport,
  type ReportBlock,
  type ReportCell,
  type ReportDetails,
  type ReportText,
} from '../../../../src/calculators/emissions/export/index.ts';
import type { Inventory } from '../../../../src/calculators/emissions/inventory.ts';
import { quantifyInventory } from '../../../../src/calculators/emissions/quantify-inventory.ts';
import { textLoaders } from '../../../../src/calculators/texts/index.ts';
import { catalogue, factory } from './reported-factory.ts';

/** A sentence without facts may stand as its key alone. */
const keyOf = (text: ReportText) => (typeof text === 'string' ? text : text.key);

function made(changes: Partial<Inventory> = {}, details: ReportDetails = {}) {
  const quantified = quantifyInventory({ ...factory, ...changes }, catalogue);
  const report = reportOf(quantified, analyseInventory(quantified), { name: '某机械厂' }, 'zh', details);
  const blocksOf = (id: string) => report.sections.find((section) => section.id === id)?.blocks ?? [];
  const keysOf = (id: string) =>
    blocksOf(id).flatMap((block) => (block.type === 'sentence' ? [keyOf(block.sentence)] : []));
  const rowsOf = (id: string, caption: string) =>
    blocksOf(id).flatMap((block) => (block.type === 'table' && block.caption === caption ? block.rows : []));
  return { quantified, report, blocksOf, keysOf, rowsOf };
}

const { quantified, report, keysOf, rowsOf } = made();
const numberIn = (cell: ReportCell | undefined) =>
  cell !== undefined && typeof cell !== 'string' && 'number' in cell ? cell.number : undefined;
const rowOf = (rows: readonly (readonly ReportCell[])[], key: string) =>
  rows.find(([cell]) => cell !== undefined && typeof cell !== 'string' && 'key' in cell && cell.key === key);

describe('a report', () => {
  test('has the contents of ISO 14064-1, 9.3.1, in their order', () => {
    expect(report.sections.map(({ id }) => id)).toEqual([
      'entity', 'boundary', 'method', 'baseYear', 'sources', 'results', 'gbt32150', 'apart', 'activity', 'factors',
      'overrides', 'potentials', 'uncertainty', 'quality', 'indicators', 'open', 'versions',
    ]); // prettier-ignore
  });

  test('says that it is self-computed and no verification', () => {
    expect(keysOf('versions')).toEqual(['statement']);
    expect(reportTexts.statement.zh).toContain('自行核算，不是核查结论');
  });

  test('gives scope 2 twice, and the CO2 alone', () => {
    const rows = rowsOf('results', 'byScope');
    const [, location, market] = rowOf(rows, 'scope2') ?? [];
    // 1 000 MWh × 0.5 (the supplier's) by location; by market the residual factor of 2023, 0.6096
    expect(numberIn(location)).toBeCloseTo(500, 9);
    expect(numberIn(market)).toBeCloseTo(609.6, 9);
    expect(numberIn(rowOf(rows, 'co2Only')?.[1])).toBe(quantified.totals.ghgProtocol.co2Only.value);
  });

  test('the ISO categories and the gases add up to the total', () => {
    const total = quantified.totals.ghgProtocol.total.location.total.value;
    const iso = rowsOf('results', 'byIso').reduce((all, row) => all + (numberIn(row[1]) ?? 0), 0);
    expect(iso).toBeCloseTo(total, 9);
    const inside = rowsOf('results', 'byGas').filter(([gas]) => {
      const id = gas !== undefined && typeof gas !== 'string' && 'of' in gas ? String(gas.id) : '';
      return !['CO2-biogenic', 'ODS', 'other'].includes(id);
    });
    expect(inside.reduce((all, row) => all + (numberIn(row[5]) ?? 0), 0)).toBeCloseTo(total, 9);
  });

  test('gives the GB/T 32150 total with and without bought and sold energy', () => {
    const rows = rowsOf('gbt32150', 'bySource');
    const without = numberIn(rowOf(rows, 'withoutEnergy')?.[1]) ?? NaN;
    // + 1 000 MWh × 0.5306 of the nation − 100 GJ × 0.11
    expect(numberIn(rowOf(rows, 'withEnergy')?.[1])).toBeCloseTo(without + 530.6 - 11, 6);
  });

  test('keeps ozone depleters, exports and removals apart', () => {
    expect(rowsOf('apart', 'outsideTotal')).toHaveLength(3);
    expect(numberIn(rowOf(rowsOf('apart', 'outsideTotal'), 'removals')?.[1])).toBe(3);
  });

  test('lists what is included, what isn’t, and the answers with their reasons', () => {
    expect(rowsOf('sources', 'included')).toHaveLength(6);
    expect(rowsOf('sources', 'excluded').map(([name]) => name)).toEqual(['蒸汽']);
    expect(rowsOf('sources', 'completeness')).toContainEqual([
      { of: 'completeness', id: 'wasteWater' },
      { key: 'excludedAnswer' },
      '纳管处理',
    ]);
    expect(rowsOf('sources', 'significance')[1]).toEqual([
      { of: 'scope3', id: 11 },
      { key: 'insignificant' },
      '',
      '占比小',
    ]);
  });

  test('gives activity data with status, document, meter and calibration', () => {
    expect(rowsOf('activity', 'activity')[0]?.slice(2)).toEqual([
      '万 Nm³',
      '结算单据',
      '原始数据',
      '气费发票',
      'FQ-01',
      '2024-06-30',
      '',
    ]);
  });

  test('gives every factor once, with publication, place and confidence', () => {
    const rows = rowsOf('factors', 'factors');
    expect(rows).toHaveLength(new Set(quantified.used.map(({ id }) => id)).size);
    expect(rows.every(([, , , publication, locator]) => publication !== '' && locator !== '')).toBe(true);
  });

  test('gives what was replaced, by what, and why, once', () => {
    const [row, ...others] = rowsOf('overrides', 'overrides');
    expect(others).toEqual([]);
    expect(row?.map((cell) => numberIn(cell) ?? cell)).toEqual([
      '外购电', { of: 'terms', id: 'emissionFactor' }, 0.5, 0.5581, 'kgCO₂/kWh', '供电企业提供', '函 12',
    ]); // prettier-ignore
  });

  test('asks for the reason of an older set of potentials, and prints it', () => {
    expect(keysOf('potentials')).toEqual(['gwpSet', 'gwpReasonMissing']);
    expect(made({ gwpReason: '国内惯例' }).keysOf('potentials')).toEqual(['gwpSet', 'gwpReason']);
    expect(made({ gwp: 'AR6' }).keysOf('potentials')).toEqual(['gwpSet', 'gwpLatest']);
  });

  test('says how much of the emissions the range leaves out', () => {
    expect(keysOf('uncertainty')).toEqual(['rangeIs', 'unquantified', 'mostValuable']);
    expect(made({ lines: [] }).keysOf('uncertainty')).toEqual(['rangeNone']);
  });

  test('prints the versions and the hash that it is given', () => {
    const versions = { calculator: '1.2.0', factors: '2026.1', pinsHash: 'abc' };
    const [facts] = made({}, { versions }).blocksOf('versions');
    expect(facts?.type === 'facts' && facts.rows.map(([, cell]) => cell)).toEqual(['1.2.0', '2026.1', 'abc']);
  });

  test('reports an empty inventory', () => {
    expect(made({ lines: [], significance: {} }).report.sections).toHaveLength(17);
  });

  test('rounds by the rule of the inventory, once', () => {
    const cells = report.sections.flatMap(({ blocks }) => blocks.flatMap(cellsOf));
    for (const cell of cells)
      if (typeof cell !== 'string' && 'text' in cell) expect(cell.text).toMatch(/^−?[\d,.]+$/);
  });

  test('is spoken without a key or a fact left over', async () => {
    const printed = JSON.stringify(spokenReport(report, await textLoaders.emissions.zh()));
    expect(printed).not.toMatch(/\{\w+\}|"key"|"problem"|"of"/);
    expect(printed).toContain('温室气体排放报告（自行核算）');
  });

  test('refers to words that the calculators have', async () => {
    const texts = await textLoaders.emissions.zh();
    for (const cell of report.sections.flatMap(({ blocks }) => blocks.flatMap(cellsOf))) {
      if (typeof cell === 'string' || !('of' in cell)) continue;
      const words: object = texts[cell.of];
      const word =
        typeof cell.id === 'number'
          ? Object.values(words)[cell.id - 1]
          : Object.entries(words).find(([id]) => id === cell.id)?.[1];
      expect(word, `${cell.of}.${cell.id}`).toBeTypeOf('string');
    }
  });
});

describe('the texts of a report', () => {
  test('stand in both languages with the same facts', () => {
    for (const [key, { zh, en }] of Object.entries(reportTexts)) {
      const facts = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
      expect(facts(zh), key).toEqual(facts(en));
      expect(zh && en, key).toBeTruthy();
    }
  });

  test('take facts as they are, even such as have braces', () => {
    expect(sentenceText({ key: 'gwpReason', facts: { reason: '{set} $1' } }, 'en')).toContain('{set} $1');
    expect(sentenceText({ key: 'gwpReason' }, 'en')).toContain('{reason}');
  });
});

function cellsOf(block: ReportBlock): readonly ReportCell[] {
  if (block.type === 'sentence') return [block.sentence];
  if (block.type === 'heading') return [block.heading];
  return block.type === 'facts' ? block.rows.flat() : block.rows.flat();
}
