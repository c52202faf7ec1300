import { amountOf } from '../../engine/report-model.ts';
import { instrumentName } from '../../offset/ledger/instrument-names.ts';
import { standingText } from '../../offset/export/table-words.ts';
import type { QuantifiedLot } from '../../offset/lots/quantified-lot.ts';
import type { DossierContext, MakePart } from '../dossier-context.ts';
import { sentence, table, type DossierBlock, type DossierCell, type SectionDraft } from '../dossier-model.ts';
import { disclosureReport } from '../reports.ts';
import { sectionsOf, withBlocksOf } from '../report-sections.ts';
import { versionRows } from '../../lines/report/shared-model.ts';

/** What remains, how it was matched, and the whole ledger; what of it is disclosed stands in the disclosure. */
export const offsetsPart: MakePart = (context) => {
  const { year, say } = context;
  const report = disclosureReport(context);
  const part = { id: 'offsets', heading: say('offsets') };
  if (!report) return { ...part, blocks: [sentence(say('noClaim', { year }))], sections: [] };
  return {
    ...part,
    blocks: [],
    sections: [
      ...sectionsOf(report, ['residual']),
      ledgerSection(context),
      ...withBlocked(withoutVersions(sectionsOf(report, ['rules', 'years', 'conditions', 'open'])), context),
    ],
  };
};

/** The versions and the table of factors, with which the rules end, stand once in the whole. */
const withoutVersions = (sections: readonly SectionDraft[]): readonly SectionDraft[] =>
  withBlocksOf(sections, 'rules', (blocks) =>
    blocks.flatMap((block): readonly DossierBlock[] => {
      if (block.type === 'table') return [];
      if (block.type !== 'facts') return [block];
      return [{ ...block, rows: block.rows.slice(0, block.rows.length - versionRows({}).length) }];
    }),
  );

/** A disclosure leaves out the lots that don't count; here they are open questions, as long as they stand in the ledger. */
function withBlocked(
  sections: readonly SectionDraft[],
  { found, say }: DossierContext,
): readonly SectionDraft[] {
  const count = (found.claim?.lots ?? []).filter(({ standing }) => standing === 'blocked').length;
  if (!count) return sections;
  return withBlocksOf(sections, 'open', (blocks) => [
    ...blocks.filter(({ type }) => type === 'table'),
    sentence(say('lotsBlocked', { count })),
  ]);
}

/** Every lot that was entered, those of other years too, with where it stands in this one. */
function ledgerSection(context: DossierContext): SectionDraft {
  const { found, year, say } = context;
  const rows = (found.claim?.lots ?? []).map((lot) => lotRow(lot, context));
  return {
    id: 'ledger',
    heading: say('ledger'),
    blocks: rows.length
      ? table(
          say('ledger'),
          [
            say('lot'),
            say('kind'),
            say('quantity'),
            say('standing', { year }),
            say('cancelledOn'),
            say('serials'),
            say('findings'),
          ],
          rows,
        )
      : [sentence(say('noLots'))],
  };
}

function lotRow(
  { line, lot, standing, problems }: QuantifiedLot,
  { language, words }: DossierContext,
): readonly DossierCell[] {
  const { serials } = line.fields;
  return [
    line.name,
    instrumentName(line.kind)[language],
    lot?.quantity ? amountOf(lot.quantity.value, lot.quantity.unit, { mode: 'half-even', language }) : '',
    standingText(standing, lot?.forYear, language),
    lot?.retiredOn ?? '',
    typeof serials === 'string' ? serials : '',
    problems.map(({ code, facts }) => words.offset.problems[code](facts)).join('\n'),
  ];
}
