import { formatTonnes } from '../../engine/number-format.ts';
import { numberedName } from '../../measures/report/voice.ts';
import type { DossierContext } from '../dossier-context.ts';
import type { ChartBlock } from '../dossier-model.ts';
import { barChart, type Bar } from './bars.ts';

/** What each measure of the plan reduces in a full year, the largest first, with its range. */
export function measuresChart({ found, guideline, language, words, say }: DossierContext): readonly ChartBlock[] {
  if (!found.planned || !guideline) return [];
  const { plan, measures } = found.planned;
  const { scope2 } = plan;
  const voice = { texts: words.measures, annex: guideline.measures };
  const known = measures
    .flatMap(({ line, counts, reduction }) =>
      counts && reduction
        ? [{ line, low: reduction.low.total[scope2].value, mid: reduction.mid.total[scope2].value, high: reduction.high.total[scope2].value }]
        : [],
    )
    .sort((one, other) => other.mid - one.mid);
  if (!known.length) return [];
  const bars = known.map(
    ({ line, low, mid, high }): Bar => ({
      name: numberedName(line, voice),
      value: formatTonnes(mid),
      segments: [{ value: mid, fill: 'level' }],
      ...(low !== high && { range: [Math.min(low, high), Math.max(low, high)] as const }),
    }),
  );
  const caption = say('measuresChart', { basis: say(scope2) });
  return [
    {
      type: 'chart',
      caption,
      svg: barChart({
        id: `${language}-measures`,
        title: caption,
        description: bars.map(({ name, value }) => `${name}: ${value}`).join('; '),
        bars,
      }),
    },
  ];
} // prettier-ignore
