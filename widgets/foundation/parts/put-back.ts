import { html, nothing, type TemplateResult } from 'lit';
import type { FileDesk } from '../desk.ts';
import { filesMessages } from '../messages/files.ts';
import type { WorkbookBack } from './workbook-back.ts';

/** A calculator's own part for workbooks, which is loaded once somebody takes one along or puts one back. */
interface Part<Desk extends FileDesk> {
  readonly workbookBack: WorkbookBack<Desk>;
}

/** Takes back a workbook that was exported here and changed elsewhere. */
export class PutBack<Desk extends FileDesk, Its extends Part<Desk>> {
  #part: Its | undefined;

  constructor(private readonly loadPart: () => Promise<Its>) {}

  async load(): Promise<Its> {
    return (this.#part = await this.loadPart());
  }

  /** The field for the file, and what came of it. */
  view(desk: Desk): TemplateResult | typeof nothing {
    if (desk.hides('open')) return nothing;
    const choose = async ({ target }: Event) => {
      const input = target as HTMLInputElement;
      const [file] = input.files ?? [];
      // The same file may be chosen again after it was mended.
      input.value = '';
      if (file) await (await this.load()).workbookBack.open(desk, file);
    };
    return html`<label class="field">
        <span>${filesMessages[desk.language].workbookBack}</span>
        <input type="file" accept=".xlsx" @change=${(event: Event) => void choose(event)} />
      </label>
      ${this.#part?.workbookBack.view(desk) ?? nothing}`;
  }
}
