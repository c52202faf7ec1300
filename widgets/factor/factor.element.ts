import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../foundation/base.styles.ts';
import { InlineNote, roomOfMark } from '../foundation/inline-note.ts';
import { inlineNoteStyles } from '../foundation/inline-note.styles.ts';
import { languageOf, languageTag, type Language } from '../foundation/language.ts';
import { version } from '../foundation/version.ts';
import {
  findFactor,
  loadFactorNotes,
  loadFactorValues,
  nearIds,
  type FactorNotes,
  type FactorValues,
  type ShownFactor,
} from './factor-data.ts';
import type { FactorFacts } from './factor-facts.ts';
import { factorStyles } from './factor.styles.ts';
import { citationInSentence, valueInSentence } from './in-sentence.ts';
import { messages } from './messages/index.ts';
import type * as SourceNote from './source-note.ts';
import { SpeakingElement } from '../foundation/speaking-element.ts';

/** What opening brings, in one language: the notes and how they are shown; nothing where they could not be had. */
interface Opened {
  language: Language;
  loaded: [FactorNotes, typeof SourceNote] | undefined;
}

/**
 * One cited emission factor in a host's sentence: the value as the factor's page writes it, its unit, and a mark that
 * opens the source below the line. What stands between its tags, best the same value and unit as a link to the factor's
 * page, shows until the registry has come and stays where it cannot come; where it is the same text, nothing moves. On
 * paper the source stands behind the value.
 *
 * @tag zcf-factor
 * @attr name - the factor's id as on its page: grid-electricity-cn-cq-2022
 * @attr show - what follows value and unit: value (nothing, not even the mark), citation (the publication and the place
 * in it), full (name, year, publication and place); without it only the mark
 * @attr lang - zh or en; without it the nearest ancestor's, else Chinese
 * @attr theme - light or dark; without it the color-scheme of the page
 * @slot - the fallback
 * @csspart value - the number
 * @csspart unit - the unit
 * @csspart unverified - the word behind a value that was not traced to a page of its publication
 * @csspart citation - what is said of the source in the sentence
 * @csspart mark - the button that opens the source
 * @csspart opened - what it opens
 * @csspart link - each link in it
 * @csspart problem - the sentence that says what is wrong
 * @cssproperty --zcf-text - colour of the text that opens
 * @cssproperty --zcf-text-quiet - colour of what its facts are called
 * @cssproperty --zcf-link - colour of the mark, of links and of the focus ring
 * @cssproperty --zcf-line - colour of the rules above and below what opens
 * @cssproperty --zcf-surface - its background, transparent by default
 * @cssproperty --zcf-radius - corners of the focus ring
 * @cssproperty --zcf-padding - room within the background of what opens, none by default
 * @cssproperty --zcf-font-size - size of its text
 */
export class ZcfFactor extends SpeakingElement {
  static readonly version = version;
  static override styles = [baseStyles, inlineNoteStyles, factorStyles];
  static override properties = {
    name: { type: String },
    show: { type: String },
    values: { state: true },
    notes: { state: true },
    failed: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare name: string | null;
  declare show: string | null;
  declare private values: FactorValues | undefined;
  declare private notes: Opened | undefined;
  declare private failed: boolean;

  readonly #note = new InlineNote(this, () => {
    if (this.failed) void this.load();
    // What could not be had is asked for again.
    if (this.notes && !this.notes.loaded) this.notes = undefined;
  });
  #warned: string | undefined;

  constructor() {
    super();
    this.name = null;
    this.show = null;
    this.failed = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.values) void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.values = await loadFactorValues();
      this.failed = false;
    } catch {
      // The browser's console names the address; the reader gets a sentence.
      this.failed = true;
    }
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const language = languageOf(this);
    const needed = this.#note.isOpen || this.show === 'full';
    if (!needed || !this.values || this.notes?.language === language) return;
    this.notes = undefined;
    const take = (loaded: Opened['loaded']) => {
      if (languageOf(this) === language) this.notes = { language, loaded };
    };
    Promise.all([loadFactorNotes(language), import('./source-note.ts')]).then(take, () => take(undefined));
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const t = messages[language];
    const { values, failed } = this;
    const name = this.name ?? '';
    const factor = values && findFactor(values, name, language);
    const lang = languageTag[language];
    if (values && !factor) {
      const sentence = t.unknown(name.trim(), nearIds(values, name).join(t.brackets[1]));
      return html`<slot></slot> <span lang=${lang}>${problem(sentence)}</span>`;
    }
    if (!factor || (this.show === 'full' && !this.notes)) {
      const label = t.source(this.textContent?.trim() || name);
      return this.withMark(
        html`<slot></slot>`,
        failed && this.#note.view({ label, language, content: () => problem(t.notLoaded) }),
      );
    }
    return this.withMark(
      html`<span class="frame piece" lang=${lang}
        >${valueInSentence(factor, language)}${this.citation(factor, language)}</span
      >`,
      this.#note.view({
        label: t.source(`${factor.value} ${factor.unit}`.trim()),
        language,
        content: () => this.opened(factor, language),
      }),
    );
  }

  /** One template for all states, so that the mark keeps the focus when what stands before it changes. */
  private withMark(piece: TemplateResult, mark: TemplateResult | false): TemplateResult {
    return html`${piece}${this.show === 'value' ? nothing : mark || roomOfMark}`;
  }

  private citation(factor: ShownFactor, language: Language): TemplateResult | typeof nothing {
    switch (this.show) {
      case 'value':
        return nothing;
      case 'citation':
        return citationInSentence(factor, language);
      case 'full': {
        const { name = '', year = '' } = this.facts(factor) ?? {};
        // Many a name says its year.
        const said = name.includes(year) ? '' : messages[language].year(year);
        const before = [name, said].filter(Boolean);
        return citationInSentence(factor, language, before);
      }
      default:
        return html`<span class="printed">${citationInSentence(factor, language)}</span>`;
    }
  }

  /** Nothing yet, or nothing at all where they could not be had. */
  private facts({ row }: ShownFactor): FactorFacts | undefined {
    const { values, notes } = this;
    if (!values || !notes?.loaded) return undefined;
    const [content, { factsOf }] = notes.loaded;
    return factsOf(values, content, row, new Date().toISOString().slice(0, 10));
  }

  private opened(factor: ShownFactor, language: Language): TemplateResult {
    const t = messages[language];
    if (!this.notes) return html`<p>${t.loading}</p>`;
    const facts = this.facts(factor);
    return facts && this.notes.loaded
      ? this.notes.loaded[1].sourceNote(factor, facts, language)
      : problem(t.notLoaded);
  }

  /** A host that looks at the console learns what the page's readers see. */
  protected override updated(): void {
    const name = this.name ?? '';
    if (!this.values || this.#warned === name || findFactor(this.values, name, 'en')) return;
    this.#warned = name;
    const sentence = messages.en.unknown(name.trim(), nearIds(this.values, name).join(', '));
    console.warn(`<zcf-factor>: ${sentence}`);
  }
}

const problem = (sentence: string): TemplateResult =>
  html`<span class="problem" part="problem" dir="ltr">${sentence}</span>`;
