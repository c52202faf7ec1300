import { html, type TemplateResult } from 'lit';
import { formatNumber, type Baseline, type Node } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';
import { opening } from '../../foundation/parts/opening.ts';
import { explained } from '../../foundation/parts/trace.ts';
import type { Desk } from '../desk.ts';
import { baselineMessages } from '../messages/baseline.ts';

const bases = ['market', 'location'] as const;

/** What the plan starts from: scope by scope on both bases, the electricity, and its factors with their documents. */
export function baselineFigures(desk: Desk): TemplateResult {
  const { t, result, language, plan } = desk;
  const m = baselineMessages[language];
  if (!result) return html`<p class="quiet">${t.loading}</p>`;
  const { baseline } = result;
  if (baseline.source === 'none') return html`<p class="quiet">${m.nothing}</p>`;
  return html`${emissions(desk, baseline)} ${electricity(desk, baseline)}
    <p class="note">${m.savedAt}</p>
    ${bases.map((basis) =>
      calculation(
        desk,
        `total-${basis}`,
        `${m.total}${t.brackets(t.scope2Bases[basis])}`,
        baseline.total[basis],
      ),
    )}
    ${bases.map((basis) => {
      const factor = baseline.factors?.[basis];
      return factor && calculation(desk, `factor-${basis}-${plan.baseYear}`, m.factor[basis], factor);
    })}`;
}

const calculation = (desk: Desk, id: string, name: string, node: Node): TemplateResult =>
  opening(desk, `baseline:${id}`, baselineMessages[desk.language].calculation(name), () =>
    explained(desk, node),
  );

function emissions(desk: Desk, baseline: Baseline): TemplateResult {
  const { t, plan, language } = desk;
  const m = baselineMessages[language];
  const { scope1, electricity: grid, otherScope2, scope3, total } = baseline;
  const same = (node: Node | undefined) => bases.map(() => (node ? tonnes(desk, node.value) : m.notCounted));
  const byBasis = (of: Baseline['total']) => bases.map((basis) => tonnes(desk, of[basis].value));
  return figureTable(
    m.figures(plan.baseYear),
    bases.map((basis) => t.scope2Bases[basis]),
    [
      { name: m.scope1, values: same(scope1) },
      { name: m.electricity, values: byBasis(grid) },
      { name: m.otherScope2, values: byBasis(otherScope2) },
      { name: m.scope3, values: same(scope3), quiet: !scope3 },
      { name: m.total, values: byBasis(total), total: true },
    ],
  );
}

function electricity({ language }: Desk, { grid, covered, factors }: Baseline): TemplateResult {
  const m = baselineMessages[language];
  const megawattHours = ({ value }: Node) => formatNumber(value / 1000, { upTo: 6 });
  return figureTable(
    m.energy,
    [''],
    [
      { name: m.grid, values: [megawattHours(grid)] },
      { name: m.covered, values: [megawattHours(covered)] },
      ...(factors
        ? bases.map((basis) => ({
            name: m.factor[basis],
            values: [formatNumber(factors[basis].value, { upTo: 5 })],
          }))
        : []),
    ],
  );
}
