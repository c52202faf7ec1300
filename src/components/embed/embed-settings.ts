import type { Language } from '../../guideline/language.ts';

/** What a partner chose in the configurator. An empty value is one that the partner left to the element. */
export interface EmbedSettings {
  readonly tag: string;
  readonly language: Language;
  readonly theme: string;
  readonly density: string;
  /** Colours as `#rrggbb`. */
  readonly accent: string;
  readonly surface: string;
  /** Corners in CSS pixels. */
  readonly radius: string;
  readonly year: string;
  readonly area: string;
  readonly prefill: string;
  /** Names of panels that aren't shown, of what can't be changed, of result fields that are asked for. */
  readonly hide: readonly string[];
  readonly locked: readonly string[];
  readonly handover: readonly string[];
  /** What the small elements quote: the number of a clause, the id of a factor. */
  readonly quoted: string;
  /** How they show it: `display` of a clause, `show` of a factor. */
  readonly shown: string;
  /** An exact version, or the major one of the moving path. */
  readonly version: string;
}

/** An attribute or a custom property with its value. */
export type Pair = readonly [name: string, value: string];

/** The small elements with the attributes that say what they quote and how, and what they quote at first. */
const quoting: Readonly<Record<string, { quoted: string; shown: string; example: string }>> = {
  'zcf-clause': { quoted: 'number', shown: 'display', example: '6.7.3' },
  'zcf-factor': { quoted: 'name', shown: 'show', example: 'grid-electricity-cn-cq-2022' },
};

/** Whether an element only quotes something and takes no input. */
export const quotes = (tag: string): boolean => Object.hasOwn(quoting, tag);

/** Whether it stands in a sentence of the host. */
export const isInline = ({ tag, shown }: Pick<EmbedSettings, 'tag' | 'shown'>): boolean =>
  tag === 'zcf-factor' || (tag === 'zcf-clause' && shown === 'inline');

/** The choices to begin with, or after another element was chosen: names of panels and fields are each element's own. */
export const settingsFor = (
  tag: string,
  kept: Pick<EmbedSettings, 'language' | 'version'> & Partial<EmbedSettings>,
): EmbedSettings => ({
  theme: '',
  density: '',
  accent: '',
  surface: '',
  radius: '',
  year: '',
  area: '',
  ...kept,
  tag,
  prefill: '',
  hide: [],
  locked: [],
  handover: [],
  quoted: quoting[tag]?.example ?? '',
  shown: '',
});

/** The attributes of the element, in the order they are written. */
export function attributesOf(settings: EmbedSettings): readonly Pair[] {
  const { tag, language, theme, density, year, area, prefill, quoted, shown } = settings;
  const own = quoting[tag];
  const pairs: Pair[] = own
    ? [
        [own.quoted, quoted.trim()],
        [own.shown, shown],
        ['lang', language],
        ['theme', theme],
      ]
    : [
        ['lang', language],
        ['area', area],
        ['year', year],
        ['theme', theme],
        ['density', density],
        ['hide', settings.hide.join(' ')],
        ['locked', settings.locked.join(' ')],
        ['handover', settings.handover.join(' ')],
        ['prefill', oneLine(prefill)],
      ];
  return pairs.filter(([, value]) => value !== '');
}

/** The custom properties of the element's look. */
export function propertiesOf({ accent, surface, radius }: EmbedSettings): readonly Pair[] {
  const pairs: Pair[] = [
    ['--zcf-accent', accent],
    ['--zcf-surface', surface],
    ['--zcf-radius', radius && `${radius}px`],
  ];
  return pairs.filter(([, value]) => value !== '');
}

/** The same for the page in a frame, which reads it from the fragment of its address. Language is in the path. */
export function fragmentOf(settings: EmbedSettings): string {
  const { accent, surface, radius, hide, locked, handover } = settings;
  const attributes = attributesOf(settings).filter(
    ([name]) => !['lang', 'hide', 'locked', 'handover'].includes(name),
  );
  const pairs: Pair[] = [
    ...attributes,
    ['hide', hide.join(',')],
    ['locked', locked.join(',')],
    ['handover', handover.join(',')],
    ['accent', accent],
    ['surface', surface],
    ['radius', radius],
  ];
  const written = pairs
    .filter(([, value]) => value !== '')
    // Commas and semicolons mean nothing in a fragment and are easier to read as they are.
    .map(([name, value]) => `${name}=${encodeURIComponent(value).replace(/%2C/g, ',').replace(/%3B/g, ';')}`);
  return written.length ? `#${written.join('&')}` : '';
}

/** Inputs in one line, with semicolons between, as an attribute takes them. */
function oneLine(text: string): string {
  return text
    .split(/\n/)
    .map((line) => line.trim())
    .filter(Boolean)
    .join('; ');
}
