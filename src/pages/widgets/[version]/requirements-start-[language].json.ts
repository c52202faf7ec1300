import { version } from '../../../../widgets/foundation/version.ts';
import { startOfCollection } from '../../../calculators/index.ts';
import { languages, type Language } from '../../../guideline/language.ts';
import { loadCollection } from '../../../site/assessment.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { version, language } }));
}

export async function GET({ params }: { params: { language: Language } }) {
  return Response.json(startOfCollection(await loadCollection(params.language)));
}
