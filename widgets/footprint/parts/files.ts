import { html, nothing, type TemplateResult } from 'lit';
import { FootprintCatalogue, load, loadFootprint } from '../../../src/calculators/index.ts';
import { csvFile, filesPanel } from '../../foundation/parts/files.ts';
import { pinChanges } from '../../foundation/parts/pin-changes.ts';
import { PutBack } from '../../foundation/parts/put-back.ts';
import { kilograms, studyName, type Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { pact, pactFile } from './pact.ts';
import { report } from './report.ts';
import { savedText } from './saved-text.ts';
import type * as Workbook from './workbook.ts';

const [{ factorsCsv, linesCsv }, { quantifyStudy }] = await Promise.all([
  loadFootprint.export(),
  loadFootprint.quantification(),
]);

/** The workbook that is exported, and the same when it comes back. */
const workbook = new PutBack<Desk, typeof Workbook>(() => import('./workbook.ts'));

/** Opening, saving and taking along: the factory file, tables, the report, and the footprint for a customer. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const m = filesMessages[desk.language];
  const { result, language, study } = desk;
  const disabled = !result.lines.length;
  const of = studyName(desk, study);
  return filesPanel(
    desk,
    {
      title: desk.t.panels.files,
      of,
      what: 'footprint',
      save: () => savedText(desk),
      receipt: { calculator: 'footprint', of: study.id, disabled },
      exports: [
        {
          label: m.workbook,
          disabled,
          file: async () => (await workbook.load()).workbookFile(desk),
        },
        { label: m.report, disabled, file: () => report(desk) },
        { label: m.lines, disabled, file: () => csvFile(desk, of, 'lines', linesCsv(result, language)) },
        {
          label: m.factors,
          disabled,
          file: () => csvFile(desk, of, 'factors', factorsCsv(result.lines, language)),
        },
        { label: m.pact, disabled, file: () => pactFile(desk) },
      ],
      more: html`${workbook.view(desk)} ${pact(desk)} ${comparison(desk)}`,
      note: m.saveNote(new Set(result.used.map(({ id }) => id)).size, result.selections.length),
    },
    close,
  );
}

/** The registry as it is now, loaded when a reader first compares with it. */
let now: FootprintCatalogue | undefined;

async function loadNow(desk: Desk): Promise<void> {
  const [{ allFactors }, { loadAllKinds }] = await Promise.all([load.registry(), loadFootprint.catalogue()]);
  const catalogue = new FootprintCatalogue(
    [],
    (await allFactors()).map(({ factor }) => factor),
  );
  await loadAllKinds(catalogue);
  now = catalogue;
  desk.refresh();
}

/** What a study with pinned factors would be by the registry of today, and the choice to take it. */
function comparison(desk: Desk): TemplateResult | typeof nothing {
  const m = filesMessages[desk.language];
  const { pins, ...unpinned } = desk.study;
  if (!pins) return nothing;
  if (!now) return html`<button @click=${() => void loadNow(desk)}>${m.compareFactors}</button>`;
  const fresh = quantifyStudy(unpinned, now);
  return pinChanges(desk, {
    pins,
    now,
    fresh,
    total: {
      name: m.total,
      values: [kilograms(desk, desk.result.total.value), kilograms(desk, fresh.total.value)],
    },
    take: () => desk.change(({ pins: _, ...rest }) => rest),
  });
}
