import { describe, expect, test } from 'vitest';
import { subjectsOfYear } from '../../../src/calculators/dossier/index.ts';
import { trendRows } from '../../../src/calculators/dossier/parts/trend.ts';
import { newInventory } from '../../../src/calculators/emissions/new-inventory.ts';
import { quantifyFactory } from '../../../src/calculators/factory/index.ts';
import { trendOf } from '../../../src/calculators/factory/overview/index.ts';
import { allSections, completeFile, guidelineIn, headFigure, part, reportOn, textsOf } from './factories.ts';

describe('an inventory without lines', () => {
  const file = completeFile('en');
  const empty = { ...file, emissions: { years: [newInventory(2023), ...(file.emissions?.years ?? [])] } };

  test('has no figures, not zeros: summary, factory and inventory say that it has no sources', async () => {
    const dossier = await reportOn(empty, { language: 'en', year: 2023 });
    for (const name of ['Scope 1', 'Scope 2, location-based', 'Total, market-based']) {
      expect(headFigure(dossier, name), name).toBeNaN();
    }
    for (const id of ['summary', 'inventory']) {
      expect(part(dossier, id)?.blocks.flatMap(textsOf).join(), id).toContain('no sources yet');
    }
    const boundary = allSections(dossier.parts).find(({ id }) => id === 'factory-boundary');
    expect(boundary?.blocks.flatMap(textsOf).join()).toContain('no sources yet');
    expect(part(dossier, 'inventory')?.sections.map(({ id }) => id)).toEqual(['inventory-trend']);
  });

  test('gives no receipt of zero tonnes', async () => {
    const factory = await quantifyFactory(empty, guidelineIn('en'));
    const calculators = (year: number) => subjectsOfYear(factory, year).map(({ calculator }) => calculator);
    expect(calculators(2025)).toContain('emissions');
    expect(calculators(2023)).not.toContain('emissions');
  });

  test('is no year of the trend, whose figures are those that the workspace draws', async () => {
    const factory = await quantifyFactory(empty, guidelineIn('en'));
    const { years, series, basis } = trendOf(factory);
    const trend = trendRows({ factory });
    expect(years[0]).toBe(2023);
    expect(trend.rows.map(({ year }) => year)).toEqual(years.slice(1));
    expect(trend.basis).toBe(basis);
    for (const [place, row] of trend.rows.entries()) {
      const at = (id: Parameters<typeof series.get>[0]) => series.get(id)?.[place + 1]?.value;
      expect(row.scope1).toBe(at('scope1'));
      expect(row.market?.scope2).toBe(at('scope2-market'));
      expect(row.planned?.mid).toBe(at('plan-mid'));
      expect(row.target).toBe(at('target'));
    }
  });

  test('without a plan the trend is market-based and only the file names a base year, as in the workspace', async () => {
    const { measures: _, ...others } = empty;
    const { rows, basis } = trendRows({ factory: await quantifyFactory(others, guidelineIn('en')) });
    expect(basis).toBe('market');
    expect(rows.map(({ year, isBase }) => [year, isBase])).toEqual([[2025, false]]);
  });
});
