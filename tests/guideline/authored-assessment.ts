import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import { assessedRequirements, type AssessmentFiles } from '../../src/guideline/assessment.ts';
import { guideline } from './authored.ts';

const folder = new URL('../../src/content/assessment/', import.meta.url);

/** The files of one language by clause, read without the site's machinery. */
function filesOf<L extends 'zh' | 'en'>(language: L): AssessmentFiles[L] {
  const names = readdirSync(folder).filter((name) => name.endsWith(`.${language}.yaml`));
  return new Map(
    names.map((name) => [
      name.replace(`.${language}.yaml`, ''),
      (parse(readFileSync(new URL(name, folder), 'utf8')) as { items: never }).items,
    ]),
  );
}

export const readAssessmentFiles = (): AssessmentFiles => ({ zh: filesOf('zh'), en: filesOf('en') });

/** Every requirement with its descriptions, joined as the site joins them. */
export const readAssessed = () => assessedRequirements(guideline, readAssessmentFiles());
