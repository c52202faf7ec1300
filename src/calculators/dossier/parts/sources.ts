import type { Citation } from '../../engine/factor.ts';
import { spoken } from '../../engine/report-model.ts';
import { publicationText } from '../../lines/publication.ts';
import { factorsTable } from '../../lines/report/evidence.ts';
import type { SharedText } from '../../lines/report/shared-model.ts';
import { references, type Reference } from '../../references.ts';
import { citedResults, type CitedFigure, type CitedResult } from '../cited.ts';
import type { DossierContext, MakePart } from '../dossier-context.ts';
import { sentence, table, type DossierBlock, type DossierCell, type SpokenBlock } from '../dossier-model.ts';

/** Where every figure comes from: by figure, the publications with the places cited, and all factors once. */
export const sourcesPart: MakePart = (context) => {
  const { say } = context;
  const results = citedResults(context);
  const publications = publicationsOf(results);
  const factors = allFactors(context);
  return {
    id: 'sources',
    heading: say('sources'),
    blocks: publications.size || factors.length ? [] : [sentence(say('noSources'))],
    sections: [
      ...(results.length
        ? [{ id: 'figures', heading: say('figuresAndSources'), blocks: figureBlocks(results, publications, context) }]
        : []),
      ...(publications.size
        ? [{ id: 'bibliography', heading: say('bibliography'), blocks: bibliography(publications, context) }]
        : []),
      ...(factors.length ? [{ id: 'factors', heading: say('allFactors'), blocks: factors }] : []),
    ],
  };
}; // prettier-ignore

/** The publications in the order in which they are first cited, each with the places in it. */
type Publications = ReadonlyMap<string, ReadonlySet<string>>;

function publicationsOf(results: readonly CitedResult[]): Publications {
  const found = new Map<string, Set<string>>();
  for (const { reference, locator } of results.flatMap(({ figures }) =>
    figures.flatMap(({ citations }) => citations),
  )) {
    found.set(reference, (found.get(reference) ?? new Set()).add(locator));
  }
  return found;
}

/** Figures that rest on the same publications stand together. */
function figureBlocks(
  results: readonly CitedResult[],
  publications: Publications,
  { say, language }: DossierContext,
): readonly DossierBlock[] {
  const numbers = new Map([...publications.keys()].map((reference, place) => [reference, place + 1]));
  const sourcesOf = ({ citations }: CitedFigure): string =>
    [...new Set(citations.map(({ reference }) => numbers.get(reference) ?? 0))]
      .sort((one, other) => one - other)
      .map((number) => `[${number}]`)
      .join(' ') || say('enteredOnly');
  return [
    sentence(say('figuresSay')),
    ...results.flatMap(({ name, figures }): readonly SpokenBlock[] => {
      const bySources = new Map<string, string[]>();
      for (const figure of figures) {
        const sources = sourcesOf(figure);
        bySources.set(sources, [...(bySources.get(sources) ?? []), figure.name]);
      }
      const between = language === 'zh' ? '；' : '; ';
      return table(
        name,
        [say('figures'), say('restsOn')],
        [...bySources].map(([sources, names]) => [[...new Set(names)].join(between), sources]),
      );
    }),
  ];
}

const byId = new Map<string, Reference>(Object.entries(references));

function bibliography(publications: Publications, { say, language }: DossierContext): readonly DossierBlock[] {
  const rows = [...publications].map(([reference, places], place): readonly DossierCell[] => {
    const known = byId.get(reference);
    const about = known && [
      `${known.publisher[language]}, ${known.published}`,
      known.licence?.[language],
      known.note?.[language],
      known.url,
    ];
    return [
      `[${place + 1}]`,
      [publicationText(citationOf(reference), language), ...(about ?? [])].filter(Boolean).join('\n'),
      [...places].join('\n'),
    ];
  });
  return table(say('bibliography'), [say('inNumber'), say('publication'), say('places')], rows);
} // prettier-ignore

const citationOf = (reference: string): Citation => ({
  reference: reference as Citation['reference'],
  locator: '',
});

/** Every factor of every result of the year, once. */
function allFactors({ found, language, words, say }: DossierContext): readonly SpokenBlock[] {
  const { inventory, studies, planned, claim } = found;
  const used = [inventory, ...studies, planned, claim].flatMap((result) => result?.used ?? []);
  if (!used.length) return [];
  const terms: Readonly<Record<string, string>> = words.emissions.terms;
  const blocks = [factorsTable(used, { language, mode: 'half-even' })];
  const inWords = (text: SharedText) => (typeof text === 'string' ? say(text) : say(text.key, text.facts));
  const report = spoken({ language, title: 'factors' as SharedText, sections: [{ id: 'factors', heading: 'factors', blocks }] }, inWords, (cell) =>
    typeof cell === 'string' || 'number' in cell
      ? cell
      : 'of' in cell
        ? (terms[cell.id] ?? cell.id)
        : 'problem' in cell
          ? ''
          : inWords(cell),
  );
  return report.sections.flatMap((section) => section.blocks);
} // prettier-ignore
