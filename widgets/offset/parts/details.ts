import type { TemplateResult } from 'lit';
import { formatNumber, isResidualKind } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { lineDetails } from '../../foundation/parts/line-details.ts';
import type { TraceRoot } from '../../foundation/parts/trace.ts';
import type { Desk, OffsetEntry } from '../desk.ts';

/** An opened line: what else it asks for, how it was computed, and what proves it. */
export function details(desk: Desk, entry: OffsetEntry): TemplateResult {
  return lineDetails(desk, entry, {
    roots: rootsOf(desk, entry),
    modes: isResidualKind(entry.line.kind),
  });
}

/** The emissions of what is stated; what of a lot is matched and what that costs. */
function rootsOf(desk: Desk, entry: OffsetEntry): TraceRoot[] {
  const { t, result, texts } = desk;
  if (entry.entry) {
    const { emissions } = entry.entry;
    return [
      {
        title: t.trace.lot,
        parts: [{ name: texts.terms.emissions, co2e: emissions }],
        unit: 'tCO₂e',
        figure: (value) => tonnes(desk, value),
      },
    ];
  }
  const { counted } = result ?? {};
  const match = [...(counted?.certificates.matches ?? []), ...(counted?.credits.matches ?? [])].find(
    ({ lot }) => lot.line.id === entry.line.id,
  );
  const cost = match?.cost;
  return cost
    ? [
        {
          title: t.trace.lot,
          parts: [{ name: texts.terms.cost, co2e: cost }],
          unit: 'CNY',
          figure: (value) => formatNumber(value, { decimals: 2 }),
        },
      ]
    : [];
}
