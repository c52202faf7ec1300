import { html, nothing, type TemplateResult } from 'lit';
import { ContractEvent } from '../contract/events.ts';
import type { FileDesk } from '../desk.ts';
import { copyText, handOver, type BinaryFile, type HandedOver, type TextFile } from '../hand-over.ts';
import { filesMessages } from '../messages/files.ts';

interface Told {
  readonly text: string;
  readonly problem?: boolean;
  /** A file that could not be let out, for copying. */
  readonly shown?: TextFile;
}

/** The last word about opening or saving, per element. */
const told = new WeakMap<object, Told>();

/** Says what became of a file, where `toldView` stands. */
export function tell(desk: FileDesk, word: Told): void {
  told.set(desk.host, word);
  desk.refresh();
}

/** The last word about opening or saving; a text that could not be let out is there to be copied. */
export function toldView(desk: FileDesk): TemplateResult | typeof nothing {
  const word = told.get(desk.host);
  if (!word) return nothing;
  const m = filesMessages[desk.language];
  return html`<p class=${word.problem ? 'problem' : 'met'} role=${word.problem ? 'alert' : 'status'}>
      ${word.text}
    </p>
    ${
      word.shown
        ? html`<textarea readonly rows="6" .value=${word.shown.text}></textarea>
            <button @click=${() => void copy(desk, word)}>${m.copy}</button>`
        : nothing
    }`;
}

/** Hands a file to the reader and says how. */
export async function give(desk: FileDesk, file: TextFile | BinaryFile): Promise<HandedOver> {
  const m = filesMessages[desk.language];
  const result = await handOver(file);
  tellHost(desk, file.type);
  if (result !== 'shown') tell(desk, { text: m[result](file.name) });
  else if ('text' in file) tell(desk, { text: m.shown, shown: file });
  else tell(desk, { text: m.keptBack(file.name), problem: true });
  return result;
}

/** Tells the page around the element what kind of file the reader took along. */
export function tellHost({ host }: Pick<FileDesk, 'host'>, kind: string): void {
  if (host instanceof HTMLElement)
    host.dispatchEvent(new ContractEvent('zcf-export', { element: host.localName, kind }));
}

async function copy(desk: FileDesk, { shown }: Told): Promise<void> {
  if (!shown) return;
  const m = filesMessages[desk.language];
  const copied = await copyText(shown.text);
  if (copied && shown.type === 'application/json') desk.savedAsFile();
  tell(desk, { text: copied ? m.copied : m.copyByHand, shown });
}
