import { html, type TemplateResult } from 'lit';
import {
  changedFactors,
  formatNumber,
  unitSymbol,
  type CitedFactor,
  type FactorCatalogue,
  type FactorUse,
  type Pins,
} from '../../../src/calculators/index.ts';
import type { Words } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { figureTable, type Figure } from './figure-table.ts';

/** What was pinned, and what it would be by the registry of today. */
interface PinChanges {
  readonly pins: Pins;
  /** The whole registry as it is now. */
  readonly now: FactorCatalogue;
  /** What the same entries take from it. */
  readonly fresh: FactorUse;
  /** What the result was and would be. */
  readonly total: Figure;
  /** Takes the present values. */
  readonly take: () => void;
}

/** How the pinned factors differ from those of today, with the result by both, and the choice to take them. */
export function pinChanges(
  { t, language }: Words,
  { pins, now, fresh, total, take }: PinChanges,
): TemplateResult {
  const m = filesMessages[language];
  const changes = changedFactors(pins, now);
  const chosen = Object.entries(pins.selections).flatMap(([key, id]) => {
    const today = fresh.selections.find(([one]) => one === key)?.[1];
    return today && today !== id ? [`${id} → ${today}`] : [];
  });
  if (!changes.length && !chosen.length) return html`<p class="met">${m.sameFactors}</p>`;
  const value = (factor: CitedFactor | undefined) =>
    factor
      ? `${formatNumber(factor.value, { upTo: 6 })} ${unitSymbol(factor.unit, language)}/${unitSymbol(factor.per, language)}`
      : '—';
  return html`${figureTable(
      m.changedFactors,
      [m.pinnedValue, m.presentValue],
      [
        ...changes.map(({ pinned, now: present, kind }) => ({
          name: pinned.name[language] + t.brackets(m.changeKinds[kind]),
          values: [value(pinned), value(present)],
        })),
        ...chosen.map((name) => ({ name, values: ['', ''] })),
        { ...total, total: true },
      ],
    )} <button @click=${take}>${m.takePresent}</button>`;
}
