import type { Messages } from '../../messages';
import type { HitKind } from '../stores/search';

const kinds: HitKind[] = ['clause', 'term', 'measure', 'reference', 'page'];

interface Props {
  t: Messages['search'];
  chosen: HitKind | undefined;
  onChoose: (kind: HitKind | undefined) => void;
}

/** Buttons that narrow the results to one kind; a second press takes all again. */
export function KindFilter({ t, chosen, onChoose }: Props) {
  return (
    <div class="search-filters" role="group" aria-label={t.filters}>
      <span>{t.filters}</span>
      {kinds.map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === chosen}
          onClick={() => onChoose(kind === chosen ? undefined : kind)}
        >
          {t.kinds[kind]}
        </button>
      ))}
    </div>
  );
}
