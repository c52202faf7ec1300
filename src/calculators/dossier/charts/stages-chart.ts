import { formatNumber } from '../../engine/number-format.ts';
import { countedStages } from '../../footprint/quantify/counted-stages.ts';
import type { QuantifiedStudy } from '../../footprint/quantify/quantify-study.ts';
import { stages } from '../../footprint/study.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { ChartBlock } from '../dossier-model.ts';
import { barChart, type Bar } from './bars.ts';

/** A footprint by its stages of life: those that its boundary counts. `place` tells the studies of a report apart. */
export function stagesChart(
  { study, byStage }: QuantifiedStudy,
  { language, words, say }: DossierContext,
  place: number,
): readonly ChartBlock[] {
  const counted = stages.filter((stage) => countedStages[study.boundary].includes(stage));
  const bars = counted.map((stage): Bar => {
    const { value } = byStage[stage];
    return {
      name: words.footprint.stages[stage],
      value: formatNumber(value, { significant: 4, mode: study.rules.rounding }),
      segments: [{ value, fill: 'plain' }],
    };
  });
  const caption = say('stagesChart');
  return [
    {
      type: 'chart',
      caption,
      svg: barChart({
        id: `${language}-stages-${place + 1}`,
        title: caption,
        description: bars.map(({ name, value }) => `${name}: ${value}`).join('; '),
        bars,
      }),
    },
  ];
}
