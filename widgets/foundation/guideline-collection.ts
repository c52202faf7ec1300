import type { AnnexCatalogue, Collection } from '../../src/calculators/index.ts';
import { fixedFile } from './data.ts';
import type { Language } from './language.ts';

const requirements = {
  zh: /* @__PURE__ */ fixedFile<Collection>('requirements-zh.json'),
  en: /* @__PURE__ */ fixedFile<Collection>('requirements-en.json'),
};

const measures = {
  zh: /* @__PURE__ */ fixedFile<AnnexCatalogue>('measures-zh.json'),
  en: /* @__PURE__ */ fixedFile<AnnexCatalogue>('measures-en.json'),
};

/** What the guideline asks and what each answer means, from the version's folder; one request per language. */
export const loadRequirements = (language: Language): Promise<Collection> => requirements[language]();

/** The measures of annex A, from the version's folder; one request per language. */
export const loadMeasures = (language: Language): Promise<AnnexCatalogue> => measures[language]();
