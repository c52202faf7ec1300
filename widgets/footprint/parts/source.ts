import { html, type TemplateResult } from 'lit';
import { formatNumber, unitSymbol, type QuantifiedFootprintLine } from '../../../src/calculators/index.ts';
import { publication } from '../../foundation/view/publication.ts';
import type { Desk } from '../desk.ts';

/** Which number of a line is its factor, in a few words: where it comes from, and its value where it is one value. */
export function sourceSummary(
  desk: Desk,
  { line, fields, used, legs }: QuantifiedFootprintLine,
): TemplateResult | string {
  const { t, language } = desk;
  if (line.kind === 'assembly') {
    const parts = desk.analysis?.assemblies.get(line.id)?.parts.length;
    return parts ? t.source.parts(parts) : '';
  }
  if (line.overrides && Object.keys(line.overrides).length) return t.source.ownFactor;
  // What was typed into a form that has gone stays with the line, and doesn't count.
  if (line.fields['ownDocument'] && fields.some(({ key }) => key === 'ownDocument')) {
    return String(line.fields['ownDocument']);
  }
  if (legs.length > 1) return t.source.legs(legs.length);
  // Of burning, what the CO2 comes from; CH4 and N2O have documents of their own, which the opened line shows.
  const first =
    used.find(({ unit }) => unit === 'tC') ?? used.find(({ boundary }) => boundary !== 'property') ?? used[0];
  if (!first) return '';
  if (line.kind === 'fuel' || line.kind === 'biomass') return publication(desk, first);
  return html`${formatNumber(first.value, { upTo: 6 })}
    ${unitSymbol(first.unit, language)}/${unitSymbol(first.per, language)}
    ${first.year ? t.source.year(first.year) : ''}<br />${publication(desk, first)}`;
}
