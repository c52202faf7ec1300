import { html, nothing, type TemplateResult } from 'lit';
import type { Position, QuantifiedClaim } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { figureTable, type Figure } from '../../foundation/parts/figure-table.ts';
import type { Desk, OffsetEntry } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { whole } from '../view/figure-text.ts';
import { namesOf } from './flows.ts';

/** How many sources are named. */
const MOST_NAMED = 12;

/** What of a lot is matched and with what; or what would be if it were cancelled. */
export function lotUse(desk: Desk, { line, lot }: OffsetEntry): TemplateResult | typeof nothing {
  const { result, language } = desk;
  if (!result || !lot) return nothing;
  const m = detailsMessages[language];
  const unit = lot.instrument.unit === 'MWh' ? 'MWh' : 'tCO₂e';
  const counted = usedOf(result.counted, line.id);
  if (counted === undefined) {
    const planned = usedOf(result.planned, line.id);
    return planned === undefined
      ? nothing
      : html`<p class="quiet">${m.planned(`${whole(planned)} ${unit}`)}</p>`;
  }
  const left = (lot.quantity?.value ?? 0) - counted;
  return html`${
    unit === 'MWh'
      ? html`<p class="quiet">${m.covers(whole(counted))}</p>`
      : figureTable(m.matched, ['tCO₂e'], sourcesOf(desk, result, line.id))
  }
  ${left > 0 ? html`<p class="quiet">${m.surplus(`${whole(left)} ${unit}`)}</p>` : nothing}`;
}

const usedOf = (position: Position, id: string): number | undefined =>
  position.matches.find(({ lot }) => lot.line.id === id)?.matched.value;

/** The sources that the lot stands for, the largest first; many small ones together. */
function sourcesOf(desk: Desk, { counted }: QuantifiedClaim, id: string): Figure[] {
  const names = namesOf(desk);
  const flows = counted.credits.flows
    .filter(({ lot }) => lot === id)
    .sort((one, other) => other.tonnes - one.tonnes);
  const rest = flows.slice(MOST_NAMED);
  return [
    ...flows.slice(0, MOST_NAMED).map(({ line, tonnes: value }) => ({
      name: names.source(line),
      values: [tonnes(desk, value)],
    })),
    ...(rest.length
      ? [
          {
            name: detailsMessages[desk.language].others(rest.length),
            values: [
              tonnes(
                desk,
                rest.reduce((all, flow) => all + flow.tonnes, 0),
              ),
            ],
          },
        ]
      : []),
  ];
}
