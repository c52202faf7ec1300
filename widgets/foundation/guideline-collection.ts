import type { AnnexCatalogue, AnnexStart, Collection, CollectionStart } from '../../src/calculators/index.ts';
import { fixedFile } from './data.ts';
import type { Language } from './language.ts';

const requirementsStart = {
  zh: /* @__PURE__ */ fixedFile<CollectionStart>('requirements-start-zh.json'),
  en: /* @__PURE__ */ fixedFile<CollectionStart>('requirements-start-en.json'),
};

const requirements = {
  zh: /* @__PURE__ */ fixedFile<Collection>('requirements-zh.json'),
  en: /* @__PURE__ */ fixedFile<Collection>('requirements-en.json'),
};

const measuresStart = {
  zh: /* @__PURE__ */ fixedFile<AnnexStart>('measures-start-zh.json'),
  en: /* @__PURE__ */ fixedFile<AnnexStart>('measures-start-en.json'),
};

const measures = {
  zh: /* @__PURE__ */ fixedFile<AnnexCatalogue>('measures-zh.json'),
  en: /* @__PURE__ */ fixedFile<AnnexCatalogue>('measures-en.json'),
};

/** What an empty self-assessment starts with, from the version's folder; one request per language, as for all of these. */
export const loadRequirementsStart = (language: Language): Promise<CollectionStart> =>
  requirementsStart[language]();

/** What the guideline asks and what each answer means. */
export const loadRequirements = (language: Language): Promise<Collection> => requirements[language]();

/** What the list of annex A starts with. */
export const loadMeasuresStart = (language: Language): Promise<AnnexStart> => measuresStart[language]();

/** The measures of annex A. */
export const loadMeasures = (language: Language): Promise<AnnexCatalogue> => measures[language]();
