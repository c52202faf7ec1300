import type { EmbedFacts } from './embed-facts.ts';
import { attributesOf, propertiesOf, type EmbedSettings } from './embed-settings.ts';
import { loadWidget } from './load-widget.ts';
import { linkOf } from './markup.ts';
import { $settings } from './settings-store.ts';

const looks = ['--zcf-accent', '--zcf-surface', '--zcf-radius'];

/**
 * Shows the chosen element as it will be on the partner's page, by the files it will be loaded from. It is made anew only
 * for another element, and where the element reads an attribute at its start alone; else its attributes change.
 * @returns what ends it
 */
export function startPreview(place: HTMLElement, facts: EmbedFacts): () => void {
  let shown: HTMLElement | undefined;
  let before: EmbedSettings | undefined;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const make = (settings: EmbedSettings): void => {
    const made = elementFor(settings, facts);
    apply(made, settings);
    if (shown) shown.replaceWith(made);
    else place.append(made);
    shown = made;
    place.dataset['element'] = settings.tag;
    void loadWidget(settings.tag);
  };
  const show = (settings: EmbedSettings | undefined): void => {
    if (!settings) return;
    clearTimeout(typing);
    if (shown?.localName !== settings.tag) make(settings);
    else if (before && startsAnew(before, settings)) {
      // While a text is typed, every letter would begin anew.
      typing = setTimeout(() => (make(settings), (before = settings)), 300);
      return;
    } else apply(shown, settings);
    before = settings;
    void loadWidget(settings.tag);
  };
  return $settings.subscribe(show);
}

/** What an element starts with stays in it: what was prefilled, and its year and area. */
const startsAnew = (before: EmbedSettings, now: EmbedSettings): boolean =>
  (['prefill', 'year', 'area'] as const).some((name) => before[name] !== now[name]);

/** The element with its link, as in the code. */
function elementFor(settings: EmbedSettings, facts: EmbedFacts): HTMLElement {
  const element = document.createElement(settings.tag);
  element.dataset['previewed'] = '';
  const { href, title } = linkOf(settings, facts);
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  // By itself, not in a sentence, it has to be large enough to hit.
  const line = document.createElement('span');
  line.className = 'targets';
  line.append(link);
  element.append(line);
  return element;
}

function apply(element: HTMLElement, settings: EmbedSettings): void {
  const attributes = new Map(attributesOf(settings));
  for (const name of element.getAttributeNames()) {
    if (!name.startsWith('data-') && name !== 'style' && !attributes.has(name)) element.removeAttribute(name);
  }
  for (const [name, value] of attributes) {
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  }
  const properties = new Map(propertiesOf(settings));
  for (const name of looks) element.style.setProperty(name, properties.get(name) ?? '');
}
