import type { Language } from '../../guideline/language.ts';
import { descriptionsZh, type Descriptions } from '../../messages/embedding/descriptions-zh.ts';
import { calculatorIds, calculators } from '../../site/calculator-links.ts';
import { elementsOf, type Described, type ManifestElement } from '../../../widgets/manifest/manifest.ts';
import { readManifest } from '../../../widgets/manifest/read-manifest.ts';

/** What of an element is listed. */
export type ListName = Exclude<keyof Descriptions, 'elements'>;

let read: readonly ManifestElement[] | undefined;

/** The elements as their header comments describe them: calculators in the order of the site, then what only quotes. */
export function documentedElements(): readonly ManifestElement[] {
  const order: readonly string[] = calculatorIds.map((id) => calculators[id].element);
  const place = ({ tagName }: ManifestElement) => order.indexOf(tagName) + 1 || order.length + 1;
  return (read ??= elementsOf(readManifest()).toSorted((one, other) => place(one) - place(other)));
}

/** The sentences about an element; none where they have no Chinese, which a test doesn't let pass. */
export const descriptionOf = ({ tagName, description }: ManifestElement, language: Language): string =>
  language === 'en' ? description : (descriptionsZh.elements[tagName] ?? '');

/** The sentence about something of an element, as above. */
export function meaningOf(
  { tagName }: Pick<ManifestElement, 'tagName'>,
  list: ListName,
  { name, description }: Described,
  language: Language,
): string {
  const known = descriptionsZh[list];
  return language === 'en' ? description : (known[`${tagName} ${name}`] ?? known[name] ?? '');
}
