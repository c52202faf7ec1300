import { useStore } from '@nanostores/preact';
import { $comparison, mostCompared } from './comparison-store';

export interface ComparisonBarTexts {
  picked: string;
  refused: string;
  show: string;
  clear: string;
  separator: string;
}

/** How many measures are ticked, and the way to their table. It stands at the foot of the window until the table does. */
export function ComparisonBar({ texts }: { texts: ComparisonBarTexts }) {
  const { measures, refused } = useStore($comparison);
  const told = (refused ? texts.refused.replace('{measure}', refused) : texts.picked)
    .replace('{count}', String(measures.length))
    .replace('{most}', String(mostCompared))
    .replace('{measures}', measures.join(texts.separator));
  return (
    <div class={measures.length ? 'comparing' : undefined}>
      <output>{measures.length > 0 && told}</output>
      {measures.length > 0 && (
        <>
          <a class="button" href="#comparison">
            {texts.show}
          </a>
          <button type="button" onClick={() => $comparison.set({ measures: [] })}>
            {texts.clear}
          </button>
        </>
      )}
    </div>
  );
}
