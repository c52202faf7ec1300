import { compareYears } from '../../emissions/compare-years.ts';
import { problemsOfInventory } from '../../emissions/inventory-problems.ts';
import type { QuantifiedInventory } from '../../emissions/quantify-inventory.ts';
import { reportingYear, type Month } from '../../lines/reporting-year.ts';
import type { Filled } from '../../readiness/filled/filled.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { Remarks, withErrors, withQuestions } from './remarks.ts';
import type { Remark } from './step.ts';

/** What is missing of the inventories (guideline 5.3 and 6.1): each year for itself, then the years together. */
export function accountingRemarks(factory: QuantifiedFactory, { answers }: Filled): readonly Remark[] {
  const { inventories } = factory;
  const [newest] = [...inventories].sort((a, b) => b.inventory.year - a.inventory.year);
  if (!newest) {
    const none = new Remarks('emissions');
    none.missing('noInventory', '6.1.4');
    return none.all;
  }
  return [
    ...scopeRemarks(newest, answers),
    ...inventories.flatMap((one) => inventoryRemarks(one, factory.file.profile?.firstMonth)),
    ...yearRemarks(factory, answers),
  ];
}

/** What the self-assessment sees of the newest year is what is said here: the same rule, told once. */
function scopeRemarks({ inventory: { year } }: QuantifiedInventory, answers: Filled['answers']): Remark[] {
  const remarks = new Remarks('emissions', String(year));
  const scopes = answers.find(({ requirement }) => requirement === '5.3-r1');
  const indirect = answers.find(({ requirement }) => requirement === '6.1.2-r2');
  if (scopes?.code === 'neitherScopeCounted') remarks.missing('neitherScopeCounted', '5.3', { year });
  if (scopes?.code === 'oneScopeCounted') {
    remarks.missing('oneScopeCounted', '5.3', { year, scope: scopes.facts['scope1'] ? 2 : 1 });
  }
  if (!answers.length) remarks.missing('neitherScopeCounted', '5.3', { year });
  if (indirect?.code === 'scope3NotCounted') remarks.look('scope3NotCounted', '6.1.2', { year });
  return remarks.all;
}

function inventoryRemarks({ inventory, lines }: QuantifiedInventory, month: Month | undefined): Remark[] {
  const { year } = inventory;
  const remarks = new Remarks('emissions', String(year));
  const [wrong, asked] = [withErrors(lines), withQuestions(lines)];
  remarks.missing('linesNotCounted', '6.1.2', { year, count: wrong.count }, wrong.first);
  for (const { code, facts } of problemsOfInventory(inventory, lines)) {
    if (code === 'completenessOpen') remarks.look(code, '6.1.2', { year, ...facts } as Remark['facts']);
    if (code === 'notForCompliance' || code === 'gwpReasonMissing') {
      remarks.look(code, '6.1.1', { year, ...facts } as Remark['facts']);
    }
    if (code === 'equityShareMissing' || code === 'outOfRange') {
      remarks.look('equityShareOpen', '6.1.1', { year });
    }
  }
  if (month !== undefined) {
    const expected = reportingYear(year, month);
    const { from, to } = inventory.period ?? reportingYear(year);
    if (from !== expected.from || to !== expected.to) {
      const facts = { year, from, to, expectedFrom: expected.from, expectedTo: expected.to };
      remarks.look('periodDiffers', '6.1.1', facts);
    }
  }
  remarks.look('linesToLookAt', '6.1.2', { year, count: asked.count }, asked.first);
  return remarks.all;
}

/** Every year (6.1.4), and all of them beside the base year. */
function yearRemarks({ file, inventories }: QuantifiedFactory, answers: Filled['answers']): Remark[] {
  const remarks = new Remarks('emissions');
  const years = inventories.map(({ inventory }) => inventory.year);
  const late = answers.find(({ code }) => code === 'yearMissing');
  if (late) remarks.missing('yearMissing', '6.1.4', late.facts);
  const between = missingBetween(years);
  if (between.length) remarks.missing('yearsBetweenMissing', '6.1.4', { years: between.join(', ') });
  const baseYear = file.emissions?.baseYear;
  if (years.length > 1 && baseYear === undefined) remarks.look('baseYearMissing', '6.1.4');
  if (baseYear === undefined) return remarks.all;
  if (!years.includes(baseYear)) remarks.look('baseYearWithoutInventory', '6.1.4', { baseYear });
  const compared = findingsByYear(inventories, baseYear).flatMap(([year, code]) => {
    const ofYear = new Remarks('emissions', String(year));
    ofYear.look(code, '6.1.4', { year, baseYear });
    return ofYear.all;
  });
  return [...remarks.all, ...compared];
}

function missingBetween(years: readonly number[]): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return Array.from({ length: last - first }, (_, ago) => first + ago).filter(
    (year) => !years.includes(year),
  );
}

/** Once per year and code, whatever the causes are. */
function findingsByYear(
  inventories: readonly QuantifiedInventory[],
  baseYear: number,
): (readonly [year: number, code: 'recalculationDue' | 'methodsDiffer'])[] {
  const found = new Map<string, readonly [number, 'recalculationDue' | 'methodsDiffer']>();
  for (const { code, facts } of compareYears(inventories, { baseYear }).findings) {
    const said =
      code === 'recalculationDue'
        ? code
        : code === 'setsDiffer' || code === 'methodDiffers'
          ? 'methodsDiffer'
          : undefined;
    if (said) found.set(`${facts['year']} ${said}`, [Number(facts['year']), said]);
  }
  return [...found.values()];
}
