import { percentOf, titled } from '../../readiness/dossier/dossier-model.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { ChartBlock } from '../dossier-model.ts';
import { barChart, type Bar } from './bars.ts';

/** The score of each dimension, from nothing to all of it; one that isn't answered yet has no bar and says so. */
export function dimensionsChart({ found, guideline, language, say }: DossierContext): readonly ChartBlock[] {
  if (!found.assessed || !guideline) return [];
  const bars = found.assessed.scores.dimensions.map(({ dimension, score }): Bar => {
    const name = titled(dimension, guideline.requirements);
    if (!score) return { name, value: say('unanswered'), segments: [] };
    const { number, text } = percentOf(score.value);
    return { name, value: `${text} %`, segments: [{ value: number, fill: 'level' }] };
  });
  const caption = say('dimensionsChart');
  return [
    {
      type: 'chart',
      caption,
      svg: barChart({
        id: `${language}-dimensions`,
        title: caption,
        description: bars.map(({ name, value }) => `${name}: ${value}`).join('; '),
        bars,
        until: 100,
      }),
    },
  ];
}
