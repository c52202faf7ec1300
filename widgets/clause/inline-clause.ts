import { html, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import { InlineNote } from '../foundation/inline-note.ts';
import { inlineNoteStyles } from '../foundation/inline-note.styles.ts';
import { languageTag, type Language } from '../foundation/language.ts';
import type { Excerpt, GuidelineData } from './guideline-data.ts';
import { inlineStyles } from './inline.styles.ts';
import type { Messages } from './messages/zh.ts';

/** A quoted clause as a citation in the host's sentence; its text opens below the line. */
export class InlineClause {
  readonly #note: InlineNote;

  /** @param opened is called each time a reader opens the text */
  constructor(host: LitElement, opened: () => void) {
    this.#note = new InlineNote(host, opened);
    adopt(host.shadowRoot, [inlineNoteStyles, inlineStyles]);
  }

  /** @param text the quoted text, which the mark opens */
  view(
    { id, title, words }: Excerpt,
    data: GuidelineData,
    language: Language,
    t: Messages['clause'],
    text: () => TemplateResult,
  ): TemplateResult {
    const number = /\d/.test(id) ? id : '';
    const name = t.cited(data.title[language]);
    return inOne(
      html`<span class="frame piece" part="citation" dir="ltr" lang=${languageTag[language]}
        >${name}${number ? html`<span class="num" part="number">${number}</span> ` : ''}<span part="title"
          >${title[language]}</span
        >${words.map(
          (word) =>
            html`<span class="sealed ${word === 'encouraged' ? 'long' : ''}"
              >&NoBreak;<span class="seal ${word}" part="seal">${data.words[word]?.[language]}</span></span
            >`,
        )}</span
      >`,
      this.#note.view({ label: t.open(number || title[language]), language, content: text }),
    );
  }

  /** The mark behind a fallback; it opens the sentence that says what is wrong. */
  problem(number: string, language: Language, t: Messages['clause']): TemplateResult {
    const content = () => html`<p class="problem" part="problem">${t.failed}</p>`;
    return inOne(html`<slot></slot>`, this.#note.view({ label: t.open(number), language, content }));
  }
}

/** One template for both, so that the mark keeps the focus when what stands before it changes. */
const inOne = (piece: TemplateResult, mark: TemplateResult): TemplateResult => html`${piece}${mark}`;

function adopt(root: ShadowRoot | null, styles: readonly CSSResult[]): void {
  const sheets = styles.flatMap(({ styleSheet }) => styleSheet ?? []);
  if (root) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets];
}
