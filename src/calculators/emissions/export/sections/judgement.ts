import { formatWithUncertainty } from '../../../engine/uncertainty-format.ts';
import { isCoefficient, type Node } from '../../../engine/quantification.ts';
import { amountOf, percent, type ReportNumber } from '../../../engine/report-model.ts';
import { unitSymbol } from '../../../engine/units.ts';
import { publicationText } from '../../../lines/publication.ts';
import { openSection as openOf, statusBlocks } from '../../../lines/report/judgement.ts';
import { versionRows } from '../../../lines/report/shared-model.ts';
import {
  sentence,
  type MakeSection,
  type ReportBlock,
  type ReportCell,
  type ReportContext,
} from '../report-model.ts';
import { sentenceText, type ReportKey, type ReportSentence } from '../report-texts.ts';

/** The set of potentials, and why it isn't the latest (ISO 14064-1 asks). */
export const potentialsSection: MakeSection = ({ quantified }) => {
  const { gwp, gwpReason } = quantified.inventory;
  const reason = gwpReason?.trim();
  return {
    id: 'potentials',
    heading: { key: 'potentials' },
    blocks: [
      sentence('gwpSet', { set: gwp }),
      gwp === 'AR6'
        ? sentence('gwpLatest')
        : reason
          ? sentence('gwpReason', { reason })
          : sentence('gwpReasonMissing'),
    ],
  };
};

/** The range of what is quantified, what isn't, and what would help most. */
export const uncertaintySection: MakeSection = (context) => {
  const { scope1And2, mostValuable, defaulted } = context.analysis.range;
  const { halfWidth, relative, quantifiedEmissions, quantifiedShare, wide } = scope1And2;
  const blocks: ReportBlock[] = [];
  if (halfWidth === undefined) blocks.push(sentence('rangeNone'));
  else {
    const { value, halfWidth: half } = formatWithUncertainty(quantifiedEmissions, halfWidth, {
      mode: context.mode,
    });
    const shown = relative === undefined ? '–' : percent(relative, context);
    blocks.push(sentence('rangeIs', { value, halfWidth: half, relative: shown }));
    if (quantifiedShare !== undefined && quantifiedShare < 1) {
      blocks.push(sentence('unquantified', { share: percent(1 - quantifiedShare, context) }));
    }
  }
  if (mostValuable) {
    const input: ReportKey = mostValuable.contribution.what === 'activity' ? 'activityInput' : 'factorInput';
    const lines = mostValuable.lines.map(({ line }) => line.name).join(', ');
    blocks.push(sentence('mostValuable', { input: sentenceText({ key: input }, context.language), lines }));
  }
  if (defaulted.lines) {
    const titles = defaulted.citations.map((citation) => publicationText(citation, context.language));
    const documents = [...new Set(titles)].join(context.language === 'zh' ? '、' : '; ');
    blocks.push(sentence('defaultRanges', { count: defaulted.lines, documents }));
  }
  if (wide.length) blocks.push(sentence('wide', { count: wide.length }));
  return { id: 'uncertainty', heading: { key: 'uncertainty' }, blocks };
};

/** How well the numbers are founded. */
export const qualitySection: MakeSection = (context) => ({
  id: 'quality',
  heading: 'quality',
  blocks: statusBlocks(context.analysis.quality, context.analysis.quality, context),
});

/** The figures per energy, product and money that can be computed. */
export const indicatorsSection: MakeSection = (context) => {
  const { indicators } = context.analysis;
  const row = (label: ReportSentence, value: ReportCell | undefined) =>
    value === undefined ? [] : [[label, value] as const];
  const { calorific, equalValue } = indicators.nonFossilShare;
  return {
    id: 'indicators',
    heading: { key: 'indicators' },
    blocks: [
      {
        type: 'facts',
        rows: [
          ...row({ key: 'energyCalorific' }, quantity(indicators.energyCalorific, context)),
          ...row({ key: 'energyEqualValue' }, quantity(indicators.energyEqualValue, context)),
          ...row({ key: 'nonFossilCalorific' }, calorific && `${percent(calorific.value, context)} %`),
          ...row({ key: 'nonFossilEqualValue' }, equalValue && `${percent(equalValue.value, context)} %`),
          ...row({ key: 'park' }, quantity(indicators.park?.intensity, context)),
          ...indicators.perProduct.map(({ name, unit, value }) => {
            const shown = quantity(value, context);
            const label: ReportSentence = { key: 'perProduct', facts: { product: name } };
            return [label, shown ? { ...shown, unit: `tCO₂e/${unit}` } : ''] as const;
          }),
          ...row({ key: 'perOutputValue' }, quantity(indicators.perOutputValue, context)),
          ...row({ key: 'perAddedValue' }, quantity(indicators.perAddedValue, context)),
        ],
      },
    ],
  };
};

/** Four significant digits: the indicators are divided by figures that aren't surer. */
function quantity(node: Node | undefined, context: ReportContext): ReportNumber | undefined {
  if (!node) return undefined;
  const { language } = context;
  const unit = unitSymbol(node.unit, language);
  const per = isCoefficient(node) ? `/${unitSymbol(node.per, language)}` : '';
  return { ...amountOf(node.value, undefined, context, 4), unit: `${unit}${per}` };
}

/** Everything that a line or the whole still has to be asked. */
export const openSection: MakeSection = ({ quantified, analysis }) =>
  openOf(analysis.problems, quantified.lines);

/** With what it was computed, and what it is not. */
export const versionsSection: MakeSection = ({ details }) => ({
  id: 'versions',
  heading: 'versions',
  blocks: [{ type: 'facts', rows: versionRows(details) }, sentence('statement')],
});
