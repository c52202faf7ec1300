import { languages, type Language } from '../../guideline/language.ts';
import { buildHomophoneTable, packSearch } from '../../search/tables.ts';
import { loadGuideline } from '../../site/guideline.ts';
import { searchRecordsOf } from '../../site/search-records.ts';

type Props = { level: 'first' | 'wider' | 'sounds'; language: Language };

/** For each language one file per level of the search; see src/search/levels.ts. */
export function getStaticPaths() {
  return languages.flatMap((language) =>
    (['first', 'wider', 'sounds'] as const).map((level) => ({
      params: { file: `${level}.${language}` },
      props: { level, language },
    })),
  );
}

export async function GET({ props: { level, language } }: { props: Props }) {
  const { guideline } = await loadGuideline();
  const records = searchRecordsOf(guideline, language);
  return Response.json(level === 'sounds' ? buildHomophoneTable(records) : packSearch(records)[level]);
}
