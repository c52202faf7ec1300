import { html, type TemplateResult } from 'lit';
import {
  formatNumber,
  unitSymbol,
  type CitedFactor,
  type QuantifiedLine,
} from '../../../src/calculators/index.ts';
import { publication } from '../../foundation/view/publication.ts';
import type { Desk } from '../desk.ts';

/** Which number of a line is its factor, in a few words: where it comes from, and its value where it is one value. */
export function sourceSummary(
  desk: Desk,
  { line, used, scope, group }: QuantifiedLine,
): TemplateResult | string {
  if (line.kind === 'certificate') return desk.t.source.covers;
  if (line.overrides && Object.keys(line.overrides).length) return desk.t.source.ownFactor;
  // Of burning, what the CO2 comes from; CH4 and N2O have documents of their own, which the opened line shows.
  const first =
    used.find(({ unit }) => unit === 'tC') ?? used.find(({ boundary }) => boundary !== 'property') ?? used[0];
  if (!first)
    return scope === undefined
      ? desk.t.source.apart
      : line.fields['ownFactor']
        ? desk.t.source.ownFactor
        : '';
  if (group === 'combustion') return publication(desk, first);
  if (group === 'fugitive') return desk.t.gwp(desk.inventory.gwp);
  return html`${formatNumber(first.value, { upTo: 6 })}
    ${unitSymbol(first.unit, desk.language)}/${unitSymbol(first.per, desk.language)} ${year(desk, first)}<br />${publication(desk, first)}`;
}

const year = ({ language }: Desk, factor: CitedFactor): string =>
  factor.year ? (language === 'zh' ? `（${factor.year} 年）` : `(${factor.year})`) : '';
