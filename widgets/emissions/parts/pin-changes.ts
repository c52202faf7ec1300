import { html, nothing, type TemplateResult } from 'lit';
import {
  changedFactors,
  formatNumber,
  GrowingCatalogue,
  load,
  loadEmissions,
  quantifyInventory,
  unitSymbol,
  type CitedFactor,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { figureTable } from '../../foundation/parts/figure-table.ts';

/** The registry as it is now, loaded when a reader first compares with it. */
let now: GrowingCatalogue | undefined;

async function loadNow(desk: Desk): Promise<void> {
  const [{ allFactors }, { loadAllKinds }] = await Promise.all([load.registry(), loadEmissions.catalogue()]);
  const catalogue = new GrowingCatalogue(
    [],
    (await allFactors()).map(({ factor }) => factor),
  );
  await loadAllKinds(catalogue);
  now = catalogue;
  desk.refresh();
}

/** What an inventory with pinned factors would be by the registry of today, and the choice to take it. */
export function pinChanges(desk: Desk): TemplateResult | typeof nothing {
  const m = filesMessages[desk.language];
  const { inventory, language } = desk;
  const { pins, ...unpinned } = inventory;
  if (!pins) return nothing;
  if (!now) return html`<button @click=${() => void loadNow(desk)}>${m.compareFactors}</button>`;
  const changes = changedFactors(pins, now);
  const fresh = quantifyInventory(unpinned, now);
  const chosen = Object.entries(pins.selections).flatMap(([key, id]) => {
    const today = fresh.selections.find(([one]) => one === key)?.[1];
    return today && today !== id ? [`${id} → ${today}`] : [];
  });
  if (!changes.length && !chosen.length) return html`<p class="met">${m.sameFactors}</p>`;
  const value = (factor: CitedFactor | undefined) =>
    factor
      ? `${formatNumber(factor.value, { upTo: 6 })} ${unitSymbol(factor.unit, language)}/${unitSymbol(factor.per, language)}`
      : '—';
  const total = ({ totals }: typeof fresh) =>
    tonnes(desk, totals.ghgProtocol.scope1And2.location.total.value);
  return html`${figureTable(
      m.changedFactors,
      [m.pinnedValue, m.presentValue],
      [
        ...changes.map(({ pinned, now: present, kind }) => ({
          name: pinned.name[language] + desk.t.brackets(m.changeKinds[kind]),
          values: [value(pinned), value(present)],
        })),
        ...chosen.map((name) => ({ name, values: ['', ''] })),
        { name: m.scope1And2, values: [total(desk.result), total(fresh)], total: true },
      ],
    )} <button @click=${() => desk.change(({ pins: _, ...rest }) => rest)}>${m.takePresent}</button>`;
}
