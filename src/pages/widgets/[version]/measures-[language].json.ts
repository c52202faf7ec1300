import { version } from '../../../../widgets/foundation/version.ts';
import { annexCatalogue } from '../../../guideline/annex-measures.ts';
import { languages, type Language } from '../../../guideline/language.ts';
import { loadGuideline } from '../../../site/guideline.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { version, language } }));
}

export async function GET({ params }: { params: { language: Language } }) {
  const { guideline } = await loadGuideline();
  return Response.json(annexCatalogue(guideline, params.language));
}
