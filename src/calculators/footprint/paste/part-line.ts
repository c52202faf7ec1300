import type { Unit } from '../../engine/units.ts';
import type { EnteredQuantity } from '../../lines/entered.ts';
import { at, isBlank } from '../../lines/table/rows.ts';
import type { LineEntry, MaterialEntry, NewLine } from '../entries/line-entry.ts';
import { anyMaterialUnit } from '../kinds/material.ts';
import { unitsFor } from '../kinds/units-of-amount.ts';
import { findMaterial, type FoundMaterial, type MaterialSearch } from './find-material.ts';
import { countOf, partAmount } from './part-amount.ts';
import type { PartRow } from './part-row.ts';
import { lossOf, recycledContentOf } from './row-share.ts';
import { transportOf } from './row-transport.ts';

/** What a row becomes. */
export interface Part extends Partial<FoundMaterial> {
  readonly line?: NewLine;
  /** How it comes to the factory, as a line of its own. */
  readonly transport?: NewLine;
}

/** What a material is looked for among. */
export interface PartContext {
  readonly search: MaterialSearch;
  readonly materials: readonly MaterialEntry[];
  readonly transports: readonly LineEntry[];
  readonly chosen: MaterialEntry | undefined;
}

/** A row that others are parts of: how many of it there are. */
export function assemblyOf(row: PartRow, name: string): Part {
  const quantity = countOf(row);
  const loss = lossOf(row);
  const role = isBlank(row.cell('mass')) ? 'material' : 'mass';
  if (!isBlank(row.cell(role))) {
    const facts = { came: row.cell(role).slice(0, 64) };
    row.complain({ severity: 'note', code: 'assemblyMassNotTaken', ...at(row, role), facts });
  }
  if (!quantity) return {};
  const fields = { quantity, ...(loss && { loss }) };
  return { line: { kind: 'assembly', name, stage: 'raw-materials', fields, ...evidenceOf(row) } };
}

/** A row without parts: a material with its amount, and its way to the factory. */
export function materialOf(
  row: PartRow,
  name: string,
  { search, materials, transports, chosen }: PartContext,
): Part {
  const found = findMaterial(row, search, chosen);
  const taken = found.match && found.match.how !== 'similar' ? found.match.entry : undefined;
  if (taken?.standIn) {
    row.complain({ severity: 'note', code: 'materialStandsIn', facts: { taken: taken.id } });
  }
  const units: readonly Unit[] = taken ? unitsFor(taken.factor.per) : anyMaterialUnit;
  const amount = partAmount(row, units);
  const loss = lossOf(row);
  const recycledContent = recycledContentOf(row);
  const transport = transportOf(row, name, amount?.quantity, transports);
  if (!amount) return found;
  const line: NewLine = {
    kind: 'material',
    name,
    stage: 'raw-materials',
    fields: {
      ...taken?.fields,
      quantity: amount.quantity,
      ...(loss && { loss }),
      ...(recycledContent && recycledFields(row, recycledContent, taken, materials)),
    },
    ...(taken?.standIn && { data: { source: 'proxy' } }),
    ...evidenceOf(row, amount.made),
  };
  return { ...found, line, ...(transport && { transport }) };
}

/** The recycled content with the factor of the same material from its own scrap, where the registry has the pair. */
function recycledFields(
  row: PartRow,
  recycledContent: EnteredQuantity,
  taken: MaterialEntry | undefined,
  materials: readonly MaterialEntry[],
): NewLine['fields'] {
  const id = taken?.factor.id.replace('-primary-', '-recycled-');
  const pair = id !== taken?.factor.id && materials.find(({ factor }) => factor.id === id);
  if (pair) return { recycledContent, recycledFactor: pair.factor.id };
  const facts = { came: row.cell('recycledContent') };
  row.complain({ severity: 'ask', code: 'recycledFactorOpen', ...at(row, 'recycledContent'), facts });
  return { recycledContent };
}

/** The row's document; its number, specification, supplier and note, and how its amount was made. */
function evidenceOf(row: PartRow, made = ''): Pick<NewLine, 'evidence'> {
  const document = row.cell('document');
  const roles = ['partNumber', 'specification', 'supplier', 'note'] as const;
  const note = [...roles.map((role) => row.cell(role)), made].filter((text) => !isBlank(text)).join(' · ');
  if (isBlank(document) && !note) return {};
  return { evidence: { ...(!isBlank(document) && { document }), ...(note && { note }) } };
}
