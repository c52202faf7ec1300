import { contrast, luminance, hex, mixed, textOn, type Colour } from './colour.ts';
import { groundBehind } from './ground.ts';
import { needed, readable } from './readable.ts';
import type { Probe } from './probe.ts';
import type { HostTokens } from './tokens.ts';

/** What text is written in; the custom properties of the frame. */
const inks = ['ink', 'quiet', 'link', 'accent', 'cinnabar', 'gamboge', 'umber', 'azurite'] as const;

/** What charts are filled with, to be chosen for browsers that don't. */
const fills = ['fill-1', 'fill-2', 'fill-3', 'fill-4', 'fill-5', 'fill-plain'];

/** As dark as a ground can be for black and white to read equally well on it, by WCAG 2.2. */
const middle = Math.sqrt(1.05 * 0.05) - 0.05;
const isDark = (ground: Colour) => luminance(ground) < middle;

/**
 * The declarations that make everything in the frame readable where the host put it: the host's own colours where they
 * hold, else the nearest shade that does.
 * @param theme what the host asks for, if it asks for one
 */
export function pigmentsFor(
  host: Element,
  theme: 'light' | 'dark' | undefined,
  { given, refused }: HostTokens,
  probe: Probe,
): string[] {
  const behind = groundBehind(host, probe);
  const declarations = [...refused.keys()].map((name) => (probe.ignore(name), `${name}: initial`));
  const surface = given.has('--zcf-surface') ? probe.read('var(--zcf-surface)') : undefined;
  let ground = surface ? mixed(surface.colour, behind, surface.alpha) : behind;
  // Asked for a theme that the page hasn't, the element brings its own paper; else it goes with what is there.
  if (theme && !surface?.alpha && isDark(ground) !== (theme === 'dark')) {
    ground = probe.pigment('paper').colour;
    declarations.push(`background: ${hex(ground)}`);
  } else if (isDark(ground) !== probe.isDark) {
    const scheme = isDark(ground) ? 'dark' : 'light';
    probe.scheme = scheme;
    declarations.push(`color-scheme: ${scheme}`);
  }
  return [...declarations, ...colours(ground, given, probe)];
}

/** What the frame has of its own holds on its own paper; a surface of the host brings paper, fields and rules with it. */
function groundsOn(ground: Colour, ink: Colour, cinnabar: Colour) {
  // A sunken field goes towards the ink, unless that needs all the contrast there is.
  const towards = mixed(ink, ground, 0.06);
  return {
    paper: ground,
    sunken: contrast(ink, towards) > 7 ? towards : mixed(textOn(ink), ground, 0.06),
    'cinnabar-wash': mixed(cinnabar, ground, 0.12),
    rule: mixed(ink, ground, 0.16),
  };
}

function colours(ground: Colour, given: HostTokens['given'], probe: Probe): string[] {
  const own: Partial<Record<string, Colour>> = {};
  for (const name of [...inks, ...fills, 'paper', 'sunken', 'cinnabar-wash', 'rule', 'control']) {
    // An element has those of the pigments that it needs.
    if (!probe.has(name)) continue;
    const { colour, alpha } = probe.pigment(name);
    own[name] = mixed(colour, ground, alpha);
  }
  const { rule = ground, ink = textOn(ground), cinnabar = ink, accent } = own;
  const line = given.has('--zcf-line');
  const brought = given.has('--zcf-surface')
    ? groundsOn(ground, readable(ink, [ground], needed.text), cinnabar)
    : own;
  const grounds = [ground, brought.paper, brought.sunken].flatMap((one) => (one ? [one] : []));
  const wash = brought['cinnabar-wash'] ?? ground;
  const kept: Partial<Record<string, Colour>> = {
    ...own,
    ...brought,
    ...(line ? { rule, control: rule } : {}),
  };
  for (const name of inks) {
    const colour = kept[name];
    if (colour)
      kept[name] = readable(colour, name === 'cinnabar' ? [...grounds, wash] : grounds, needed.text);
  }
  if (kept['control']) kept['control'] = readable(kept['control'], grounds, needed.border);
  // What is filled may have the host's accent as it is, since its text is chosen to read on it.
  if (accent && given.has('--zcf-accent'))
    Object.assign(kept, { filled: accent, 'on-filled': textOn(accent) });
  return Object.entries(kept).flatMap(([name, colour]) =>
    colour && (colour !== own[name] || !probe.choosesItself) ? `--${name}: ${hex(colour)}` : [],
  );
}
