import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { baseStyles } from '../foundation/base.styles.ts';
import { siteRoot } from '../foundation/data.ts';
import { languageOf, languageTag, type Language } from '../foundation/language.ts';
import { messages } from './messages/index.ts';
import { watchTheme } from '../foundation/theme.ts';
import { version } from '../foundation/version.ts';
import { clauseStyles } from './clause.styles.ts';
import {
  findExcerpt,
  groupBlocks,
  loadGuideline,
  type Excerpt,
  type GuidelineData,
} from './guideline-data.ts';

/**
 * Quotes a clause, a term or a measure of the guideline word for word, with its requirement words as seals. What
 * stands between its tags, best a link, shows until the text has come and stays where it cannot come.
 *
 * @tag zcf-clause
 * @attr number - what to quote: a clause (6.7.3), a term (3.7), a measure (A.32) or “foreword”
 * @attr lang - zh for the text, en for its translation; without it the nearest ancestor's, else Chinese
 * @attr theme - light or dark; without it the color-scheme of the page
 * @slot - the fallback
 * @csspart clause - everything that is quoted
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
export class ZcfClause extends LitElement {
  static readonly version = version;
  static override styles = [baseStyles, clauseStyles];
  static override properties = {
    number: { type: String },
    data: { state: true },
    failed: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare number: string | null;
  declare private data: GuidelineData | undefined;
  declare private failed: boolean;

  constructor() {
    super();
    this.number = null;
    this.failed = false;
    watchTheme(this);
  }

  /** `lang` is the platform's own property, so it is watched and not declared again. */
  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, 'lang'];
  }

  override attributeChangedCallback(name: string, before: string | null, now: string | null): void {
    super.attributeChangedCallback(name, before, now);
    if (name === 'lang') this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (!this.data) void this.load();
  }

  private async load(): Promise<void> {
    this.failed = false;
    try {
      this.data = await loadGuideline();
    } catch {
      // The browser's console names the address; the reader gets a sentence.
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    const language = languageOf(this);
    const t = messages[language].clause;
    if (this.failed) return problem(t.failed, language);
    if (!this.data) return html`<div class="waiting"><slot></slot></div>`;
    const number = this.number?.trim() ?? '';
    const excerpt = findExcerpt(this.data, number);
    return excerpt ? quote(excerpt, this.data, language) : problem(t.unknown(number), language);
  }
}

function problem(sentence: string, language: Language): TemplateResult {
  return html`<div class="frame">
      <p class="problem" part="problem" dir="ltr" lang=${languageTag[language]}>${sentence}</p>
    </div>
    <slot></slot>`;
}

function quote(excerpt: Excerpt, data: GuidelineData, language: Language): TemplateResult {
  const { id, title, words, blocks, applicability, path } = excerpt;
  const t = messages[language].clause;
  const address = siteRoot() + path[language];
  const label = /\d/.test(id) ? id : '';
  return html`<div class="frame">
    <article part="clause" dir="ltr" lang=${languageTag[language]} aria-labelledby="title">
      <header id="title">
        ${label ? html`<span class="number num" part="number">${label}</span>` : nothing}
        <span>
          <b part="title">${title[language]}</b>
          ${words.map((word) => html` <span class="seal ${word}" part="seal">${data.words[word]?.[language]}</span>`)}
          ${otherName(excerpt, language)}
        </span>
      </header>
      <blockquote part="text" cite=${address}>
        ${blocks.length ? groupBlocks(blocks).map((group) => blockGroup(group, language)) : html`<p>${t.onlySubclauses}</p>`}
        ${applicability ? html`<p>${t.applicability}${applicability[language]}</p>` : nothing}
      </blockquote>
      <footer class="quiet" part="note">
        ${t.notOfficial}
        <a part="link" href=${address}>${t.onTheSite(label || title[language])}</a>
      </footer>
    </article>
  </div>`;
}

/** A term's name in the other language: the English that the source prints, or the Chinese of a translation. */
function otherName({ title, printedEnglish }: Excerpt, language: Language): TemplateResult | typeof nothing {
  if (printedEnglish === undefined) return nothing;
  return language === 'zh'
    ? html`<span class="aside quiet" lang="en">${printedEnglish}</span>`
    : html`<span class="aside quiet" lang=${languageTag.zh}>${title.zh}</span>`;
}

function blockGroup(group: Excerpt['blocks'], language: Language): TemplateResult | TemplateResult[] {
  return group[0]?.kind === 'item'
    ? html`<ul role="list">
        ${group.map(({ text }) => html`<li>${text[language]}</li>`)}
      </ul>`
    : group.map(({ text }) => html`<p>${text[language]}</p>`);
}
