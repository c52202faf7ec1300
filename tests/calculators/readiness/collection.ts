import type { AnnexCatalogue, Collection } from '../../../src/calculators/index.ts';
import { annexCatalogue } from '../../../src/guideline/annex-measures.ts';
import { requirementCollection } from '../../../src/guideline/requirement-collection.ts';
import { readAssessed } from '../../guideline/authored-assessment.ts';
import { guideline } from '../../guideline/authored.ts';

/** What the guideline asks, as the site publishes it for the widgets, read from the files of its authors. */
export const collection = (language: 'zh' | 'en'): Collection =>
  requirementCollection(guideline, readAssessed(), language);

/** The measures of annex A, as the site publishes them for the widgets. */
export const annexMeasures = (language: 'zh' | 'en'): AnnexCatalogue => annexCatalogue(guideline, language);
