import { placeOf } from '../../guideline/anchors.ts';
import { documentTitle } from '../../guideline/edition.ts';
import type { EmbedFacts } from './embed-facts.ts';
import { attributesOf, isInline, propertiesOf, type EmbedSettings, type Pair } from './embed-settings.ts';
import { htmlText, htmlValue } from './escaping.ts';

/** How a kind of template writes a text and an attribute. */
export interface Dialect {
  readonly text: (text: string) => string;
  readonly attribute: (pair: Pair) => string;
}

export const html: Dialect = {
  text: htmlText,
  attribute: ([name, value]) => `${name}="${htmlValue(value)}"`,
};

/**
 * The element with the content that a reader without scripts gets: a sentence and a link. An element in a sentence has the
 * link alone.
 * @param more attributes as they are written, such as a listener
 */
export function elementMarkup(
  settings: EmbedSettings,
  facts: EmbedFacts,
  { text, attribute }: Dialect = html,
  more: readonly string[] = [],
): string {
  const { tag, language } = settings;
  const attributes = [...attributesOf(settings).map(attribute), ...more];
  const { href, title } = linkOf(settings, facts);
  const link = `<a ${attribute(['href', href])}>${text(title)}</a>`;
  if (isInline(settings)) return `<${[tag, ...attributes].join(' ')}>${link}</${tag}>`;
  const opening =
    attributes.join(' ').length > 60
      ? `<${tag}${attributes.map((one) => `\n  ${one}`).join('')}\n>`
      : `<${[tag, ...attributes].join(' ')}>`;
  const sentence = facts.elements[tag]?.text?.[language];
  return [
    opening,
    ...(sentence ? [`  <p>${text(sentence)}</p>`, `  <p>${link}</p>`] : [`  ${link}`]),
    `</${tag}>`,
  ].join('\n');
}

/** Where a reader without scripts finds the same on this site: of a clause its own place. */
export function linkOf(
  { tag, language, quoted }: EmbedSettings,
  { site, elements }: EmbedFacts,
): { readonly href: string; readonly title: string } {
  const own = elements[tag];
  if (tag !== 'zcf-clause') return { href: own?.page[language] ?? site, title: own?.title[language] ?? tag };
  const { page, anchor } = placeOf(quoted.trim());
  const title = documentTitle[language];
  return {
    href: `${site}${language === 'zh' ? '' : `${language}/`}${page}#${anchor}`,
    title: `${language === 'zh' ? `《${title}》` : `${title}, `}${quoted.trim()}`,
  };
}

/** The rule of the host's stylesheet that gives the element its look, or nothing. */
export function lookRule(settings: EmbedSettings): string | undefined {
  const properties = propertiesOf(settings);
  if (!properties.length) return undefined;
  return `${settings.tag} {\n${properties.map(([name, value]) => `  ${name}: ${value};\n`).join('')}}`;
}

/** Indents every line but the first. */
export const indented = (code: string, by: string): string => code.replaceAll('\n', `\n${by}`);
