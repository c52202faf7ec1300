import { formatNumber } from '../../../engine/number-format.ts';
import { unitSymbol } from '../../../engine/units.ts';
import { problemText } from '../../report/item-texts.ts';
import {
  compareIndicators,
  compareTargets,
  inUnitOf,
  type ComparedIndicator,
  type ComparedTarget,
} from '../../indicators/indicators.ts';
import {
  sentence,
  type DossierBlock,
  type DossierCell,
  type DossierContext,
  type MakeSection,
} from '../dossier-model.ts';

/** What documents name for the factory's figures, each with how well it is known, and the factory's own targets. */
export const indicatorsSection: MakeSection = (context) => {
  const { say, assessed, indicators } = context;
  return {
    id: 'indicators',
    heading: say('indicators'),
    blocks: [
      sentence(say('indicatorsAre')),
      {
        type: 'table',
        caption: say('indicators'),
        columns: [
          say('indicator'),
          say('own'),
          say('limit'),
          say('difference'),
          say('source'),
          say('bearing'),
          say('confidence'),
        ],
        rows: compareIndicators(indicators).map((one) => indicatorRow(one, context)),
      },
      ...targetBlocks(compareTargets(assessed.assessment.targets), context),
    ],
  };
};

function indicatorRow(
  { rule, value, difference }: ComparedIndicator,
  { say, texts, language }: DossierContext,
): readonly DossierCell[] {
  const { name, document, bearing } = texts.indicatorRules[rule.id];
  const unit = rule.unit === '%' ? '%' : `${unitSymbol('tCO2', language)}/tce`;
  return [
    name,
    value ? `${formatNumber(inUnitOf(rule, value), { significant: 4 })} ${unit}` : say('notInInventory'),
    say(rule.better === 'lower' ? 'atMost' : 'atLeast', {
      value: `${formatNumber(rule.value)} ${unit}`,
    }),
    difference === undefined ? say('notKnown') : differenceText(difference, unit, say),
    document,
    bearing,
    say(rule.confidence),
  ];
}

function differenceText(difference: number, unit: string, say: DossierContext['say']): string {
  const by = `${formatNumber(Math.abs(difference), { upTo: 4 })} ${unit === '%' ? say('points') : unit}`;
  return difference === 0 ? say('same') : say(difference > 0 ? 'higherBy' : 'lowerBy', { by });
}

function targetBlocks(
  targets: readonly ComparedTarget[],
  { say, collection, texts }: DossierContext,
): DossierBlock[] {
  if (!targets.length) return [];
  const amount = (typed: ComparedTarget['target']['actual'], unit = '') =>
    typed === undefined || typed === '' ? say('notSaid') : `${typed} ${unit}`.trim();
  return [
    {
      type: 'table',
      caption: say('targets'),
      columns: [
        say('indicator'),
        say('actual'),
        say('target'),
        say('reached'),
        say('source'),
        say('findings'),
      ],
      rows: targets.map(({ target, reached, problems }) => [
        target.name,
        amount(target.actual, target.unit),
        say(target.better === 'lower' ? 'atMost' : 'atLeast', { value: amount(target.target, target.unit) }),
        reachedText(reached, say),
        target.document ?? '',
        problems.map((problem) => problemText(problem, collection, texts)).join('\n'),
      ]),
    },
  ];
}

const reachedText = (reached: boolean | undefined, say: DossierContext['say']): string =>
  reached === undefined ? say('notKnown') : say(reached ? 'yes' : 'no');
