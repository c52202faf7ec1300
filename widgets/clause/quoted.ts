import { html, nothing, type TemplateResult } from 'lit';
import { siteRoot } from '../foundation/data.ts';
import { languageTag, type Language } from '../foundation/language.ts';
import { groupBlocks, type Excerpt, type GuidelineData } from './guideline-data.ts';
import { messages } from './messages/index.ts';

/** The text of a clause, a term or a measure, word for word, with its number, its title and its seals above it. */
export function quoted(excerpt: Excerpt, data: GuidelineData, language: Language): TemplateResult {
  const { id, title, words, blocks, applicability, path } = excerpt;
  const t = messages[language].clause;
  const address = siteRoot() + path[language];
  const label = /\d/.test(id) ? id : '';
  return html`<article part="clause" dir="ltr" lang=${languageTag[language]} aria-labelledby="title">
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
  </article>`;
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
