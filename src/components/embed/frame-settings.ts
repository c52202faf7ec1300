/** What the address of a frame asks for, checked; the frame's own page reads it, so that no server is told. */
export interface FrameSettings {
  /** Attributes of the calculator's element. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Custom properties of the page. */
  readonly properties: ReadonlyMap<string, string>;
  readonly theme: 'light' | 'dark' | 'auto';
  /** The origin that shows the frame, as the address says. */
  readonly host: string | undefined;
  /** A sentence for each value that is not such a thing, and one for all names that aren't known. */
  readonly complaints: readonly string[];
}

/** Whether a browser understands a value: `CSS.supports`. */
export type Supports = (property: string, value: string) => boolean;

interface Setting {
  readonly attribute?: string;
  readonly property?: string;
  /** What is expected, for the sentence about what isn't. */
  readonly expected: string;
  /** The value as it is taken; nothing where it isn't one. */
  readonly read: (value: string, supports: Supports) => string | undefined;
}

const matching = (expression: RegExp) => (value: string) => (expression.test(value) ? value : undefined);
const listed = (value: string) =>
  value
    .split(/[\s,]+/)
    .filter(Boolean)
    .join(' ') || undefined;
const oneOf = (...words: string[]) => ({
  expected: words.map((word) => `"${word}"`).join(' or '),
  read: (value: string) => (words.includes(value) ? value : undefined),
});
const list = { expected: 'names with commas between', read: listed };
const year = { expected: 'a year such as 2025', read: matching(/^\d{4}$/) };

/** Names and functions of colour; nothing that takes its value from elsewhere, such as var() or currentColor. */
const isColour = /^(#[\da-f]{3,8}|[a-z]+|(rgb|hsl|hwb|lab|lch|oklab|oklch)a?\([\d\s.,%/a-z-]+\))$/i;
const fromElsewhere = /^(currentcolor|inherit|initial|unset|revert|revert-layer)$/i;
const colour = {
  expected: 'a colour such as #a8322a',
  read: (value: string, supports: Supports) =>
    isColour.test(value) && !fromElsewhere.test(value) && supports('color', value) ? value : undefined,
};

/** A number alone is one of pixels. */
const length = {
  expected: 'a length such as 4 or 0.5rem',
  read: (value: string) => {
    const [, number, unit = 'px'] = /^(\d{1,2}(?:\.\d+)?)(px|r?em)?$/.exec(value) ?? [];
    return number && number + unit;
  },
};

/** Every setting by its name in the address. What an area or a panel is called, the element itself checks. */
const settings: Readonly<Record<string, Setting>> = {
  theme: { attribute: 'theme', ...oneOf('light', 'dark', 'auto') },
  density: { attribute: 'density', ...oneOf('comfortable', 'compact') },
  storage: { attribute: 'storage', ...oneOf('browser') },
  sections: { attribute: 'sections', ...oneOf('plan') },
  group: { attribute: 'group', expected: 'a word', read: matching(/^[\w-]{1,40}$/) },
  area: { attribute: 'area', expected: 'a region such as CN-CQ', read: matching(/^[A-Za-z]{2}(-\w{1,3})?$/) },
  year: { attribute: 'year', ...year },
  'factor-year': { attribute: 'factor-year', ...year },
  scopes: { attribute: 'scopes', ...list },
  hide: { attribute: 'hide', ...list },
  locked: { attribute: 'locked', ...list },
  handover: { attribute: 'handover', ...list },
  prefill: { attribute: 'prefill', expected: 'lines of text', read: (value) => value.trim() || undefined },
  accent: { property: '--zcf-accent', ...colour },
  surface: { property: '--zcf-surface', ...colour },
  text: { property: '--zcf-text', ...colour },
  'text-quiet': { property: '--zcf-text-quiet', ...colour },
  link: { property: '--zcf-link', ...colour },
  line: { property: '--zcf-line', ...colour },
  radius: { property: '--zcf-radius', ...length },
  'font-size': { property: '--zcf-font-size', ...length },
  font: {
    property: '--zcf-font',
    expected: 'names of fonts',
    read: (value, supports) =>
      /^[^(){};]+$/.test(value) && supports('font-family', value) ? value : undefined,
  },
  host: {
    expected: 'an origin such as https://example.org',
    read: (value) => (/^https?:/.test(value) && URL.canParse(value) ? new URL(value).origin : undefined),
  },
};

/** The names that an address may have. */
export const settingNames = Object.keys(settings);

/** Every attribute and property that a setting may give. */
export const settable = {
  attributes: Object.values(settings).flatMap(({ attribute }) => attribute ?? []),
  properties: Object.values(settings).flatMap(({ property }) => property ?? []),
};

/**
 * Reads the fragment of an address: `#theme=dark&accent=%23a33&hide=paste,files`. A value that isn't what its name asks for
 * is left out, as if it hadn't been said.
 */
export function readFrameSettings(fragment: string, supports: Supports): FrameSettings {
  const attributes = new Map<string, string>();
  const properties = new Map<string, string>();
  const complaints: string[] = [];
  const unknown: string[] = [];
  let host: string | undefined;
  for (const [name, given] of new URLSearchParams(fragment.replace(/^#/, ''))) {
    const setting = Object.hasOwn(settings, name) ? settings[name] : undefined;
    const value = setting?.read(given.trim(), supports);
    if (!setting) unknown.push(name);
    else if (value === undefined)
      complaints.push(`The setting ${name} of this frame should be ${setting.expected}; "${given}" came.`);
    else if (setting.attribute) attributes.set(setting.attribute, value);
    else if (setting.property) properties.set(setting.property, value);
    else host = value;
  }
  if (unknown.length) {
    complaints.push(
      `This frame has no setting ${unknown.map((name) => `"${name}"`).join(', ')}; there are ${settingNames.join(', ')}.`,
    );
  }
  const theme = attributes.get('theme');
  return {
    attributes,
    properties,
    theme: theme === 'dark' || theme === 'auto' ? theme : 'light',
    host,
    complaints,
  };
}
