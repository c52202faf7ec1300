import type { Inventory, Line } from '../../../emissions/inventory.ts';
import type { QuantifiedInventory } from '../../../emissions/quantify-inventory.ts';
import { conversionFactor } from '../../../engine/units.ts';
import type { FactoryFile } from '../../../factory-file/factory-file.ts';
import { nextLineId } from '../../../lines/line-ids.ts';
import type { QuantifiedFactory } from '../../quantify-factory.ts';
import { amountOf, largest, lineName, scaledQuantity, withField, type WhatIf } from './change.ts';

const newest = ({ inventories }: QuantifiedFactory): QuantifiedInventory | undefined =>
  largest(inventories, ({ inventory }) => inventory.year);

/** The file with one inventory changed. */
function withInventory(file: FactoryFile, of: Inventory, change: Partial<Inventory>): FactoryFile {
  const years = file.emissions?.years ?? [];
  return {
    ...file,
    emissions: {
      ...file.emissions,
      years: years.map((one) => (one.year === of.year ? { ...one, ...change } : one)),
    },
  };
}

const subjectOf = ({ year }: Inventory) => ({ calculator: 'emissions', of: String(year) }) as const;

const figures = () => [
  'scope1',
  'scope2-location',
  'scope2-market',
  'scope1And2-location',
  'scope1And2-market',
];

const certificates = { zh: '绿证、绿电', en: 'Certificates, green power' };
const electricity = { zh: '外购电', en: 'Grid electricity' };

/** Certificates that count cover half of the electricity: of the first line of them, or of a new one. */
const halfCertified: WhatIf = {
  id: 'half-certified',
  calculator: 'emissions',
  figures,
  change: (factory) => {
    const found = newest(factory);
    const balance = found?.certificates;
    if (!found || !balance || balance.grid.value === 0) return undefined;
    const missing = balance.grid.value / 2 - balance.covered.value;
    const { inventory } = found;
    const known = inventory.lines.find(
      ({ kind, fields }) => kind === 'certificate' && fields['cancellation'] === 'cancelled',
    );
    const held = amountOf(known?.fields['quantity']);
    if (missing === 0 || balance.surplus.value > 0 || (known && !held)) return undefined;
    const unit = held?.unit ?? 'MWh';
    const before = held?.amount ?? 0;
    const after = before + missing * (conversionFactor('MWh', unit) ?? NaN);
    if (!(after >= 0)) return undefined;
    const lines = known
      ? withField(inventory.lines, known.id, 'quantity', { amount: after, unit })
      : [...inventory.lines, newCertificates(inventory, after)];
    return {
      file: withInventory(factory.file, inventory, { lines }),
      subject: subjectOf(inventory),
      name: known ? lineName(known, certificates) : certificates,
      before: { amount: before, unit },
      after: { amount: after, unit },
    };
  },
};

/** Wind power of the same year, cancelled: what counts without a question. */
const newCertificates = ({ lines, year }: Inventory, amount: number): Line => ({
  id: nextLineId(lines),
  kind: 'certificate',
  name: '',
  fields: {
    instrument: 'certificate',
    quantity: { amount, unit: 'MWh' },
    origin: 'wind',
    generated: `${year}-06`,
    cancellation: 'cancelled',
  },
});

/** A tenth less in the line that has most of the electricity. */
const lessElectricity: WhatIf = {
  id: 'less-electricity',
  calculator: 'emissions',
  figures,
  change: (factory) => {
    const found = newest(factory);
    const most = largest(
      (found?.lines ?? []).filter(({ line, result }) => line.kind === 'grid-electricity' && result),
      ({ result }) => result?.activity?.value ?? 0,
    );
    const quantity = most?.line.fields['quantity'];
    const scaled = scaledQuantity(quantity, 0.9);
    if (!found || !most || !scaled || scaled.before === 0) return undefined;
    const { inventory } = found;
    const { unit } = scaled.quantity;
    return {
      file: withInventory(factory.file, inventory, {
        lines: withField(inventory.lines, most.line.id, 'quantity', scaled.quantity),
      }),
      subject: subjectOf(inventory),
      name: lineName(most.line, electricity),
      before: { amount: scaled.before, unit },
      after: { amount: scaled.after, unit },
    };
  },
};

/** The potentials of the sixth report in place of those that the inventory takes. */
const newestPotentials: WhatIf = {
  id: 'newest-potentials',
  calculator: 'emissions',
  figures,
  change: (factory) => {
    const found = newest(factory);
    if (!found || found.inventory.gwp === 'AR6') return undefined;
    const { inventory } = found;
    const words = (set: string) => ({ words: { zh: set, en: set } });
    return {
      file: withInventory(factory.file, inventory, { gwp: 'AR6' }),
      subject: subjectOf(inventory),
      name: { zh: '全球变暖潜势', en: 'Global warming potentials' },
      before: words(inventory.gwp),
      after: words('AR6'),
    };
  },
};

export const emissionsWhatIfs: readonly WhatIf[] = [halfCertified, lessElectricity, newestPotentials];
