import { nothing, type TemplateResult } from 'lit';
import { instrumentIds, type QuantifiedClaim } from '../../../src/calculators/index.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk } from '../desk.ts';
import { resultsMessages } from '../messages/results.ts';
import { whole, yuan } from '../view/figure-text.ts';
import { plannedMatches } from './planned-matches.ts';

/** By instrument: what the ledger holds, what can't count, what is matched and what is planned on top. */
export function byInstrument(desk: Desk, result: QuantifiedClaim): TemplateResult | typeof nothing {
  const m = resultsMessages[desk.language];
  const counted = result.counted.matches;
  const planned = plannedMatches(result);
  const rows = instrumentIds.flatMap((id): Figure[] => {
    const lots = result.lots.filter(({ line, standing }) => line.kind === id && standing !== 'elsewhere');
    if (!lots.length) return [];
    const held = (of: typeof lots) => of.reduce((all, { lot }) => all + (lot?.quantity?.value ?? 0), 0);
    const of = (matches: typeof counted) => matches.filter(({ lot }) => lot.line.kind === id);
    const sum = (matches: typeof counted) => of(matches).reduce((all, { matched }) => all + matched.value, 0);
    const costs = of([...counted, ...planned]).flatMap(({ cost }) => cost ?? []);
    return [
      {
        name: desk.texts.kinds[id],
        values: [
          id === 'certificate' ? 'MWh' : 'tCO₂e',
          whole(held(lots)),
          whole(held(lots.filter(({ standing }) => standing === 'blocked'))),
          whole(sum(counted)),
          whole(sum(planned)),
          costs.length ? yuan(costs.reduce((all, { value }) => all + value, 0)) : '—',
        ],
      },
    ];
  });
  if (!rows.length) return nothing;
  return figureTable(
    m.byInstrument,
    [m.unit, m.inLedger, m.notCountable, m.matched, m.planned, m.cost],
    rows,
  );
}
