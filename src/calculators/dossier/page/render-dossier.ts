import { blockHtml, escaped } from '../../engine/report-html.ts';
import { languageTag, standAlone } from '../../engine/report-page.ts';
import type { Dossier, DossierBlock, DossierSection } from '../dossier-model.ts';
import { sayIn } from '../dossier-texts.ts';
import { receiptBlock } from './data-blocks.ts';
import { dossierStyle } from './dossier-style.ts';

/**
 * The report as one HTML page that stands alone, to print and to publish: of several languages one after the other. It
 * loads and runs nothing; its receipts lie in it as data. Every text is escaped, whatever a reader typed.
 * @param dossiers the same report in each language that the page is to have; at least one
 */
export function renderDossier(dossiers: readonly [Dossier, ...Dossier[]]): string {
  const [first] = dossiers;
  return standAlone({
    language: first.language,
    title: dossiers.map(({ title, factory, year }) => `${title} · ${year} · ${factory}`).join(' / '),
    style: dossierStyle(dossiers),
    body: `<main>
${dossiers.map(dossierHtml).join('\n')}
</main>
${first.receipts.map(receiptBlock).join('\n')}`,
  });
}

/** The report of one language as elements of a body, without the page around it. */
function dossierHtml({ language, title, factory, year, cover, contents, parts }: Dossier): string {
  return `<article class="dossier ${language}" lang="${languageTag(language)}" aria-labelledby="${language}-title">
<header class="cover">
<h1 id="${language}-title">${escaped(title)}</h1>
<p class="of">${escaped(factory)}</p>
<p class="of">${sayIn(language)('ofYear', { year })}</p>
${cover.map((block) => blockHtml(block)).join('\n')}
</header>
<nav class="contents" aria-labelledby="${language}-contents">
<h2 id="${language}-contents">${escaped(contents)}</h2>
${contentsHtml(parts, language)}
</nav>
${parts.map((part) => partHtml(part, language)).join('\n')}
</article>`;
}

/** Parts and their sections; what is deeper is found below its section. */
function contentsHtml(sections: readonly DossierSection[], language: string, depth = 1): string {
  const entries = sections.map(
    ({ id, number, heading, sections: below }) =>
      `<li><a href="#${language}-${escaped(id)}">${numberHtml(number)}${escaped(heading)}</a>${below.length && depth < 2 ? contentsHtml(below, language, depth + 1) : ''}</li>`,
  );
  return `<ol>${entries.join('\n')}</ol>`;
}

const numberHtml = (number: string): string =>
  number ? `<span class="number">${escaped(number)}</span>` : '';

/** A part begins on a new page, unless it is short or follows one that is, or only says that the factory has none. */
const partHtml = (part: DossierSection, language: string): string =>
  `<section class="part${isLong(part) ? ' full' : ''}" aria-labelledby="${language}-${escaped(part.id)}">
${sectionHtml(part, language, 2)}
</section>`;

const isLong = ({ id, sections }: DossierSection): boolean =>
  id === 'summary' || (id !== 'factory' && id !== 'inventory' && sections.length > 0);

function sectionHtml(
  { id, number, heading, blocks, sections }: DossierSection,
  language: string,
  level: number,
): string {
  return `<h${level} id="${language}-${escaped(id)}">${numberHtml(number)}${escaped(heading)}</h${level}>
${blocks.map((block) => anyBlockHtml(block, level + 1)).join('\n')}
${sections.map((section) => sectionHtml(section, language, level + 1)).join('\n')}`;
}

/** A picture holds escaped texts and no style: it stands in the page as it is. */
const anyBlockHtml = (block: DossierBlock, level: number): string =>
  block.type === 'chart'
    ? `<figure>
<figcaption>${escaped(block.caption)}</figcaption>
${block.svg}
</figure>`
    : blockHtml(block, level);
