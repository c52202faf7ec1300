import { GrowingCatalogue } from '../../../src/calculators/emissions/catalogue.ts';
import type { Inventory } from '../../../src/calculators/emissions/inventory.ts';
import { commonKinds } from '../../../src/calculators/emissions/kinds/common.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { pinsOf } from '../../../src/calculators/lines/pin-changes.ts';
import { quantifyInventory } from '../../../src/calculators/emissions/quantify-inventory.ts';
import { newFactoryFile, type FactoryFile } from '../../../src/calculators/factory-file/factory-file.ts';
import {
  readFactoryFile,
  type ReadFactoryFile,
} from '../../../src/calculators/factory-file/read-factory-file.ts';

/** Two sources, one by months with a gap, and what a verifier asks for. */
export const inventory: Inventory = {
  ...newInventory(2024),
  period: { from: '2024-01-01', to: '2024-12-31' },
  sites: [{ id: 'main', name: '一号厂区' }],
  lines: [
    {
      id: 'grid',
      kind: 'grid-electricity',
      name: '外购电 <img src=x onerror=alert(1)>',
      site: 'main',
      fields: {
        quantity: {
          unit: '10^4 kWh',
          months: ['１２．５', '11.8', 12, null, '12.1', '13', '14.2', '14', '12.9', '12', '12.2', '12.6'],
        },
      },
      status: 'billed',
      evidence: { document: '电费结算单', meter: 'M-01', calibratedUntil: '2026-05-31' },
    },
    {
      id: 'boiler',
      kind: 'stationary-combustion',
      name: '燃气锅炉',
      fields: { fuel: 'natural-gas', quantity: { amount: '42.5', unit: '10^4 Nm3' } },
      overrides: {
        ncv: { value: '388.1', reason: '供应商检测', origin: 'supplied', document: '2024-07 报告' },
      },
      uncertainty: { activity: 2 },
    },
  ],
  completeness: { refrigerants: { answer: 'none', reason: '无制冷设备' } },
  significance: { '4': { significant: 'yes', criteria: ['magnitude'] } },
};

const quantified = quantifyInventory(inventory, new GrowingCatalogue(commonKinds));

/** The same after its first save: it keeps the factor values it was made with. */
export const savedFactory: FactoryFile = {
  ...newFactoryFile(),
  entity: { name: '重庆某机械厂', creditCode: '91500000MA5U000000', responsible: '张三' },
  savedAt: '2026-02-03T09:30:00+08:00',
  software: { calculators: '0.1.0', factors: '2026-02' },
  emissions: { baseYear: 2023, years: [{ ...inventory, pins: pinsOf(quantified) }] },
};

/** The opened file, where it must open. */
export function opened(text: string): Extract<ReadFactoryFile, { ok: true }> {
  const read = readFactoryFile(text);
  if (!read.ok) throw new Error(JSON.stringify(read.problem));
  return read;
}

/** The problem of a file that must not open. */
export function refused(text: string) {
  const read = readFactoryFile(text);
  if (read.ok) throw new Error('It opened.');
  return read.problem;
}

/** A value at a path of a file's JSON changed, without touching the checksum. */
export function edited(text: string, path: readonly (string | number)[], value: unknown): string {
  const root = JSON.parse(text) as Record<string, unknown>;
  let group: Record<string | number, unknown> = root;
  for (const key of path.slice(0, -1)) group = group[key] as Record<string | number, unknown>;
  const last = path.at(-1)!;
  if (value === undefined) delete group[last];
  else Object.defineProperty(group, last, { value, enumerable: true, configurable: true, writable: true });
  return JSON.stringify(root);
}
