import type { Language } from '../../../guideline/language.ts';
import { languagePaths } from '../../../site/address.ts';
import { factorsIndex } from '../../../site/factors-index.ts';
import { loadFactors } from '../../../site/factors.ts';

export const getStaticPaths = languagePaths;

/** What the search of the registry loads when it is first used. */
export async function GET({ props }: { props: { language: Language } }) {
  return Response.json(factorsIndex(await loadFactors(), props.language));
}
