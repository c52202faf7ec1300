import type { AnnexCatalogue, Collection, GuidelineData, Language } from '../../../calculators/index.ts';
import { widgetsFolder } from '../../embed/load-widget.ts';

/**
 * What the guideline asks and the measures of its annex, from the folder that the page names.
 * @throws Error where they can't be had
 */
export async function guidelineIn(language: Language): Promise<GuidelineData> {
  const [requirements, measures] = await Promise.all([
    fixedFile<Collection>(`requirements-${language}.json`),
    fixedFile<AnnexCatalogue>(`measures-${language}.json`),
  ]);
  return { requirements, measures };
}

async function fixedFile<Content>(name: string): Promise<Content> {
  const response = await fetch(`${widgetsFolder() ?? ''}${name}`);
  if (!response.ok) throw new Error(`${name} answered ${response.status}; 200 was expected.`);
  return (await response.json()) as Content;
}
