import { gridAreas } from '../../calculators/index.ts';
import type { Bilingual, Language } from '../../guideline/language.ts';
import { messages } from '../../messages/index.ts';
import { pathTo, pathToPlace } from '../../site/address.ts';
import {
  calculatorIds,
  calculators,
  placeOfCalculator,
  type CalculatorId,
} from '../../site/calculator-links.ts';
import type { ManifestElement } from '../../../widgets/manifest/manifest.ts';
import type { ElementFacts, NamedChoice } from './embed-facts.ts';

interface ElementWords {
  readonly panels: Readonly<Record<string, string>>;
}
type Handed = { readonly handedNames: Readonly<Record<Language, Readonly<Record<string, string>>>> };

const chinese = import.meta.glob<{ zh: ElementWords }>('../../../widgets/*/messages/zh.ts', { eager: true });
const english = import.meta.glob<{ en: ElementWords }>('../../../widgets/*/messages/en.ts', { eager: true });
const handed = import.meta.glob<Handed>('../../../widgets/*/messages/handed.ts', { eager: true });

const both = (of: (language: Language) => string): Bilingual => ({ zh: of('zh'), en: of('en') });
const own = (name: string): NamedChoice => ({
  name,
  label: both((language) => messages[language].embedding.names[name as 'add']),
});

/** What `hide` and `locked` may name besides the panels; a test compares them with the elements' classes. */
export const further: Readonly<Record<CalculatorId, { hide: readonly string[]; locked: readonly string[] }>> =
  {
    emissions: { hide: ['add', 'open'], locked: ['year', 'area', 'prefilled'] },
    footprint: { hide: ['add', 'open'], locked: ['prefilled'] },
    offset: { hide: ['add', 'open'], locked: ['year', 'prefilled'] },
    readiness: { hide: ['open'], locked: ['conditions', 'prefilled'] },
    measures: { hide: ['add', 'checklist', 'open'], locked: ['prefilled'] },
  };

/** The panels that `hide` may name, in the elements' own words. */
function panelsOf(id: CalculatorId): NamedChoice[] {
  const at = `../../../widgets/${id}/messages/`;
  const zh = chinese[`${at}zh.ts`]?.zh.panels ?? {};
  const en = english[`${at}en.ts`]?.en.panels ?? {};
  return Object.entries(zh).map(([name, label]) => ({ name, label: { zh: label, en: en[name] ?? name } }));
}

function handoverOf(id: CalculatorId): NamedChoice[] {
  const names = handed[`../../../widgets/${id}/messages/handed.ts`]?.handedNames;
  if (!names) return [];
  const fields = Object.entries(names.zh).map(([name, zh]) => ({
    name,
    label: { zh, en: names.en[name] ?? name },
  }));
  return [...fields, own('file')];
}

/** Addresses as a partner needs them, whole. */
const whole = (site: URL | undefined, path: (language: Language) => string): Bilingual =>
  both((language) => new URL(path(language), site).href);

/**
 * What the configurator knows of each element that the manifest has: calculators first, then what only quotes.
 * @param site the origin that the site is built for
 */
export function elementFacts(
  manifest: readonly ManifestElement[],
  site: URL | undefined,
): Readonly<Record<string, ElementFacts>> {
  const attributesOf = (tag: string) =>
    manifest.find(({ tagName }) => tagName === tag)?.attributes.map(({ name }) => name);
  const here = (language: Language) => ({ language, view: 'single' as const });
  const listed = calculatorIds.map((id): [string, ElementFacts] => {
    const { element } = calculators[id];
    return [
      element,
      {
        title: both((language) => messages[language].calculators[id].title),
        text: both((language) => messages[language].calculators[id].text),
        page: whole(site, (language) => pathToPlace(here(language), placeOfCalculator(id))),
        frame: whole(site, (language) => pathTo({ ...here(language), page: `embed/${id}/` })),
        attributes: attributesOf(element) ?? [],
        hide: [...panelsOf(id), ...further[id].hide.map(own)],
        locked: further[id].locked.map(own),
        handover: handoverOf(id),
        shown: [],
      },
    ];
  });
  const small = (['zcf-clause', 'zcf-factor'] as const).map((tag): [string, ElementFacts] => {
    const attributes = attributesOf(tag) ?? [];
    const page = tag === 'zcf-clause' ? 'guideline/' : 'factors/';
    const shown = tag === 'zcf-factor' ? ['value', 'citation', 'full'] : ['inline'];
    return [
      tag,
      {
        title: both((language) => messages[language].embedding.small[tag]),
        page: whole(site, (language) => pathTo({ ...here(language), page })),
        attributes,
        hide: [],
        locked: [],
        handover: [],
        shown: attributes.some((name) => name === 'display' || name === 'show') ? shown : [],
      },
    ];
  });
  return Object.fromEntries([...listed, ...small].filter(([tag]) => attributesOf(tag)));
}

/** The regions with an official factor of electricity, for `area`: nation and provinces. */
export const areaOptions = (language: Language) =>
  gridAreas
    .filter(({ kind }) => kind === 'nation' || kind === 'province')
    .map(({ id, name }) => ({ value: id, text: name[language] }));
