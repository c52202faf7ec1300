import { formatWithUncertainty } from '../../../engine/uncertainty-format.ts';
import { amountOf, percent } from '../../../engine/report-model.ts';
import { qualityAspects, type LineQuality } from '../../analysis/data-quality.ts';
import { dataSources } from '../../study.ts';
import { ASSUMED_HALF_WIDTH, type InputEffect } from '../../analysis/tornado.ts';
import {
  kilograms,
  sentence,
  shareCell,
  table,
  word,
  type MakeSection,
  type ReportBlock,
  type ReportContext,
  type Row,
} from '../report-model.ts';
import { sentenceText, type ReportKey } from '../report-texts.ts';

/** How much rests on primary data, and how well the data represent what the study is about. */
export const qualitySection: MakeSection = (context) => {
  const { primaryData, quality } = context.analysis;
  const rating = (score: number | undefined) =>
    score === undefined ? '' : amountOf(score, undefined, context, 2).text;
  return {
    id: 'quality',
    heading: 'quality',
    blocks: [
      primaryData.share === undefined
        ? sentence('noPrimaryShare')
        : sentence('primaryShare', { share: percent(primaryData.share, context) }),
      ...(quality.score === undefined ? [] : [sentence('rating', { score: rating(quality.score) })]),
      ...table(
        'bySource',
        ['source', 'share'],
        [...dataSources, 'unknown' as const].map((source): Row => [
          word('dataSources', source),
          shareCell(primaryData.sources[source], context),
        ]),
      ),
      ...table(
        'aspects',
        ['aspect', 'score', 'unknownShare'],
        qualityAspects.map((aspect): Row => {
          const { score, unknownShare } = quality.aspects[aspect];
          return [word('aspects', aspect), rating(score), shareCell(unknownShare, context)];
        }),
      ),
      ...table(
        'byLineQuality',
        ['name', 'year', 'technologyScore', 'geographyScore', 'timeScore', 'share'],
        quality.lines.map((line) => qualityRow(line, context)),
      ),
    ],
  };
};

const qualityRow = (
  { line, year, technology, geography, time, weight }: LineQuality,
  context: ReportContext,
): Row => [
  line.line.name,
  year === undefined ? '' : String(year),
  String(technology.score),
  String(geography.score),
  String(time.score),
  shareCell(weight, context),
];

/** What each of the largest inputs does to the footprint, one at a time. */
export const sensitivitySection: MakeSection = (context) => {
  const { tornado } = context.analysis;
  const assumed = tornado.filter((effect) => effect.assumed).length;
  const width = percent(ASSUMED_HALF_WIDTH, context);
  return {
    id: 'sensitivity',
    heading: 'sensitivity',
    blocks: tornado.length
      ? [
          ...table(
            'tornado',
            ['input', 'moved', 'low', 'high'],
            tornado.map((effect): Row => [
              inputOf(effect, context),
              `±${percent(effect.moved, context)} %`,
              kilograms(effect.low, context),
              kilograms(effect.high, context),
            ]),
          ),
          ...(assumed ? [sentence('assumedWidths', { count: assumed, width })] : []),
        ]
      : [sentence('noSensitivity')],
  };
};

const inputOf = ({ what, lines }: Pick<InputEffect, 'what' | 'lines'>, { language }: ReportContext) => ({
  key: what === 'activity' ? ('activityOf' as const) : ('factorOf' as const),
  facts: { lines: lines.map(({ line }) => line.name).join(language === 'zh' ? '、' : ', ') },
});

/** The range of what is quantified by error propagation and, where it was run, by Monte Carlo. */
export const uncertaintySection: MakeSection = (context) => {
  const { combined, mostValuable } = context.analysis.uncertainty;
  const { halfWidth, relative, quantifiedEmissions, quantifiedShare, wide } = combined;
  const blocks: ReportBlock[] = [];
  if (halfWidth === undefined) blocks.push(sentence('rangeNone'));
  else {
    const shown = formatWithUncertainty(quantifiedEmissions, halfWidth, { mode: context.mode });
    blocks.push(
      sentence('rangeIs', {
        value: shown.value,
        halfWidth: shown.halfWidth,
        relative: relative === undefined ? '–' : percent(relative, context),
      }),
    );
    if (quantifiedShare !== undefined && quantifiedShare < 1) {
      blocks.push(sentence('unquantified', { share: percent(1 - quantifiedShare, context) }));
    }
  }
  if (mostValuable) {
    const { language } = context;
    const key: ReportKey = mostValuable.contribution.what === 'activity' ? 'activityInput' : 'factorInput';
    const lines = mostValuable.lines.map(({ line }) => line.name).join(language === 'zh' ? '、' : ', ');
    blocks.push(sentence('mostValuable', { input: sentenceText({ key }, language), lines }));
  }
  if (wide.length) blocks.push(sentence('wide', { count: wide.length }));
  return { id: 'uncertainty', heading: 'uncertainty', blocks: [...blocks, ...simulated(context)] };
};

function simulated(context: ReportContext): readonly ReportBlock[] {
  const { simulation } = context.details;
  if (!simulation?.spread) return [];
  const { draws, seed, mean, spread, fixedShare } = simulation;
  const written = (value: number) => kilograms(value, context).text;
  return [
    sentence('monteCarlo', {
      draws: amountOf(draws, undefined, context).text,
      seed,
      mean: written(mean),
      low: written(spread.low),
      high: written(spread.high),
    }),
    ...(fixedShare ? [sentence('monteCarloFixed', { share: percent(fixedShare, context) })] : []),
  ];
}
