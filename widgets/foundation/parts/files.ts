import { html, nothing, type TemplateResult } from 'lit';
import { load, type Subject } from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import type { BinaryFile, TextFile } from '../hand-over.ts';
import { filesMessages } from '../messages/files.ts';
import { pageAddress } from '../addresses.ts';
import { give, tell, toldView } from './handing-over.ts';

const { FactoryFileError, readFactoryFile } = await load.factoryFile();

/** What a calculator gives beside the factory file. */
export interface FilesPanel {
  readonly title: string;
  /** What the work is called in the name of a file: a year and `inventory`. */
  readonly of: string;
  readonly what: string;
  /** The text of the factory file. @throws FactoryFileError for what could not be opened again */
  readonly save: () => Promise<string>;
  /** Whose receipt can be taken along; a result that there isn't yet has none. */
  readonly receipt: Subject & { readonly disabled: boolean };
  /** Tables and reports; one that gives no file did what it says by itself, such as printing. */
  readonly exports: readonly Export[];
  /** Below the buttons: what the file pins. */
  readonly note: string;
  /** Between them. */
  readonly more?: TemplateResult | typeof nothing;
}

export interface Export {
  readonly label: string;
  readonly disabled: boolean;
  readonly file: () => Promise<TextFile | BinaryFile | undefined> | TextFile | undefined;
}

/** Opening, saving and taking along: the factory file, tables, and the report. */
export function filesPanel(desk: FileDesk, options: FilesPanel, close: () => void): TemplateResult {
  const { t } = desk;
  const m = filesMessages[desk.language];
  const run = async (one: Export) => {
    const file = await one.file();
    if (file) await give(desk, file);
  };
  return html`<h3>${options.title}</h3>
    <div class="files">
      ${
        desk.hides('open')
          ? nothing
          : html`<label class="field">
              <span>${m.open}</span>
              <input
                type="file"
                accept=".json,application/json"
                @change=${(event: Event) => void open(desk, event)}
              />
            </label>`
      }
      <p class="actions">
        <button class="primary" @click=${() => void save(desk, options)}>${m.save}</button>
        ${[...options.exports, receiptExport(desk, options)].map((one) => html`<button ?disabled=${one.disabled} @click=${() => void run(one)}>${one.label}</button>`)}
      </p>
      ${options.more ?? nothing}
      <p class="quiet">${options.note}</p>
      <p class="quiet">${m.receiptNote} <a href=${pageAddress(desk.language, 'verify/')}>${m.verify}</a></p>
    </div>
    ${toldView(desk)}
    <p class="actions"><button @click=${close}>${t.close_}</button></p>`;
}

/** The result with all that it was made from, to be checked and computed again years later. */
function receiptExport(desk: FileDesk, { receipt }: FilesPanel): Export {
  const { disabled, ...subject } = receipt;
  return {
    label: filesMessages[desk.language].receipt,
    disabled,
    file: async () => (await import('./receipt-file.ts')).receiptFile(desk, subject),
  };
}

async function open(desk: FileDesk, { target }: Event): Promise<void> {
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

async function save(desk: FileDesk, { save: textOf, of, what }: FilesPanel): Promise<void> {
  let text: string;
  try {
    text = await textOf();
  } catch (error) {
    if (!(error instanceof FactoryFileError)) throw error;
    return tell(desk, { text: filesMessages[desk.language].notSaved(error.problem), problem: true });
  }
  const name = fileName(desk, of, what, 'json');
  const given = await give(desk, { name, type: 'application/json', text });
  if (given !== 'shown') desk.savedAsFile();
}

/** A table as a file of its own. */
export const csvFile = (desk: FileDesk, of: string, what: string, text: string): TextFile => ({
  name: fileName(desk, of, what, 'csv'),
  type: 'text/csv;charset=utf-8',
  text,
});

/** A name that a file system takes: the factory's, what it is of, what it is. */
export function fileName({ factory }: FileDesk, of: string, what: string, extension: string): string {
  const plain = (text: string) => text.replace(/[^\p{L}\p{N}-]+/gu, '-').replace(/^-+|-+$/g, '');
  return [plain(factory.entity.name) || 'factory', plain(of), `${what}.${extension}`]
    .filter(Boolean)
    .join('-');
}
