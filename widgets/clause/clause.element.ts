import { html, type PropertyValues, type TemplateResult } from 'lit';
import { baseStyles } from '../foundation/base.styles.ts';
import { languageOf, languageTag, type Language } from '../foundation/language.ts';
import { messages } from './messages/index.ts';
import { watchTheme } from '../foundation/theme.ts';
import { version } from '../foundation/version.ts';
import { clauseStyles } from './clause.styles.ts';
import { findExcerpt, loadGuideline, type Excerpt, type GuidelineData } from './guideline-data.ts';
import type { InlineClause } from './inline-clause.ts';
import { quoted } from './quoted.ts';
import { SpeakingElement } from '../foundation/speaking-element.ts';

/**
 * Quotes a clause, a term or a measure of the guideline word for word, with its requirement words as seals: as a block, or
 * in a sentence as a citation whose text opens below the line. What stands between its tags, best a link, shows until the
 * text has come and stays where it cannot come. In a sentence it best says what the citation says
 * (《零碳工厂建设与管理技术指南》6.7.3 抵消要求), so that nothing moves; the stylesheet keeps the room of one seal and of the mark.
 *
 * @tag zcf-clause
 * @attr number - what to quote: a clause (6.7.3), a term (3.7), a measure (A.32) or “foreword”
 * @attr display - inline: a citation in a sentence, with a mark that opens the text; without it the text as a block
 * @attr lang - zh for the text, en for its translation; without it the nearest ancestor's, else Chinese
 * @attr theme - light or dark; without it the color-scheme of the page
 * @slot - the fallback
 * @csspart clause - everything that is quoted
 * @csspart citation - inline: what stands in the sentence
 * @csspart mark - inline: the button that opens the text
 * @csspart opened - inline: what it opens
 * @csspart number - the number
 * @csspart title - the title
 * @csspart seal - each requirement word
 * @csspart text - the text itself
 * @csspart note - the line below it
 * @csspart link - the link to the guideline's site
 * @csspart problem - the sentence that says what is wrong
 * @cssproperty --zcf-text - colour of the text
 * @cssproperty --zcf-text-quiet - colour of the number and of the line below
 * @cssproperty --zcf-link - colour of the link and of the focus ring
 * @cssproperty --zcf-line - colour of the rules
 * @cssproperty --zcf-surface - background, transparent by default
 * @cssproperty --zcf-radius - corners of the seals
 * @cssproperty --zcf-padding - room within the background, none by default
 * @cssproperty --zcf-font-size - size of the text, that of the page by default
 * @cssproperty --zcf-reserve - height kept until the text is there
 */
export class ZcfClause extends SpeakingElement {
  static readonly version = version;
  static override styles = [baseStyles, clauseStyles];
  static override properties = {
    number: { type: String },
    display: { type: String },
    data: { state: true },
    inline: { state: true },
    failed: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare number: string | null;
  declare display: string | null;
  declare private data: GuidelineData | undefined;
  declare private inline: InlineClause | undefined;
  declare private failed: boolean;

  constructor() {
    super();
    this.number = null;
    this.display = null;
    this.failed = false;
    watchTheme(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.data) void this.load();
  }

  private async load(): Promise<void> {
    try {
      this.data = await loadGuideline();
      this.failed = false;
    } catch {
      // The browser's console names the address; the reader gets a sentence.
      this.failed = true;
    }
  }

  #askedInline = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (this.display !== 'inline' || this.#askedInline) return;
    this.#askedInline = true;
    void this.loadInline();
  }

  /** A page that quotes blocks alone doesn't load how a citation opens. */
  private async loadInline(): Promise<void> {
    try {
      const { InlineClause } = await import('./inline-clause.ts');
      this.inline = new InlineClause(this, () => this.failed && void this.load());
    } catch {
      this.#askedInline = false;
    }
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const t = messages[language].clause;
    const number = this.number?.trim() ?? '';
    const { data } = this;
    const excerpt = data && findExcerpt(data, number);
    if (this.display === 'inline') return this.inSentence(excerpt, number, language);
    if (this.failed) return problem(t.failed, language);
    if (!data) return html`<div class="waiting"><slot></slot></div>`;
    return excerpt
      ? html`<div class="frame">${quoted(excerpt, data, language)}</div>`
      : problem(t.unknown(number), language);
  }

  private inSentence(excerpt: Excerpt | undefined, number: string, language: Language): TemplateResult {
    const { data, inline } = this;
    const t = messages[language].clause;
    if (data && !excerpt)
      return html`<slot></slot>
        <span part="problem" dir="ltr" lang=${languageTag[language]}>${t.unknown(number)}</span>`;
    if (inline && data && excerpt)
      return inline.view(excerpt, data, language, t, () => quoted(excerpt, data, language));
    if (inline && this.failed) return inline.problem(number, language, t);
    // Terms and measures have no requirement words.
    const worded = /^(A|3)\./.test(number) ? '' : 'worded';
    return html`<slot></slot><span class="room ${worded}" lang=${languageTag[language]}>&NoBreak;</span>`;
  }
}

function problem(sentence: string, language: Language): TemplateResult {
  return html`<div class="frame">
      <p class="problem" part="problem" dir="ltr" lang=${languageTag[language]}>${sentence}</p>
    </div>
    <slot></slot>`;
}
