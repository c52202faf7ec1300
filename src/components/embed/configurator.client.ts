import { h, hydrate } from 'preact';
import { Configurator, type ConfiguratorProps } from './Configurator';
import { settingsFor } from './embed-settings.ts';
import { $built, $settings } from './settings-store.ts';
import type { FileHashes, Weights } from './embed-facts.ts';
import { widgetsFolder } from './load-widget.ts';

/** A fixed file of the present version; nothing where it can't be had, and the page goes on without. */
async function fixedFile<Content>(name: string): Promise<Content | undefined> {
  const response = await fetch(`${widgetsFolder()}${name}`).catch(() => undefined);
  return response?.ok ? ((await response.json()) as Content) : undefined;
}

/** Wakes the configurator: choices, code, preview. What is chosen stays in the page, and no request depends on it. */
async function start(island: HTMLElement): Promise<void> {
  const props = JSON.parse(island.dataset['configurator'] ?? '') as ConfiguratorProps;
  const { facts, language, present } = props;
  $settings.set(settingsFor('zcf-emissions', { language, version: facts.versions[0]?.version ?? present }));
  hydrate(h(Configurator, props), island);
  const [hashes, weights] = await Promise.all([
    fixedFile<FileHashes>('integrity.json'),
    fixedFile<Weights>('weights.json'),
  ]);
  $built.set({ hashes: hashes ?? {}, weights: weights ?? {} });
}

const island = document.querySelector<HTMLElement>('[data-configurator]');
if (island) void start(island);
