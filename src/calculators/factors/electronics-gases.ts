import type { Bilingual } from '../engine/language.ts';
import type { CitedFactor } from './define-factor.ts';
import { guidelineDefault } from './series.ts';

type Process = 'semiconductor' | 'display' | 'photovoltaic';
type Gas = 'CF4' | 'C2F6' | 'C3F8' | 'c-C4F8' | 'HFC-23' | 'HFC-32' | 'NF3' | 'SF6';
type Share = CitedFactor<'1', '1'>;

const processes: Record<Process, Bilingual> = {
  semiconductor: { zh: '半导体', en: 'semiconductors' },
  display: { zh: '薄膜晶体管平板显示（TFT-FPD）', en: 'thin film transistor displays' },
  photovoltaic: { zh: '光伏电池', en: 'photovoltaic cells' },
};

const formulas: Partial<Record<Gas, string>> = { 'HFC-23': 'CHF3', 'HFC-32': 'CH2F2' };
const formulaOf = (gas: Gas) => formulas[gas] ?? gas;
const slugOf = (gas: Gas) => formulaOf(gas).toLowerCase();

/** The gases of one industry per area of substrate that was processed (tier 1: only where no gas was measured). */
export interface ElectronicsSubstrate {
  readonly id: Process;
  readonly name: Bilingual;
  /** Times the area that was made: capacity × utilisation. */
  readonly gases: readonly CitedFactor<'kg' | 'g', 'm2'>[];
}

/* @__NO_SIDE_EFFECTS__ */
function substrate(
  id: Process,
  unit: 'kg' | 'g',
  gases: readonly (readonly [Gas, number])[],
  note?: Bilingual,
): ElectronicsSubstrate {
  const name = processes[id];
  return {
    id,
    name,
    gases: gases.map(([substance, value]) => ({
      ...guidelineDefault,
      id: `electronics-area-${id}-${slugOf(substance)}`,
      name: {
        zh: `${name.zh} ${formulaOf(substance)}：按基板面积`,
        en: `${formulaOf(substance)} of ${name.en}, by area of substrate`,
      },
      value,
      unit,
      per: 'm2',
      substance,
      boundary: 'process',
      citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 6, Table 6.2' },
      note,
    })),
  };
}

/** Tier 1 of the electronics industry (IPCC 2006, volume 3, table 6.2). */
export const electronicsSubstrates: readonly ElectronicsSubstrate[] = [
  substrate('semiconductor', 'kg', [
    ['CF4', 0.9],
    ['C2F6', 1],
    ['HFC-23', 0.04],
    ['C3F8', 0.05],
    ['NF3', 0.04],
    ['SF6', 0.2],
  ]),
  substrate('display', 'g', [
    ['CF4', 0.5],
    ['NF3', 0.9],
    ['SF6', 4],
  ]),
  substrate(
    'photovoltaic',
    'g',
    [
      ['CF4', 5],
      ['C2F6', 0.2],
    ],
    {
      zh: '还应乘以使用含氟气体的产量占比。',
      en: 'Also to be multiplied by the share of production that uses fluorinated gases.',
    },
  ),
];

/** The share of a gas that stays in its cylinder (the heel) and is not used. */
export const cylinderHeel: Share = {
  ...guidelineDefault,
  id: 'electronics-cylinder-heel',
  name: { zh: '气瓶余气比例 h', en: 'Share left in the cylinder (heel h)' },
  value: 0.1,
  unit: '1',
  per: '1',
  boundary: 'property',
  citation: { reference: 'ipcc-2006-v3', locator: 'Chapter 6, Tier 2a' },
};

/**
 * A gas in a process (tier 2a): emitted are (1 − h) × the gas used × `unconverted` × (1 − a · d), with the heel h, the
 * share a that abated tools use and the destruction d; each by-product likewise with its own share and abatement.
 */
export interface ElectronicsGas {
  readonly id: string;
  readonly process: Process;
  readonly name: Bilingual;
  /** A key of the substances. */
  readonly substance: Gas;
  /** 1 − U: kg emitted per kg used. */
  readonly unconverted: Share;
  /** kg of another gas formed per kg used. */
  readonly byproducts: readonly Share[];
}

const tables: Record<Process, string> = { semiconductor: '6.3', display: '6.4', photovoltaic: '6.5' };
const refined: Bilingual = {
  zh: '2006 年指南的值；2019 年修订版有更新的数值，未见原件。',
  en: 'Of the 2006 Guidelines; the 2019 Refinement has newer values, which were not at hand.',
};

type GasRow = readonly [Gas, number, Partial<Record<Gas, number>>?, 'remote'?];

/* @__NO_SIDE_EFFECTS__ */
function gas(process: Process, [substance, unconverted, byproducts = {}, remote]: GasRow): ElectronicsGas {
  const id = `${process}-${remote ? 'remote-' : ''}${slugOf(substance)}`;
  const name: Bilingual = {
    zh: `${processes[process].zh} ${formulaOf(substance)}${remote ? '（远程等离子体）' : ''}`,
    en: `${formulaOf(substance)}${remote ? ' (remote plasma)' : ''} in ${processes[process].en}`,
  };
  const shared = {
    ...guidelineDefault,
    unit: '1',
    per: '1',
    boundary: 'process',
    citation: { reference: 'ipcc-2006-v3', locator: `Chapter 6, Table ${tables[process]}` },
    note: refined,
  } as const;
  return {
    id,
    process,
    name,
    substance,
    unconverted: {
      ...shared,
      id: `electronics-${id}-unconverted`,
      name: { zh: `${name.zh}：未转化率（1−U）`, en: `${name.en}: share not converted (1−U)` },
      value: unconverted,
      substance,
    },
    byproducts: (Object.entries(byproducts) as [Gas, number][]).map(([formed, value]) => ({
      ...shared,
      id: `electronics-${id}-byproduct-${slugOf(formed)}`,
      name: {
        zh: `${name.zh}：副产 ${formulaOf(formed)}`,
        en: `${name.en}: ${formulaOf(formed)} formed`,
      },
      value,
      substance: formed,
    })),
  };
}

const gasRows: Record<Process, readonly GasRow[]> = {
  semiconductor: [
    ['CF4', 0.9],
    ['C2F6', 0.6, { CF4: 0.2 }],
    ['HFC-23', 0.4, { CF4: 0.07 }],
    ['HFC-32', 0.1, { CF4: 0.08 }],
    ['C3F8', 0.4, { CF4: 0.1 }],
    ['c-C4F8', 0.1, { CF4: 0.1, C2F6: 0.1 }],
    ['NF3', 0.02, { CF4: 0.02 }, 'remote'],
    ['NF3', 0.2, { CF4: 0.09 }],
    ['SF6', 0.2],
  ],
  display: [
    ['CF4', 0.6],
    ['HFC-23', 0.2, { CF4: 0.07, C2F6: 0.05 }],
    ['c-C4F8', 0.1, { CF4: 0.009, 'HFC-23': 0.02 }],
    ['NF3', 0.03, {}, 'remote'],
    ['NF3', 0.3],
    ['SF6', 0.6],
  ],
  photovoltaic: [
    ['CF4', 0.7],
    ['C2F6', 0.6, { CF4: 0.2 }],
    ['HFC-23', 0.4],
    ['C3F8', 0.4, { CF4: 0.2 }],
    ['c-C4F8', 0.2, { CF4: 0.1, C2F6: 0.1 }],
    ['NF3', 0.2, { CF4: 0.05 }],
    ['SF6', 0.4],
  ],
};

/** Tier 2a of the electronics industry (IPCC 2006, volume 3, tables 6.3 to 6.5). */
export const electronicsGases: readonly ElectronicsGas[] = (
  Object.entries(gasRows) as [Process, readonly GasRow[]][]
).flatMap(([process, rows]) => rows.map((row) => gas(process, row)));

/** Fluorinated gases of semiconductors, displays and photovoltaic cells. */
export const factors: readonly CitedFactor[] = [
  ...electronicsSubstrates.flatMap(({ gases }) => gases),
  cylinderHeel,
  ...electronicsGases.flatMap(({ unconverted, byproducts }) => [unconverted, ...byproducts]),
];
