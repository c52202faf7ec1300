import { html, nothing, type TemplateResult } from 'lit';
import { load, loadOffset, OffsetCatalogue } from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { pinChanges } from '../../foundation/parts/pin-changes.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';

const { quantifyClaim } = await loadOffset.quantification();

/** The registry as it is now, loaded when a reader first compares with it. */
let now: OffsetCatalogue | undefined;

async function loadNow(desk: Desk): Promise<void> {
  const { allFactors } = await load.registry();
  const catalogue = new OffsetCatalogue();
  catalogue.addFactors((await allFactors()).map(({ factor }) => factor));
  now = catalogue;
  desk.refresh();
}

/** What a claim with pinned factors would be by the registry of today, and the choice to take it. */
export function presentFactors(desk: Desk): TemplateResult | typeof nothing {
  const { claim, lots, inventories, factory, result, language } = desk;
  const m = filesMessages[language];
  const { pins, ...unpinned } = claim;
  if (!pins || !result) return nothing;
  if (!now) return html`<button @click=${() => void loadNow(desk)}>${m.compareFactors}</button>`;
  const claims = desk.claims.map((one) => (one.year === claim.year ? unpinned : one));
  const fresh = quantifyClaim(
    { claim: unpinned, lots, claims, inventories, entity: factory.entity.name },
    now,
  );
  const residual = ({ counted }: typeof fresh) => tonnes(desk, counted.residual.value);
  return pinChanges(desk, {
    pins,
    now,
    fresh,
    total: { name: m.residual, values: [residual(result), residual(fresh)] },
    take: () => desk.change(({ pins: _, ...rest }) => rest),
  });
}
