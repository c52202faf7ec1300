import { html, nothing, type TemplateResult } from 'lit';
import { isResidualKind } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { lineDetails } from '../../foundation/parts/line-details.ts';
import type { TraceRoot } from '../../foundation/parts/trace.ts';
import type { Desk, OffsetEntry } from '../desk.ts';
import { detailsMessages } from '../messages/details.ts';
import { yuan } from '../view/figure-text.ts';
import { findingList } from './check-basis.ts';
import { lotUse } from './lot-use.ts';

/** An opened line: what else it asks for, what of it is used, how that was computed, and what proves it. */
export function details(desk: Desk, entry: OffsetEntry): TemplateResult {
  if (isResidualKind(entry.line.kind)) return lineDetails(desk, entry, { roots: emissionsOf(desk, entry) });
  // Its notes stand among the checks, each with what it follows.
  const problems = entry.problems.filter(({ severity }) => severity !== 'note');
  return lineDetails(
    desk,
    { ...entry, problems },
    {
      roots: rootsOf(desk, entry),
      modes: false,
      measured: false,
      form: html`${checks(desk, entry)} ${lotUse(desk, entry)}`,
    },
  );
}

/** Everything that was found about a lot, with the clauses and documents by which it was judged. */
function checks(desk: Desk, { problems }: OffsetEntry): TemplateResult | typeof nothing {
  if (!problems.length) return nothing;
  return html`<h4>${detailsMessages[desk.language].judged}</h4>
    ${findingList(desk, problems)}`;
}

function emissionsOf(desk: Desk, { entry }: OffsetEntry): TraceRoot[] {
  if (!entry) return [];
  const { emissions } = entry;
  return [
    {
      title: desk.t.trace.lot,
      parts: [{ name: desk.texts.terms.emissions, co2e: emissions }],
      unit: 'tCO₂e',
      figure: (value) => tonnes(desk, value),
    },
  ];
}

/** What the part of a lot costs that is used, now or by the plan. */
function rootsOf(desk: Desk, { line }: OffsetEntry): TraceRoot[] {
  const { result, texts } = desk;
  if (!result) return [];
  const match = [...result.counted.matches, ...result.planned.matches].find(
    ({ lot }) => lot.line.id === line.id,
  );
  const cost = match?.cost;
  if (!cost) return [];
  return [
    {
      title: desk.t.trace.lot,
      parts: [{ name: texts.terms.cost, co2e: cost }],
      unit: 'CNY',
      figure: yuan,
    },
  ];
}
