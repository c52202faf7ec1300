import type { DossierContext, MakePart } from '../dossier-context.ts';
import { sentence, table, type DossierBlock, type DossierCell } from '../dossier-model.ts';
import { detailsFor } from '../reports.ts';
import { productName } from './footprints.ts';

/** With what the report was made, what lets others check it, and who answers for it. */
export const versionsPart: MakePart = (context) => {
  const { say } = context;
  return {
    id: 'versions',
    heading: say('versionsAndReceipt'),
    blocks: [],
    sections: [
      { id: 'made', heading: say('made'), blocks: [...madeWith(context), ...hashes(context)] },
      { id: 'receipts', heading: say('receipts'), blocks: receipts(context) },
      { id: 'signatures', heading: say('signatures'), blocks: signatures(context) },
    ],
  };
};

function madeWith({ preparation, guideline, say }: DossierContext): readonly DossierBlock[] {
  const { preparedBy, preparedOn, versions } = preparation;
  const row = (name: string, value: string | undefined) => [name, value?.trim() || say('notSaid')] as const;
  const rows: readonly (readonly [string, DossierCell])[] = [
    row(say('preparedBy'), preparedBy),
    row(say('preparedOn'), preparedOn),
    row(say('calculatorVersion'), versions?.calculator),
    row(say('factorsVersion'), versions?.factors),
    ...(guideline
      ? [row(say('textVersion'), say('textVersionIs', { version: guideline.requirements.textVersion }))]
      : []),
  ];
  return [{ type: 'facts', rows }];
}

/** Of each result the hash of the factors it was made with: equal hashes mean equal factors. */
function hashes(context: DossierContext): readonly DossierBlock[] {
  const { found, year, say } = context;
  const { inventory, studies, planned, claim } = found;
  const results = [
    ...(inventory ? [[say('ofInventory', { year }), inventory] as const] : []),
    ...studies.map((one) => [say('ofStudy', { name: productName(one, context) }), one] as const),
    ...(planned ? [[say('ofPlan'), planned] as const] : []),
    ...(claim ? [[say('ofClaim', { year }), claim] as const] : []),
  ];
  return table(
    say('hashes'),
    [say('result'), say('pinsHash')],
    results.map(([name, result]) => [name, detailsFor(context, result).versions?.pinsHash ?? '']),
  );
}

function receipts({ details, say }: DossierContext): readonly DossierBlock[] {
  const { receipts: attached = [], missingReceipts: missing = [] } = details;
  const rows = attached.map(({ name, text }) => [name, checksumIn(text) ?? say('notSaid')]);
  return [
    ...(rows.length
      ? [sentence(say('receiptsAre')), ...table(say('receipts'), [say('receipt'), say('checksum')], rows)]
      : [sentence(say('noReceipts'))]),
    ...(missing.length ? [sentence(say('missingReceipts', { names: missing.join(', ') }))] : []),
  ];
}

/** What a receipt states of itself. It is over the canonical JSON, so it is the same however the page writes the text. */
function checksumIn(receipt: string): string | undefined {
  const { checksum } = JSON.parse(receipt) as { readonly checksum?: unknown };
  return typeof checksum === 'string' ? checksum : undefined;
}

function signatures({ factory, say }: DossierContext): readonly DossierBlock[] {
  const line = (name = '') => say('signHere', { name }).trim();
  return [
    sentence(say('responsibility')),
    {
      type: 'facts',
      rows: [
        [say('preparedBy'), line(factory.file.entity.responsible)],
        [say('managementSigns'), line()],
        [say('signedOn'), line()],
      ],
    },
  ];
}
