import { version } from '../../../../widgets/foundation/version.ts';
import { languages, type Language } from '../../../guideline/language.ts';
import { requirementCollection } from '../../../guideline/requirement-collection.ts';
import { loadAssessed } from '../../../site/assessment.ts';
import { loadGuideline } from '../../../site/guideline.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { version, language } }));
}

export async function GET({ params }: { params: { language: Language } }) {
  const { guideline } = await loadGuideline();
  return Response.json(requirementCollection(guideline, await loadAssessed(), params.language));
}
