import type { Catalogue } from './catalogue.ts';
import type { Inventory } from './inventory.ts';
import { quantifyInventory, type QuantifiedInventory } from './quantify-inventory.ts';
import { readNumber } from '../lines/typed-number.ts';

/** What the reader recorded as a reason to look at the base year again. */
export interface RecordedChange {
  readonly year: number;
  /** A site bought or sold, work brought in or given out; or an error that was found. */
  readonly kind: 'structural' | 'error';
  readonly description: string;
  /** What it would change in the base year's scope 1 and 2 by location, in tCO2e, with its sign. */
  readonly effect?: number;
}

/**
 * What is to be said about the base year: a sentence's code with its facts. `recalculationDue`: beyond the threshold;
 * `recalculationNotNeeded`: below it; `effectUnknown`: nobody said how much it changes, so it has to be found out;
 * `setsDiffer`, `methodDiffers`, `factorsDiffer`: years that can't be compared as they stand.
 */
export interface RecalculationFinding {
  readonly code:
    | 'recalculationDue'
    | 'recalculationNotNeeded'
    | 'effectUnknown'
    | 'setsDiffer'
    | 'methodDiffers'
    | 'factorsDiffer';
  readonly facts: Readonly<Record<string, string | number>>;
}

/** The rules that change figures, by name, with what a year chose. */
const methodsOf = ({ boundary, rules }: Inventory): Readonly<Record<string, string>> => ({
  approach: boundary.approach,
  fuelSet: rules.fuelSet,
  gbt32150: rules.gbt32150,
  officialElectricity: rules.officialElectricity,
  residual: rules.residual,
  // Each year by its own is one and the same rule.
  gridYear: rules.gridYear === undefined ? '' : String(rules.gridYear),
});

/**
 * Checks a year against the base year (GHG Protocol, ISO 14064-1, 6.4.2): other potentials, other rules, other values
 * under the same factor, and recorded changes. With a catalogue the base year is quantified again by the year's rules, so
 * that the effect of a change of method is known and compared with the threshold.
 */
export function recalculationOf(
  base: QuantifiedInventory,
  year: QuantifiedInventory,
  changes: readonly RecordedChange[] = [],
  catalogue?: Catalogue,
): readonly RecalculationFinding[] {
  const years = { baseYear: base.inventory.year, year: year.inventory.year };
  const differences = differencesOf(base, year).map(({ code, facts }) => ({
    code,
    facts: { ...years, ...facts },
  }));
  const threshold = readNumber(year.inventory.rules.recalculationThreshold, 'threshold', () => {});
  const before = base.totals.ghgProtocol.scope1And2.location.total.value;
  const judge = (cause: string, effect: number | undefined, description = ''): RecalculationFinding => {
    const facts = { ...years, cause, description };
    if (effect === undefined || threshold === undefined || before === 0) {
      return { code: 'effectUnknown', facts };
    }
    const percent = (effect / Math.abs(before)) * 100;
    const code = Math.abs(percent) >= threshold ? 'recalculationDue' : 'recalculationNotNeeded';
    return { code, facts: { ...facts, effect, percent, threshold } };
  };
  const recorded = changes.filter(
    (change) => change.year > base.inventory.year && change.year <= year.inventory.year,
  );
  return [
    ...differences,
    ...(differences.length ? [judge('method', catalogue && effectOf(base, year, catalogue))] : []),
    ...recorded.map(({ kind, effect, description }) => judge(kind, effect, description)),
    ...(recorded.length > 1 ? [judge('all', sumOf(recorded))] : []),
  ];
}

/** Several changes below the threshold may be beyond it together. */
function sumOf(changes: readonly RecordedChange[]): number | undefined {
  return changes.reduce<number | undefined>(
    (all, { effect }) => (all === undefined || effect === undefined ? undefined : all + effect),
    0,
  );
}

function differencesOf(base: QuantifiedInventory, year: QuantifiedInventory): RecalculationFinding[] {
  const [before, after] = [base.inventory, year.inventory];
  const found: RecalculationFinding[] = [];
  if (before.gwp !== after.gwp) {
    found.push({ code: 'setsDiffer', facts: { before: before.gwp, after: after.gwp } });
  }
  const chosen = methodsOf(after);
  for (const [rule, was] of Object.entries(methodsOf(before))) {
    const is = chosen[rule] ?? '';
    if (was !== is) found.push({ code: 'methodDiffers', facts: { rule, before: was, after: is } });
  }
  const values = new Map(base.used.map((factor) => [factor.id, factor.value]));
  const changed = new Set(
    year.used.flatMap(({ id, value }) => (values.has(id) && values.get(id) !== value ? [id] : [])),
  );
  if (changed.size) found.push({ code: 'factorsDiffer', facts: { factors: [...changed].join(', ') } });
  return found;
}

/** The base year by the year's rules, potentials and factor values, less as it was; it keeps its own choice of factors. */
function effectOf(base: QuantifiedInventory, year: QuantifiedInventory, catalogue: Catalogue): number {
  const { gwp, rules, boundary } = year.inventory;
  const { pins: own, ...inventory } = base.inventory;
  const used = Object.fromEntries(year.used.map((factor) => [factor.id, factor]));
  const factors = { ...own?.factors, ...used };
  const again = quantifyInventory(
    { ...inventory, gwp, rules, boundary, pins: { factors, selections: own?.selections ?? {} } },
    catalogue,
  );
  const of = ({ totals }: QuantifiedInventory) => totals.ghgProtocol.scope1And2.location.total.value;
  return of(again) - of(base);
}
