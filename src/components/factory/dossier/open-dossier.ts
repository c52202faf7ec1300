import { h, render } from 'preact';
import { load, type FactoryFile, type GuidelineData, type Language } from '../../../calculators/index.ts';
import { dossierEn } from '../../../messages/dossier.en.ts';
import { dossierZh } from '../../../messages/dossier.zh.ts';
import { DossierPanel } from './DossierPanel';
import { guidelineIn } from './guideline-data.ts';

/** What a report is made of. */
export interface OpenedDossier {
  readonly file: FactoryFile;
  /** Shown first, if the file has it; else its newest year. */
  readonly year?: number;
  /** Of the page; the report begins in it. */
  readonly language: Language;
  /** Where else the guideline's text comes from than the folder that the page names. */
  readonly guideline?: (language: Language) => Promise<GuidelineData>;
}

/**
 * Puts the report of a factory into a place of the page: choices, preview, printing, download. Nothing is kept.
 * @returns takes it away again
 */
export async function openDossier(place: HTMLElement, inputs: OpenedDossier): Promise<() => void> {
  const { file, language, guideline = guidelineIn } = inputs;
  const { dossierParts, dossierYears } = await load.dossier();
  const years = dossierYears(file);
  const year = years.find((one) => one === inputs.year) ?? years[0];
  const t = { zh: dossierZh, en: dossierEn }[language].panel;
  const panel =
    year === undefined
      ? h('p', { role: 'status' }, t.noYears)
      : h(DossierPanel, { file, years, parts: dossierParts, language, guideline, first: { year, language, parts: dossierParts } });
  // Another factory begins with choices of its own.
  render(null, place);
  render(panel, place);
  return () => render(null, place);
} // prettier-ignore
