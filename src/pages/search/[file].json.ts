import { languages, type Language } from '../../guideline/language.ts';
import { buildAliasTable, buildCharacterTable, buildHomophoneTable } from '../../search/tables.ts';
import { loadGuideline } from '../../site/guideline.ts';
import { searchRecordsOf } from '../../site/search-records.ts';

type Props = { kind: 'records' | 'homophones'; language: Language };

/** For each language the records with the characters they fold and the words they are asked by, and the sounds, fetched only for a weak answer. */
export function getStaticPaths() {
  return languages.flatMap((language) =>
    (['records', 'homophones'] as const).map((kind) => ({
      params: { file: `${kind}.${language}` },
      props: { kind, language },
    })),
  );
}

export async function GET({ props: { kind, language } }: { props: Props }) {
  const { guideline } = await loadGuideline();
  const records = searchRecordsOf(guideline, language);
  if (kind === 'homophones') return Response.json(buildHomophoneTable(records));
  const characters = buildCharacterTable(records);
  return Response.json({ records, characters, aliases: buildAliasTable(records, characters) });
}
