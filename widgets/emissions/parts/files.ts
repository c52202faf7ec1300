import { html, nothing, type TemplateResult } from 'lit';
import { load, loadEmissions, pinsOf, registryVersion } from '../../../src/calculators/index.ts';
import { printReport } from '../../foundation/parts/print-report.ts';
import { copyText, handOver, type HandedOver, type TextFile } from '../../foundation/hand-over.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import { pinChanges } from './pin-changes.ts';
import { savedText } from './saved-text.ts';

const [{ FactoryFileError, readFactoryFile, pinsHash }, { gasesCsv, linesCsv, reportOf, spokenReport }] =
  await Promise.all([load.factoryFile(), loadEmissions.export()]);

interface Told {
  readonly text: string;
  readonly problem?: boolean;
  /** A file that could not be let out, for copying. */
  readonly shown?: TextFile;
}

/** The last word about opening or saving, per desk. */
const told = new WeakMap<object, Told>();

function tell(desk: Desk, word: Told | undefined): void {
  if (word) told.set(desk.host, word);
  else told.delete(desk.host);
  desk.refresh();
}

/** Opening, saving and taking along: the factory file, tables, and the report. */
export function panel(desk: Desk, close: () => void): TemplateResult {
  const { t } = desk;
  const m = filesMessages[desk.language];
  const word = told.get(desk.host);
  const empty = !desk.result.lines.length;
  const { used, selections } = desk.result;
  return html`<h3>${t.panels.files}</h3>
    <div class="files">
      <label class="field">
        <span>${m.open}</span>
        <input
          type="file"
          accept=".json,application/json"
          @change=${(event: Event) => void open(desk, event)}
        />
      </label>
      <p class="actions">
        <button class="primary" @click=${() => void save(desk)}>${m.save}</button>
        <button ?disabled=${empty} @click=${() => void report(desk)}>${m.report}</button>
        <button
          ?disabled=${empty}
          @click=${() => void give(desk, csv(desk, 'lines', linesCsv(desk.result, desk.language)))}
        >
          ${m.lines}
        </button>
        <button
          ?disabled=${empty}
          @click=${() => void give(desk, csv(desk, 'gases', gasesCsv(desk.result, desk.language)))}
        >
          ${m.gases}
        </button>
      </p>
      ${pinChanges(desk)}
      <p class="quiet">${m.saveNote(new Set(used.map(({ id }) => id)).size, selections.length)}</p>
    </div>
    ${
      word
        ? html`<p class=${word.problem ? 'problem' : 'met'} role=${word.problem ? 'alert' : 'status'}>
              ${word.text}
            </p>
            ${
              word.shown
                ? html`<textarea readonly rows="6" .value=${word.shown.text}></textarea>
                    <button @click=${() => void copy(desk, word)}>${m.copy}</button>`
                : nothing
            }`
        : nothing
    }
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

async function open(desk: Desk, { target }: Event): Promise<void> {
  const m = filesMessages[desk.language];
  const input = target as HTMLInputElement;
  const [file] = input.files ?? [];
  if (!file) return;
  const read = readFactoryFile(await file.text());
  // The same file may be chosen again after it was mended.
  input.value = '';
  if (!read.ok) return tell(desk, { text: m.problem(read.problem), problem: true });
  if (!(await desk.openFactory(read.file))) return tell(desk, { text: desk.t.failed, problem: true });
  tell(desk, { text: [m.opened(file.name), ...read.warnings.map(m.problem)].join(' ') });
}

async function save(desk: Desk): Promise<void> {
  let text: string;
  try {
    text = await savedText(desk);
  } catch (error) {
    if (!(error instanceof FactoryFileError)) throw error;
    return tell(desk, { text: filesMessages[desk.language].notSaved(error.problem), problem: true });
  }
  const given = await give(desk, { name: fileName(desk, 'json'), type: 'application/json', text });
  if (given !== 'shown') desk.savedAsFile();
}

async function give(desk: Desk, file: TextFile): Promise<HandedOver> {
  const m = filesMessages[desk.language];
  const result = await handOver(file);
  tell(desk, result === 'shown' ? { text: m.shown, shown: file } : { text: m[result](file.name) });
  return result;
}

async function copy(desk: Desk, { shown }: Told): Promise<void> {
  if (!shown) return;
  const m = filesMessages[desk.language];
  const copied = await copyText(shown.text);
  if (copied && shown.type === 'application/json') desk.savedAsFile();
  tell(desk, { text: copied ? m.copied : m.copyByHand, shown });
}

async function report(desk: Desk): Promise<void> {
  const analysis = desk.analysis ?? (await loadEmissions.analysis()).analyseInventory(desk.result);
  const { entity, emissions } = desk.factory;
  const details = {
    ...(entity.responsible && { preparedBy: entity.responsible }),
    preparedOn: new Date().toISOString().slice(0, 10),
    versions: { calculator: version, factors: registryVersion, pinsHash: pinsHash(pinsOf(desk.result)) },
    ...(emissions?.baseYear !== undefined && { baseYear: { year: emissions.baseYear } }),
  };
  printReport(spokenReport(reportOf(desk.result, analysis, entity, desk.language, details), desk.texts));
}

const csv = (desk: Desk, what: string, text: string): TextFile => ({
  name: fileName(desk, 'csv', what),
  type: 'text/csv;charset=utf-8',
  text,
});

/** A name that a file system takes: the factory's, the year, what it is. */
function fileName({ factory, inventory }: Desk, extension: string, what = 'inventory'): string {
  const name = factory.entity.name.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '') || 'factory';
  return `${name}-${inventory.year}-${what}.${extension}`;
}
