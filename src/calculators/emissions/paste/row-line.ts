import type { Unit } from '../../engine/units.ts';
import type { Field } from '../../lines/field.ts';
import { quantityOf } from '../../lines/table/row-quantity.ts';
import { at, isBlank } from '../../lines/table/rows.ts';
import type { Catalogue } from '../catalogue.ts';
import { fieldsOf } from '../fields-of.ts';
import type { Inventory, Line } from '../inventory.ts';
import type { SourceEntry } from '../source-entries.ts';
import type { NewLine } from './interpreted-row.ts';
import { inMonth, type RowPeriod } from './row-period.ts';
import { metered, type SourceRow } from './row-readings.ts';
import { monthRoles } from './vocabulary.ts';

/** What a line is made with. */
interface LineContext {
  readonly inventory: Inventory;
  readonly catalogue: Catalogue;
  readonly period: RowPeriod;
}

/** The line that a row of a known source becomes. */
export function lineOf(
  row: SourceRow,
  entry: SourceEntry,
  { inventory, catalogue, period }: LineContext,
): NewLine {
  const { kind, fields } = entry;
  const name = row.cell('name') || row.cell('source') || entry.name.zh;
  const form = fieldsOf({ id: '', kind, name, fields }, inventory, catalogue);
  const activity = activityField(form);
  const { row: read, made } = metered(row);
  const quantity = quantityOf(read, activity?.units ?? [], quantityRoles);
  const site = inventory.sites.find(({ name: known }) => known === row.cell('site'))?.id;
  const responsible = row.cell('responsible');
  const reason = row.cell('document') || row.cell('note');
  return {
    kind,
    name,
    fields: {
      ...fields,
      ...(quantity && { [activity?.key ?? 'quantity']: inMonth(quantity, period.month) }),
    },
    ...(site !== undefined && { site }),
    ...(period.text !== undefined && { period: period.text }),
    ...(responsible && { responsible }),
    ...evidenceOf(row, made && period.month ? `${period.month}月: ${made}` : made),
    ...factorOf(row, form, kind, reason),
  };
}

const quantityRoles = { amount: 'amount', unit: 'unit', months: monthRoles } as const;

/** The document, the meter, the note and the arithmetic of the meter's readings. */
function evidenceOf(row: SourceRow, made: string | undefined): Pick<NewLine, 'evidence'> {
  const [document, meter] = [row.cell('document'), row.cell('meter')];
  const note = [row.cell('note'), made].filter(Boolean).join('; ');
  const evidence = {
    ...(document && { document }),
    ...(!isBlank(meter) && { meter }),
    ...(note && { note }),
  };
  return Object.keys(evidence).length ? { evidence } : {};
}

/** The field for the amount: the activity data, else the first quantity (a certificate's megawatt-hours). */
function activityField(form: readonly Field[]): { key: string; units: readonly Unit[] } | undefined {
  const quantities = form.filter((field) => field.type === 'quantity');
  return quantities.find(({ activity }) => activity) ?? quantities[0];
}

/**
 * A factor that came along stands in for the registry's where a kind has one factor and the row says where it comes
 * from; elsewhere it is shown, and not taken.
 */
function factorOf(
  row: SourceRow,
  form: readonly Field[],
  kind: Line['kind'],
  reason: string,
): Pick<NewLine, 'overrides'> {
  const typed = row.cell('factor');
  if (typed === '') return {};
  const single = kind === 'grid-electricity' || kind === 'heat' || form.some(({ type }) => type === 'factor');
  if (single && reason) return { overrides: { emissionFactor: { value: typed, reason, document: reason } } };
  row.complain({
    severity: 'ask',
    code: 'factorNotTaken',
    ...at(row, 'factor'),
    facts: { came: typed.slice(0, 64) },
  });
  return {};
}
