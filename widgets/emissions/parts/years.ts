import { html, nothing, type TemplateResult } from 'lit';
import { formatNumber, loadEmissions, unitSymbol, type FactoryFile } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { selectField } from '../../foundation/parts/controls.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';

const [{ compareYears, plausibilityOf }, { quantifyInventory }] = await Promise.all([
  loadEmissions.years(),
  loadEmissions.quantification(),
]);

type Comparison = ReturnType<typeof compareYears>;
type Row = Comparison['rows'][number];

/** The years side by side, the base year, and what speaks against comparing them. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, factory, catalogue } = desk;
  const { years = [], baseYear } = factory.emissions ?? { years: [] };
  const results = years.map((inventory) => quantifyInventory(inventory, catalogue));
  const comparison = compareYears(results, { catalogue, ...(baseYear !== undefined && { baseYear }) });
  const base = (year: string) =>
    desk.changeFactory((file) => withBaseYear(file, year ? Number(year) : undefined));
  const missing = missingYears(
    years.map(({ year }) => year),
    desk.inventory.year,
  );
  return html`<h3>${t.panels.years}</h3>
    <p class="quiet">${t.years.lead}</p>
    ${selectField({
      name: t.years.baseYear,
      value: String(baseYear ?? ''),
      options: {
        '': t.years.none,
        ...Object.fromEntries(years.map(({ year }) => [String(year), String(year)])),
      },
      put: base,
    })}
    ${comparison.comparable ? nothing : html`<p class="note ask">${t.years.notComparable(comparison.gwpSets.join(', '))}</p>`}
    ${figureTable(
      t.panels.years,
      comparison.years.map((year) => `${year}${year === baseYear ? ` · ${t.years.baseYear}` : ''}`),
      comparison.rows.filter(({ kind }) => kind !== 'isoCategory').map((row) => figure(desk, row)),
    )}
    ${findings(desk, comparison)} ${questions(desk, results)}
    <p class="actions">
      ${
        desk.locks('year')
          ? nothing
          : html`${years.map(({ year }) => html`<button @click=${() => desk.openYear(year)}>${t.years.open(year)}</button>`)}
            ${missing.map((year) => html`<button @click=${() => desk.openYear(year, true)}>${t.years.addYear} ${year}</button>`)}`
      }
      <button @click=${close}>${t.close_}</button>
    </p>`;
}

/** The years between others that have no inventory, and the one after the newest. */
function missingYears(years: readonly number[], present: number): readonly number[] {
  const newest = years.at(-1) ?? present;
  const first = years[0] ?? newest + 1;
  return Array.from({ length: newest + 2 - first }, (_, after) => first + after).filter(
    (year) => !years.includes(year),
  );
}

/** The file with another base year, or with none. */
export function withBaseYear(file: FactoryFile, year: number | undefined): FactoryFile {
  const { baseYear: _, ...rest } = file.emissions ?? { years: [] };
  return { ...file, emissions: { ...rest, ...(year !== undefined && { baseYear: year }) } };
}

function figure(desk: Desk, row: Row): Figure {
  const { t } = desk;
  const values = row.values.map((value, place) => {
    if (value === undefined) return '—';
    const percent = (row.fromBase[place] ?? row.fromPrevious[place])?.percent;
    const sign = percent !== undefined && percent > 0 ? '+' : '';
    const change =
      percent === undefined ? '' : t.years.changeOf(`${sign}${formatNumber(percent, { decimals: 1 })} %`);
    return `${tonnes(desk, value)}${change}`;
  });
  return { name: rowName(desk, row), values, total: row.kind === 'total', quiet: row.kind === 'line' };
}

/** What a row is called: its parts are words that the calculator has elsewhere. */
function rowName({ t, texts }: Desk, { kind, id, name }: Row): string {
  const [what = '', basis] = id.split('-');
  const by =
    basis === 'market' ? ` · ${t.trace.market}` : basis === 'location' ? ` · ${t.trace.location}` : '';
  switch (kind) {
    case 'line':
      return name ?? id;
    case 'scope':
      return `${t.scopes[Number(what.replace('scope', '')) as 1 | 2 | 3]}${by}`;
    case 'total':
      return `${what === 'scope1And2' ? t.results.scope1And2 : t.results.all}${by}`;
    case 'scope3Category':
      return `${t.scopes[3]} · ${id} ${texts.scope3[Number(id) - 1] ?? ''}`;
    case 'gbt32150':
      return `GB/T 32150 · ${texts.groups[id as keyof typeof texts.groups] ?? texts.terms.total}`;
    default:
      return id;
  }
}

function findings({ t }: Desk, comparison: Comparison): TemplateResult | typeof nothing {
  if (!comparison.findings.length) return nothing;
  return html`<ul role="list">
    ${comparison.findings.map(
      ({ code, facts }) =>
        html`<li class="note ${code === 'recalculationDue' ? 'error' : 'ask'}">
          ${facts['year']}${t.colon}${t.years.findings[code]}
          ${typeof facts['percent'] === 'number' ? `${formatNumber(facts['percent'], { decimals: 1 })} %` : (facts['rule'] ?? facts['factors'] ?? '')}
        </li>`,
    )}
  </ul>`;
}

/** Asks where a source is far from what it was the year before. */
function questions(
  { t, language }: Desk,
  results: readonly ReturnType<typeof quantifyInventory>[],
): TemplateResult | typeof nothing {
  const asked = results.slice(1).flatMap((current, place) => plausibilityOf(current, results[place]!));
  if (!asked.length) return nothing;
  const amount = (value: number, unit: Parameters<typeof unitSymbol>[0]) =>
    `${formatNumber(value, { upTo: 6 })} ${unitSymbol(unit, language)}`;
  return html`<h4>${t.years.questions}</h4>
    <ul role="list">
      ${asked.map(
        ({ facts: { name, now, before, unit, year, previousYear } }) =>
          html`<li class="note ask">
            ${t.years.question(name, amount(now, unit), year, amount(before, unit), previousYear)}
          </li>`,
      )}
    </ul>`;
}
