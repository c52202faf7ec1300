import { dataStatuses } from '../../../engine/data-quality.ts';
import { nodesOf } from '../../../engine/explanation.ts';
import { isCoefficient } from '../../../engine/quantification.ts';
import { amountOf } from '../../../engine/report-model.ts';
import { unitSymbol } from '../../../engine/units.ts';
import { factorsTable, overridesSection as overridesOf } from '../../../lines/report/evidence.ts';
import { countedLines, type CountedLine } from '../../quantify/counted-lines.ts';
import { assemblyPath } from '../assembly-path.ts';
import { entered, table, word, type MakeSection, type ReportContext, type Row } from '../report-model.ts';

/** What goes in and out, line by line: how much, and where the data come from. */
export const inventorySection: MakeSection = (context) => {
  const { lines, study } = context.quantified;
  const counted = countedLines(lines);
  return {
    id: 'inventory',
    heading: 'inventory',
    blocks: [
      ...table(
        'amounts',
        ['name', 'stage', 'assembly', 'amount', 'unit', 'times'],
        counted.map(({ line, result, scale }): Row => [
          line.name,
          word('stages', line.stage),
          assemblyPath(line, study.lines).join(' / '),
          result?.activity ? entered(result.activity.value, context) : '',
          result?.activity ? unitSymbol(result.activity.unit, context.language) : '',
          scale ? entered(scale.value, context) : '',
        ]),
      ),
      ...table(
        'origins',
        ['name', 'status', 'source', 'year', 'document', 'note'],
        counted.map((entry) => originRow(entry, context)),
      ),
    ],
  };
};

function originRow({ line }: CountedLine, { language }: ReportContext): Row {
  const { status, data, evidence } = line;
  return [
    line.name,
    status ? dataStatuses[status].name[language] : { key: 'notSaid' },
    data?.source ? word('dataSources', data.source) : { key: 'notSaid' },
    String(data?.year ?? ''),
    evidence?.document ?? '',
    evidence?.note ?? '',
  ];
}

/** Every factor that was used, and what the reader or a supplier brought, with its document. */
export const factorsSection: MakeSection = (context) => ({
  id: 'factors',
  heading: 'factors',
  blocks: [
    factorsTable(context.quantified.used, context),
    ...table('factorNotes', ['factor', 'note'], notesOf(context)),
    ...table(
      'ownFactors',
      ['name', 'amount', 'unit', 'document'],
      countedLines(context.quantified.lines).flatMap((entry) => ownRows(entry, context)),
    ),
  ],
});

/** What the registry says of a factor beside its value: its age, its place, what it leaves out. Each note once. */
function notesOf({ quantified, language }: ReportContext): readonly Row[] {
  const named = new Map<string, string[]>();
  for (const { note, name } of new Map(quantified.used.map((one) => [one.id, one])).values()) {
    if (note) named.set(note[language], [...(named.get(note[language]) ?? []), name[language]]);
  }
  return [...named].map(([note, names]): Row => [names.join('; '), note]);
}

function ownRows({ line, total }: CountedLine, context: ReportContext): readonly Row[] {
  const { language } = context;
  return nodesOf(total).flatMap((node): readonly Row[] => {
    if (node.basis.kind !== 'own') return [];
    const per = isCoefficient(node) ? `/${unitSymbol(node.per, language)}` : '';
    return [
      [
        line.name,
        amountOf(node.value, undefined, context),
        `${unitSymbol(node.unit, language)}${per}`,
        node.basis.document,
      ],
    ];
  });
}

/** The reader's numbers that count in place of others, with their reasons. */
export const overridesSection: MakeSection = (context) =>
  overridesOf(
    countedLines(context.quantified.lines).map(({ line, result, total }) => ({
      line,
      activity: result?.activity,
      roots: [total],
    })),
    context,
  );
