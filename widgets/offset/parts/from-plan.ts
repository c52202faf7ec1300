import { html, nothing, type TemplateResult } from 'lit';
import {
  load,
  loadMeasures,
  MeasuresCatalogue,
  textLoaders,
  usualName,
  type FactoryFile,
  type PlannedMeasure,
} from '../../../src/calculators/index.ts';
import { loadMeasures as loadAnnex } from '../../foundation/guideline-collection.ts';
import type { Desk } from '../desk.ts';
import { reductionsMessages } from '../messages/reductions.ts';
import { plannedIn, withPlanned, type PlannedReduction } from './planned-reductions.ts';

/** Per element what came of the last time, for the year that it was of. */
const told = new WeakMap<object, { readonly year: number; readonly text: string }>();

/**
 * The way to list what the measures' plan reduces among the own reductions. Nothing where the file has no plan, and nothing
 * can have been reduced in a year that hasn't begun.
 */
export function fromPlan(desk: Desk): TemplateResult | typeof nothing {
  const { factory, claim, language, host } = desk;
  const { year } = claim;
  if (!factory.measures?.plan?.measures.length || year > new Date().getFullYear()) return nothing;
  const m = reductionsMessages[language].plan;
  const word = told.get(host);
  return html`<button @click=${() => void list(desk)}>${m.list(year)}</button>
    <p class="note">${m.note}</p>
    ${word?.year === year ? html`<p class="quiet" role="status">${word.text}</p>` : nothing}`;
}

/** One step of the history; what the plan needs is loaded first. */
async function list(desk: Desk): Promise<void> {
  const { factory, claim, language, host, t } = desk;
  const { year } = claim;
  const m = reductionsMessages[language].plan;
  let text = t.failed;
  try {
    const [planned, nameOf] = await Promise.all([plannedOf(factory, claim), namesIn(desk)]);
    const count = withPlanned(claim, planned, nameOf).reductions.length - claim.reductions.length;
    if (count) desk.change((one) => withPlanned(one, planned, nameOf));
    text = count ? m.listed(count) : planned.length ? m.present(year) : m.none(year);
  } catch {
    // Without a connection nothing is listed, which the reader is told.
  }
  told.set(host, { year, text });
  desk.refresh();
}

async function plannedOf(factory: FactoryFile, claim: Desk['claim']): Promise<readonly PlannedReduction[]> {
  const { plan, checklist } = factory.measures ?? {};
  if (!plan) return [];
  const [{ loadForPlan }, { quantifyPlan }, inventories] = await Promise.all([
    loadMeasures.catalogue(),
    loadMeasures.quantification(),
    load.factory().then(({ quantifiedInventories }) => quantifiedInventories(factory)),
  ]);
  const catalogue = new MeasuresCatalogue();
  await loadForPlan(catalogue, plan);
  return plannedIn(quantifyPlan({ plan, inventories }, catalogue), claim, checklist);
}

/** What a measure is called among the reductions: by its name, as an estimate. */
async function namesIn({ language }: Desk): Promise<(line: PlannedMeasure) => string> {
  const [{ kinds }, { measures }] = await Promise.all([
    textLoaders.measures[language](),
    loadAnnex(language),
  ]);
  const { estimated } = reductionsMessages[language].plan;
  const measure = (number: string) => measures.find(({ id }) => id === number)?.name ?? number;
  return (line) => estimated(line.name.trim() || usualName(line, { kinds, measure }));
}
