import type { Policy } from './policy.ts';

/** How a page embeds a calculator: by the loader, by its classic script, or in a frame. */
export const ways = ['element', 'classic', 'iframe'] as const;
export type Way = (typeof ways)[number];

/** The site that serves the widgets. */
export interface WidgetSite {
  /** Its home page, with a slash at the end. */
  readonly home: string;
  /** The present version of the widgets. */
  readonly version: string;
}

/** What is fetched, by the directive that a page would write for it. */
export type Fetched = 'script-src' | 'style-src' | 'connect-src' | 'frame-src';

/** Which directives decide, the first that is there. */
const deciding: Readonly<Record<Fetched, readonly string[]>> = {
  'script-src': ['script-src-elem', 'script-src', 'default-src'],
  'style-src': ['style-src-elem', 'style-src', 'default-src'],
  'connect-src': ['connect-src', 'default-src'],
  'frame-src': ['frame-src', 'child-src', 'default-src'],
};

/** The directive of a policy that decides what may be fetched; without one everything may. */
export function decides(policy: Policy, fetched: Fetched): string | undefined {
  return deciding[fetched].find((name) => policy.directives.has(name));
}

/** Addresses that stand for all that a way of embedding fetches: a list of sources has to allow every one. */
export function addressesOf(way: Way, { home, version }: WidgetSite): Partial<Record<Fetched, URL[]>> {
  const [major = version] = version.split('.');
  const of = (...paths: string[]) => paths.map((path) => new URL(path, home));
  const exact = `widgets/${version}/`;
  if (way === 'iframe') {
    return {
      'frame-src': of('embed/emissions/', 'en/embed/footprint/'),
      'script-src': of(`${exact}zcf-frame.js`),
    };
  }
  const loader = way === 'element' ? 'zcf.js' : 'zcf.classic.js';
  return {
    // From the moving path the loader goes on to the exact version.
    'script-src': of(`widgets/${major}/${loader}`, `${exact}zcf.js`, `${exact}lit.js`),
    'style-src': of(`${exact}zcf.css`),
    'connect-src': of(`${exact}start.json`, `${exact}guideline.json`),
  };
}

/** The Trusted Types policies that the elements make: Lit's, and the loader's own for addresses of scripts. */
export const typesPolicies = ['lit-html', 'zcf'] as const;
