import { html, nothing, type TemplateResult } from 'lit';
import {
  load,
  loadMeasures,
  MeasuresCatalogue,
  type QuantifiedPlan,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { pinChanges } from '../../foundation/parts/pin-changes.ts';
import { filesMessages } from '../../foundation/messages/files.ts';
import type { Desk } from '../desk.ts';

const [{ quantifyPlan }, { loadEstimators }] = await Promise.all([
  loadMeasures.quantification(),
  loadMeasures.catalogue(),
]);

/** The registry as it is now, loaded when a reader first compares with it. */
let now: MeasuresCatalogue | undefined;

async function loadNow(desk: Desk): Promise<void> {
  const { allFactors } = await load.registry();
  const catalogue = new MeasuresCatalogue();
  await loadEstimators(catalogue);
  catalogue.addFactors((await allFactors()).map(({ factor }) => factor));
  now = catalogue;
  desk.refresh();
}

/** What a plan with pinned factors would be by the registry of today, and the choice to take it. */
export function presentFactors(desk: Desk): TemplateResult | typeof nothing {
  const { plan, result, inventories, language, t } = desk;
  const { pins, ...unpinned } = plan;
  if (!pins || !result) return nothing;
  const present = now;
  if (!present) {
    return html`<button @click=${() => void loadNow(desk)}>
      ${filesMessages[language].compareFactors}
    </button>`;
  }
  const fresh = quantifyPlan({ plan: unpinned, inventories }, present);
  const remains = ({ outcome }: QuantifiedPlan) =>
    outcome ? tonnes(desk, outcome.remaining.mid.value) : '—';
  return pinChanges(desk, {
    pins,
    now: present,
    fresh,
    total: { name: t.result.remains, values: [remains(result), remains(fresh)] },
    take: () => desk.changePlan(({ pins: _, ...rest }) => rest),
  });
}
