import { html, nothing, type TemplateResult } from 'lit';
import { registryVersion, unitSymbol, type FactoryFile, type Unit } from '../../../src/calculators/index.ts';
import type { Words } from '../desk.ts';
import type { SectionName } from '../file-history.ts';
import { contractWords } from '../messages/contract.ts';
import { figureTable } from '../parts/figure-table.ts';
import { version } from '../version.ts';
import type { WorkState } from './events.ts';
import type { HandedField, HandedResult } from './handed-result.ts';

/** What a hand-over asks of its element. */
export interface SubmissionHost {
  readonly section: SectionName;
  /** Who the reader hands it to: the name of the host's page. */
  readonly receiver: string;
  readonly factory: FactoryFile;
  readonly standing: WorkState;
  /** The figures the host asked for, as they are now. */
  fields(): readonly HandedField[];
  /** Whether the host asked for the whole file too. */
  readonly wantsFile: boolean;
  /** Tells the host: a result that was agreed to, or nothing where it was taken back. */
  handed(result: HandedResult | undefined): void;
  /** Tells the host that the reader took back what was handed over. */
  tookBack(): void;
  refresh(): void;
}

/**
 * What the reader hands to the page around the element: nothing, until the reader saw exactly which figures and agreed.
 * Whatever is changed afterwards takes it back.
 */
export class Submission {
  #open = false;
  #agreed: HandedResult | undefined;
  #withdrawn = false;

  constructor(private readonly host: SubmissionHost) {}

  get agreed(): HandedResult | undefined {
    return this.#agreed;
  }

  /** Shows what would be handed over. */
  open(): void {
    this.#open = true;
    this.host.refresh();
  }

  /** The work was changed, or begun anew: the host no longer has a result. What is on view follows a change. */
  withdraw(changed: boolean): void {
    this.#withdrawn = changed && (this.#withdrawn || this.#agreed !== undefined);
    this.#open &&= changed;
    if (!this.#agreed) return;
    this.#agreed = undefined;
    this.host.handed(undefined);
  }

  private agree(fields: readonly HandedField[], factory: FactoryFile | undefined, { language }: Words): void {
    const { section } = this.host;
    this.#agreed = {
      format: 'zero-carbon-factory-result',
      calculator: section,
      version,
      factors: registryVersion,
      language,
      agreedAt: new Date().toISOString(),
      fields,
      ...(factory && { factory }),
    };
    this.#open = false;
    this.#withdrawn = false;
    this.host.handed(this.#agreed);
    this.host.refresh();
  }

  view(words: Words): TemplateResult {
    const t = contractWords[words.language];
    const { receiver, standing } = this.host;
    const file = this.host.wantsFile ? this.host.factory : undefined;
    // What stands in the table is what the button below it hands over.
    const shown = this.#open && standing !== 'empty' ? this.host.fields() : undefined;
    return html`<section class="panel handing" part="handover" tabindex="-1" aria-label=${t.title(receiver)}>
      ${this.#withdrawn ? html`<p class="warn" role="alert">${t.withdrawn(receiver)}</p>` : nothing}
      ${this.#agreed ? html`<p class="met" role="status">${t.agreed(receiver)}</p>` : nothing}
      ${shown ? this.offer(words, shown) : nothing}
      <p class="actions">
        ${
          shown
            ? html`<button class="primary" @click=${() => this.agree(shown, file, words)}>
                  ${t.agree(receiver)}
                </button>
                <button @click=${() => this.close()}>${t.cancel}</button>`
            : this.#agreed
              ? html`<button @click=${() => this.takeBack()}>${t.withdraw}</button>`
              : html`<button id="hand-over" ?disabled=${standing === 'empty'} @click=${() => this.open()}>
                  ${t.ask(receiver)}
                </button>`
        }
      </p>
      ${standing === 'empty' ? html`<p class="quiet">${t.notYet}</p>` : nothing}
    </section>`;
  }

  private offer({ language }: Words, fields: readonly HandedField[]): TemplateResult {
    const t = contractWords[language];
    const { receiver, wantsFile, standing, section } = this.host;
    const valueText = ({ value, word }: HandedField) => (word ? t.choice(word, String(value)) : value);
    const unit = ({ unit }: HandedField) => (unit ? ` ${unitSymbol(unit as Unit, language)}` : '');
    return html`${figureTable(
        t.title(receiver),
        [t.value],
        fields.map((field) => ({ name: field.label, values: [`${valueText(field)}${unit(field)}`] })),
      )}
      ${wantsFile ? html`<p><b>${t.withFile}</b></p>` : nothing}
      ${
        standing === 'invalid'
          ? html`<p class="warn">${section === 'readiness' ? t.stillOpen : t.stillInvalid}</p>`
          : nothing
      }
      <p class="quiet">${t.explained(receiver)}</p>`;
  }

  private close(): void {
    this.#open = false;
    this.host.refresh();
  }

  private takeBack(): void {
    this.withdraw(false);
    this.host.tookBack();
    this.host.refresh();
  }
}
