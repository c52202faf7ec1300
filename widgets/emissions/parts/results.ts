import { html, nothing, type TemplateResult } from 'lit';
import {
  emissionsOn,
  formatNumber,
  gasFamilies,
  outsideFamilies,
  type Emissions,
  type QuantifiedLine,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { chart } from '../../foundation/parts/chart-box.ts';
import { indicators } from './indicators.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import { quality } from './quality.ts';

/** Everything that follows from the inventory, in tables, with a picture of the two that are worth one. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t, analysis, result } = desk;
  const { ghgProtocol, gbt32150 } = result.totals;
  const { total } = ghgProtocol;
  return html`<h3>${t.panels.results}</h3>
    ${analysis?.problems.map((problem) => html`<p class="note ${problem.severity}">${desk.say(problem)}</p>`)}
    ${figureTable(t.results.byScope, [t.results.location, t.results.market], scopeRows(desk))}
    ${byIsoCategory(desk)}
    <p class="quiet">${t.results.ghgNote(formatNumber(ghgProtocol.equityShare * 100, { decimals: 1 }))}</p>
    ${figureTable(
      t.results.gbt(gbt32150.edition),
      ['tCO₂e'],
      [
        ...[...gbt32150.bySource].map(([group, emissions]): Figure => ({
          name: desk.texts.groups[group],
          values: [tonnes(desk, emissions.total.value)],
        })),
        { name: t.results.gbtDirect, values: [tonnes(desk, gbt32150.direct.total.value)], total: true },
        { name: t.results.gbtTotal, values: [tonnes(desk, gbt32150.total.total.value)], total: true },
      ],
    )}
    <p class="quiet">${t.results.gbtNote}</p>
    ${byGas(desk, total.location)} ${bySource(desk)} ${bySite(desk)} ${certificates(desk)} ${quality(desk)}
    ${indicators(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

function scopeRows(desk: Desk): Figure[] {
  const { t, texts, result } = desk;
  const { scope1, scope2, scope3, byScope3Category, scope1And2, total, co2Only, exports, removals } =
    result.totals.ghgProtocol;
  const one = (emissions: Emissions) => [
    tonnes(desk, emissions.total.value),
    tonnes(desk, emissions.total.value),
  ];
  const both = ({ location, market }: Record<'location' | 'market', Emissions>) => [
    tonnes(desk, location.total.value),
    tonnes(desk, market.total.value),
  ];
  return [
    { name: t.scopes[1], values: one(scope1) },
    { name: t.scopes[2], values: both(scope2) },
    { name: t.results.scope1And2, values: both(scope1And2), total: true },
    { name: t.results.co2Only, values: [tonnes(desk, co2Only.value), '—'], quiet: true },
    ...[...byScope3Category].map(([category, emissions]): Figure => ({
      name: `${t.scopes[3]} · ${category} ${texts.scope3[category - 1] ?? ''}`,
      values: one(emissions),
    })),
    ...(scope3.total.value ? [{ name: t.results.all, values: both(total), total: true }] : []),
    ...(exports.total.value ? [{ name: t.results.exports, values: one(exports), quiet: true }] : []),
    ...(removals.value
      ? [{ name: t.results.removals, values: [tonnes(desk, removals.value), '—'], quiet: true }]
      : []),
  ];
}

/** The same lines by the categories of ISO 14064-1, 2 by location. */
function byIsoCategory(desk: Desk): TemplateResult {
  const { t, texts } = desk;
  const sum = (category: number) =>
    desk.result.lines
      .filter(({ isoCategory }) => isoCategory === category)
      .reduce((total, line) => total + located(line), 0);
  const rows = texts.isoCategories.map((name, index): Figure => ({
    name: `${index + 1} ${name}`,
    values: [tonnes(desk, sum(index + 1) * desk.result.totals.ghgProtocol.equityShare)],
  }));
  return figureTable(t.results.byIsoCategory, ['tCO₂e'], rows);
}

function byGas(desk: Desk, { gases, outside }: Emissions): TemplateResult {
  const { t, texts } = desk;
  const rows = [...gasFamilies, ...outsideFamilies].flatMap(
    (family): { name: string; value: number; quiet: boolean }[] => {
      const found = [...gases, ...outside].find((gas) => gas.family === family);
      const quiet = (outsideFamilies as readonly string[]).includes(family);
      return found ? [{ name: texts.gases[family], value: found.co2e.value, quiet }] : [];
    },
  );
  return html`${figureTable(
    t.results.byGas,
    ['tCO₂e'],
    rows.map(({ name, value, quiet }) => ({ name, quiet, values: [tonnes(desk, value)] })),
  )}
  ${chart(
    desk,
    t.results.byGas,
    rows.filter(({ quiet }) => !quiet),
  )}`;
}

const located = ({ result }: QuantifiedLine): number => emissionsOn('location', result)?.total.value ?? 0;

function bySource(desk: Desk): TemplateResult {
  const { t } = desk;
  const lines = desk.result.lines.filter(({ scope, result }) => scope !== undefined && result?.location);
  const all = lines.reduce((sum, line) => sum + Math.abs(located(line)), 0);
  const sorted = [...lines].sort((a, b) => located(b) - located(a));
  const rows = sorted.map((entry): Figure => ({
    name: desk.lineName(entry.line),
    values: [
      tonnes(desk, located(entry)),
      all ? `${formatNumber((located(entry) / all) * 100, { decimals: 1 })} %` : '—',
    ],
  }));
  return html`${figureTable(t.results.bySource, ['tCO₂e', t.results.share], rows)}
  ${chart(
    desk,
    t.results.bySource,
    sorted
      .slice(0, 8)
      .map((entry) => ({ name: desk.lineName(entry.line), value: located(entry), fill: entry.scope })),
  )}`;
}

function bySite(desk: Desk): TemplateResult | typeof nothing {
  const { t, inventory, result } = desk;
  if (!inventory.sites.length) return nothing;
  const sum = (site: string | undefined) =>
    result.lines
      .filter(({ line }) => (line.site || undefined) === site)
      .reduce((total, line) => total + located(line), 0);
  const rows = [...inventory.sites, { id: undefined, name: t.results.noSite }].map(
    ({ id, name }): Figure => ({
      name: name.trim() || t.settings.site,
      values: [tonnes(desk, sum(id))],
    }),
  );
  return figureTable(t.results.bySite, ['tCO₂e'], rows);
}

function certificates(desk: Desk): TemplateResult | typeof nothing {
  const { t, result } = desk;
  const balance = result.certificates;
  if (!balance) return nothing;
  const mwh = (value: number) => formatNumber(value, { upTo: 8 });
  const { grid, covered, uncovered, notCounted, surplus } = balance;
  return figureTable(
    t.results.certificates,
    ['MWh'],
    [
      { name: t.results.grid, values: [mwh(grid.value)] },
      { name: t.results.covered, values: [mwh(covered.value)] },
      { name: t.results.uncovered, values: [mwh(uncovered.value)] },
      ...(notCounted.value
        ? [{ name: t.results.notCounted, values: [mwh(notCounted.value)], quiet: true }]
        : []),
      ...(surplus.value ? [{ name: t.results.surplus, values: [mwh(surplus.value)], quiet: true }] : []),
    ],
  );
}
