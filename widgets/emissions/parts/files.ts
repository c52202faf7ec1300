import { html, nothing, type TemplateResult } from 'lit';
import {
  GrowingCatalogue,
  load,
  loadEmissions,
  pinsOf,
  registryVersion,
} from '../../../src/calculators/index.ts';
import { tonnes } from '../../foundation/desk.ts';
import { csvFile, filesPanel } from '../../foundation/parts/files.ts';
import { pinChanges } from '../../foundation/parts/pin-changes.ts';
import { printReport } from '../../foundation/parts/print-report.ts';
import { PutBack } from '../../foundation/parts/put-back.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { savedText } from './saved-text.ts';
import type * as Workbook from './workbook.ts';

const [{ pinsHash }, { gasesCsv, linesCsv, reportOf, spokenReport }, { quantifyInventory }] =
  await Promise.all([load.factoryFile(), loadEmissions.export(), loadEmissions.quantification()]);

/** Opening, saving and taking along: the factory file, tables, and the report. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const m = filesMessages[desk.language];
  const { result, language } = desk;
  const disabled = !result.lines.length;
  const of = String(desk.inventory.year);
  return filesPanel(
    desk,
    {
      title: desk.t.panels.files,
      of,
      what: 'inventory',
      save: () => savedText(desk),
      receipt: { calculator: 'emissions', of, disabled },
      exports: [
        { label: m.workbook, disabled, file: async () => (await workbook.load()).workbookFile(desk) },
        { label: m.report, disabled, file: () => report(desk) },
        { label: m.lines, disabled, file: () => csvFile(desk, of, 'lines', linesCsv(result, language)) },
        { label: m.gases, disabled, file: () => csvFile(desk, of, 'gases', gasesCsv(result, language)) },
      ],
      more: html`${workbook.view(desk)} ${comparison(desk)}`,
      note: m.saveNote(new Set(result.used.map(({ id }) => id)).size, result.selections.length),
    },
    close,
  );
}

/** The workbook that is exported, and the same when it comes back. */
const workbook = new PutBack<Desk, typeof Workbook>(() => import('./workbook.ts'));

async function report(desk: Desk): Promise<undefined> {
  const analysis = desk.analysis ?? (await loadEmissions.analysis()).analyseInventory(desk.result);
  const { entity, emissions } = desk.factory;
  const details = {
    ...(entity.responsible && { preparedBy: entity.responsible }),
    preparedOn: new Date().toISOString().slice(0, 10),
    versions: { calculator: version, factors: registryVersion, pinsHash: pinsHash(pinsOf(desk.result)) },
    ...(emissions?.baseYear !== undefined && { baseYear: { year: emissions.baseYear } }),
  };
  printReport(
    desk,
    spokenReport(reportOf(desk.result, analysis, entity, desk.language, details), desk.texts),
  );
}

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
function comparison(desk: Desk): TemplateResult | typeof nothing {
  const m = filesMessages[desk.language];
  const { pins, ...unpinned } = desk.inventory;
  if (!pins) return nothing;
  if (!now) return html`<button @click=${() => void loadNow(desk)}>${m.compareFactors}</button>`;
  const fresh = quantifyInventory(unpinned, now);
  const total = ({ totals }: typeof fresh) =>
    tonnes(desk, totals.ghgProtocol.scope1And2.location.total.value);
  return pinChanges(desk, {
    pins,
    now,
    fresh,
    total: { name: m.scope1And2, values: [total(desk.result), total(fresh)] },
    take: () => desk.change(({ pins: _, ...rest }) => rest),
  });
}
