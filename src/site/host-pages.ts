/** A page of the test bed: a host as others have it, with calculators on it. */
export interface HostPage {
  /** The host's own stylesheet. */
  readonly styles: 'plain' | 'bootstrap' | 'reset' | 'dark';
  /** The files of the loader, with the version's folder: the exact one or the moving one. */
  readonly loaders: readonly { readonly file: 'zcf.js' | 'zcf.classic.js'; readonly moving?: true }[];
  /** The attributes of each calculator. */
  readonly calculators: readonly Readonly<Record<string, string>>[];
  /** What the calculators stand in. */
  readonly around?: 'column' | 'popup' | 'form' | 'right-to-left' | 'sandbox';
  /** Whether the page has the strictest policy that the widgets work under, instead of the site's. */
  readonly strict?: true;
}

const asModule = [{ file: 'zcf.js' }] as const;
const one = [{}] as const;

/** The hosts by the last part of their address. What each tries is in the messages. */
export const hostPages = {
  strict: { styles: 'plain', loaders: asModule, calculators: one, strict: true },
  bootstrap: { styles: 'bootstrap', loaders: asModule, calculators: one },
  reset: { styles: 'reset', loaders: asModule, calculators: one },
  dark: { styles: 'dark', loaders: asModule, calculators: one },
  'right-to-left': { styles: 'plain', loaders: asModule, calculators: one, around: 'right-to-left' },
  narrow: { styles: 'plain', loaders: asModule, calculators: one, around: 'column' },
  popup: { styles: 'plain', loaders: asModule, calculators: one, around: 'popup' },
  three: { styles: 'plain', loaders: asModule, calculators: [{}, {}, {}] },
  versions: {
    styles: 'plain',
    loaders: [{ file: 'zcf.js' }, { file: 'zcf.js', moving: true }],
    calculators: one,
  },
  classic: { styles: 'plain', loaders: [{ file: 'zcf.classic.js' }], calculators: one },
  group: {
    styles: 'plain',
    loaders: asModule,
    calculators: [
      { group: 'a', storage: 'browser' },
      { group: 'a', storage: 'browser' },
    ],
  },
  form: {
    styles: 'plain',
    loaders: asModule,
    calculators: [{ name: 'inventory', handover: 'total-location', required: '' }],
    around: 'form',
  },
  sandbox: { styles: 'plain', loaders: asModule, calculators: [{ storage: 'browser' }], around: 'sandbox' },
} as const satisfies Record<string, HostPage>;

export type HostName = keyof typeof hostPages;

export const hostNames = Object.keys(hostPages) as HostName[];

/** What every calculator of the test bed is given, so that all show one figure. */
export const given = { year: '2023', area: 'CN-CQ', prefill: '外购电力 120000 kWh' } as const;

/** The policy of the strict host, which is on the widgets' own origin; pictures are for its own icon. */
export const strictPolicy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; require-trusted-types-for 'script'; trusted-types lit-html zcf 'allow-duplicates'";
