import type { FactorNotes } from '../../../../widgets/factor/factor-data.ts';
import { version } from '../../../../widgets/foundation/version.ts';
import { languages, type Language } from '../../../guideline/language.ts';
import { messages } from '../../../messages/index.ts';
import { factorNotes } from '../../../site/factor-notes.ts';
import { loadFactors } from '../../../site/factors.ts';

export function getStaticPaths() {
  return languages.map((language) => ({ params: { version, language } }));
}

export async function GET({ params: { language } }: { params: { language: Language } }) {
  const data: FactorNotes = factorNotes(await loadFactors(), language, messages[language].factors);
  return Response.json(data);
}
