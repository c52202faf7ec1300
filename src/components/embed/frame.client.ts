import { tellHeight } from './frame-height.ts';
import { originOfHost, passOn } from './frame-host.ts';
import { readFrameSettings, settable, type FrameSettings } from './frame-settings.ts';
import { loadWidget } from './load-widget.ts';

const supports = (property: string, value: string): boolean => CSS.supports(property, value);

/** Gives the page and its calculator what the address asks for, and takes back what it no longer asks for. */
function apply(calculator: HTMLElement, { attributes, properties, theme }: FrameSettings): void {
  const { dataset, style } = document.documentElement;
  dataset['theme'] = theme;
  for (const name of settable.properties) style.setProperty(name, properties.get(name) ?? '');
  for (const name of settable.attributes) {
    const value = attributes.get(name);
    if (value === undefined) calculator.removeAttribute(name);
    else if (value !== calculator.getAttribute(name)) calculator.setAttribute(name, value);
  }
}

/** The settings of the address now. What isn't right is said on the console, and who isn't known is handed nothing. */
function settingsFor(host: string | undefined): FrameSettings {
  const settings = readFrameSettings(location.hash, supports);
  for (const sentence of settings.complaints) console.warn(sentence);
  if (host || !settings.attributes.has('handover')) return settings;
  console.warn(
    'The setting handover of this frame needs the origin that it is handed to: "host=https://example.org" was expected beside it.',
  );
  const attributes = new Map(settings.attributes);
  attributes.delete('handover');
  return { ...settings, attributes };
}

/** Under the calculator stands whether anything may leave it. */
function showPrivacy(isAsked: boolean): void {
  document.querySelector('[data-private]')?.toggleAttribute('hidden', isAsked);
  document.querySelector('[data-asked]')?.toggleAttribute('hidden', !isAsked);
}

async function start(calculator: HTMLElement & { handOverTo?: string }): Promise<void> {
  const host = originOfHost(readFrameSettings(location.hash, supports).host);
  const settle = (): void => {
    const settings = settingsFor(host);
    apply(calculator, settings);
    showPrivacy(settings.attributes.has('handover'));
  };
  settle();
  addEventListener('hashchange', settle);
  if (host) {
    // The reader is told this name before anything goes there.
    calculator.handOverTo = host;
    passOn(calculator, host);
  }
  const isLoaded = await loadWidget(calculator.localName).then(
    () => true,
    (reason: unknown) => (console.error(reason), false),
  );
  // Until its words have come, the calculator only keeps a place.
  tellHeight(calculator, () => !isLoaded || !calculator.shadowRoot?.querySelector('.waiting'));
}

const calculator = document.querySelector<HTMLElement>('.calculator');
if (calculator) void start(calculator);
