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

/** The settings of the address, complaints said on the console. Who isn't known can't be handed anything. */
function settingsNow(): { settings: FrameSettings; host: string | undefined } {
  const read = readFrameSettings(location.hash, supports);
  for (const sentence of read.complaints) console.warn(sentence);
  const host = originOfHost(read.host);
  if (host || !read.attributes.has('handover')) return { settings: read, host };
  console.warn(
    'The setting handover of this frame needs the origin that it is handed to: "host=https://example.org" was expected beside it.',
  );
  const attributes = new Map(read.attributes);
  attributes.delete('handover');
  return { settings: { ...read, attributes }, host };
}

/** Under the calculator stands whether anything may leave it. */
function showPrivacy(asked: boolean): void {
  document.querySelector<HTMLElement>('[data-private]')?.toggleAttribute('hidden', asked);
  document.querySelector<HTMLElement>('[data-asked]')?.toggleAttribute('hidden', !asked);
}

async function start(calculator: HTMLElement): Promise<void> {
  const settle = (): string | undefined => {
    const { settings, host } = settingsNow();
    apply(calculator, settings);
    showPrivacy(settings.attributes.has('handover'));
    return host;
  };
  const host = settle();
  addEventListener('hashchange', settle);
  const loaded = await loadWidget(calculator.localName).then(
    () => true,
    (reason: unknown) => (console.error(reason), false),
  );
  if (host) {
    Object.assign(calculator, { handOverTo: host });
    passOn(calculator, host);
  }
  // Until its words have come, the calculator only keeps a place.
  tellHeight(calculator, () => !loaded || !calculator.shadowRoot?.querySelector('.waiting'));
}

const calculator = document.querySelector<HTMLElement>('.calculator');
if (calculator) void start(calculator);
