import { html, nothing, type TemplateResult } from 'lit';
import { loadFootprint } from '../../../src/calculators/index.ts';
import { chart } from '../../foundation/parts/chart-box.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import { kilograms, percent, type Desk } from '../desk.ts';
import { inKilograms } from './figures.ts';

const { choicesOfMethod } = await loadFootprint.choices();

type OtherChoice =
  | ReturnType<typeof choicesOfMethod>['allocations'][number]
  | NonNullable<ReturnType<typeof choicesOfMethod>['recycling']>;

/** What the inputs and the choices of method do to the result. */
export function sensitivity(desk: Desk): TemplateResult {
  return html`${tornado(desk)} ${choices(desk)}`;
}

function tornado(desk: Desk): TemplateResult | typeof nothing {
  const { t, analysis } = desk;
  if (!analysis?.tornado.length) return nothing;
  const rows = analysis.tornado.map(({ what, lines, moved, assumed, low, high }): Figure => {
    const [first] = lines;
    const name = `${first ? desk.lineName(first.line) : ''}${lines.length > 1 ? ` +${lines.length - 1}` : ''}`;
    const by = t.results.by(t.results[what], percent(desk, moved));
    return {
      name: `${name} · ${by}${assumed ? ` ${t.results.assumed}` : ''}`,
      values: [kilograms(desk, low), kilograms(desk, high)],
    };
  });
  return html`${figureTable(t.results.tornado, [t.results.low, t.results.high], rows)}
  ${chart(
    desk,
    t.results.tornado,
    analysis.tornado.map(({ low, high }, place) => ({
      name: rows[place]?.name ?? '',
      from: low,
      value: high - low,
    })),
    inKilograms(desk),
  )}`;
}

/** Which other methods the same data allow, and what they would give. */
function choices(desk: Desk): TemplateResult | typeof nothing {
  const { t, texts, result, study } = desk;
  const { allocations, recycling } = choicesOfMethod(result, desk.catalogue);
  const row = (name: string, { total, change, sameLines }: OtherChoice): Figure => ({
    name: sameLines ? name : `${name} ${t.results.otherLines}`,
    values: [
      kilograms(desk, total.value),
      `${change !== undefined && change > 0 ? '+' : ''}${percent(desk, change)}`,
    ],
  });
  const rows = [
    ...allocations.map((one) => row(`${one.allocation.name} · ${texts.allocationMethods[one.method]}`, one)),
    ...(recycling ? [row(texts.recycling[recycling.rule], recycling)] : []),
  ];
  if (!rows.length) return nothing;
  const endsBeforeCredit = recycling?.rule === 'closed-loop' && study.boundary !== 'cradle-to-grave';
  return html`${figureTable(t.results.choices, ['kgCO₂e', t.results.change], rows)}
  ${endsBeforeCredit ? html`<p class="quiet">${texts.problems.closedLoopToGate({ boundary: study.boundary })}</p>` : nothing}`;
}
