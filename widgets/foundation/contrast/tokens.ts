/** A custom property of the look that a host may set, and what it must be. */
interface Token {
  /** In words, with an example. */
  readonly expected: string;
  /** Whether a value is one; it is what a browser would take for this property. */
  readonly property: string;
}

const colour: Token = { expected: 'a CSS colour such as #17684f', property: 'color' };

/** All that the host may say about the look, by its custom property. */
const tokens = {
  '--zcf-accent': colour,
  '--zcf-surface': colour,
  '--zcf-text': colour,
  '--zcf-text-quiet': colour,
  '--zcf-link': colour,
  '--zcf-line': colour,
  '--zcf-radius': { expected: 'a CSS length such as 3px', property: 'border-radius' },
  '--zcf-space': { expected: 'a number such as 0.75', property: 'flex-grow' },
  '--zcf-padding': { expected: 'CSS lengths such as 1em', property: 'padding' },
  '--zcf-font-size': { expected: 'a CSS length such as 15px', property: 'font-size' },
} as const satisfies Record<string, Token>;

/** The name of such a custom property. */
export type TokenName = keyof typeof tokens;

/** What a host has set on an element, or what it stands in: what counts, and a sentence for each value that doesn't. */
export interface HostTokens {
  readonly given: ReadonlyMap<TokenName, string>;
  readonly refused: ReadonlyMap<TokenName, string>;
}

/** Reads them from the computed style of the element. */
export function hostTokens(element: Element): HostTokens {
  const style = getComputedStyle(element);
  const given = new Map<TokenName, string>();
  const refused = new Map<TokenName, string>();
  for (const name of Object.keys(tokens) as TokenName[]) {
    const value = style.getPropertyValue(name).trim();
    const { expected, property } = tokens[name];
    if (!value) continue;
    if (CSS.supports(property, value)) given.set(name, value);
    else
      refused.set(
        name,
        `<${element.localName}>: ${name} is “${value}”; ${expected} was expected. The value of the element itself is used.`,
      );
  }
  return { given, refused };
}
