import { openSection as openOf } from '../../../lines/report/judgement.ts';
import { versionRows } from '../../../lines/report/shared-model.ts';
import { linesNotCounted } from '../../quantify/lines-not-counted.ts';
import {
  facts,
  kilograms,
  sentence,
  shareCell,
  table,
  word,
  type MakeSection,
  type ReportContext,
  type ReportSection,
  type Row,
} from '../report-model.ts';

/** The study with its scenarios; nothing where none stand beside it. */
export function scenariosSection(context: ReportContext): readonly ReportSection[] {
  const { comparison } = context.details;
  if (!comparison?.comparable || comparison.studies.length < 2) return [];
  const total = comparison.rows.find(({ kind }) => kind.of === 'total');
  const rows = comparison.studies.map((study, place): Row => {
    const change = total?.changes[place];
    return [
      study.name || study.product.name,
      { key: study.scenarioOf === undefined ? 'study' : 'scenario' },
      kilograms(total?.values[place]?.value ?? NaN, context),
      shareCell(change?.relative, context),
    ];
  });
  return [
    {
      id: 'scenarios',
      heading: 'scenarios',
      blocks: [
        ...table('scenarios', ['name', 'kind', 'kilograms', 'change'], rows),
        ...comparison.incomplete.map(({ study, count }) =>
          sentence('comparedIncomplete', { study: study.name || study.product.name, count }),
        ),
        sentence('onlySameUnit'),
      ],
    },
  ];
}

/** What the result doesn't say, and where it is less than it should be. */
export const limitsSection: MakeSection = (context) => {
  const { lines, used } = context.quantified;
  const unverified = [
    ...new Set(used.flatMap((one) => (one.confidence === 'unverified' ? one.name[context.language] : []))),
  ];
  const partial = context.analysis.contributions.lines.flatMap(({ line, share }): readonly Row[] =>
    line.result?.partial
      ? [[line.line.name, word('partial', line.result.partial), shareCell(share, context)]]
      : [],
  );
  const broken = linesNotCounted(lines).length;
  return {
    id: 'limits',
    heading: 'limits',
    blocks: [
      sentence('onlyClimate'),
      sentence('onlySameUnit'),
      ...table('partialLines', ['name', 'partialWhat', 'share'], partial),
      ...(unverified.length
        ? [sentence('unverifiedFactors', { count: unverified.length, names: unverified.join('; ') })]
        : []),
      ...(broken ? [sentence('linesNotCounted', { count: broken })] : []),
      sentence('noReview'),
    ],
  };
};

/** Everything that the whole or a line still has to be asked. */
export const openSection: MakeSection = ({ quantified, analysis }) =>
  openOf(
    analysis.problems,
    quantified.lines.map(({ line, problems }) => ({
      line,
      problems: [...problems, ...(analysis.problemsOfLines.get(line.id) ?? [])],
    })),
  );

/** With what it was computed, and what it is not. */
export const versionsSection: MakeSection = ({ details }) => ({
  id: 'versions',
  heading: 'versions',
  blocks: [facts(...versionRows(details)), sentence('statement')],
});
