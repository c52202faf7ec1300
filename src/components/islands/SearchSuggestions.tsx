import { useStore } from '@nanostores/preact';
import type { Messages } from '../../messages';
import { $search, type HitKind } from '../stores/search';
import { KindFilter } from './KindFilter';
import { numberOf, wordsOf } from './hit-text';
import { Segments } from './Segments';

interface Props {
  t: Messages;
  listId: string;
  /** The row that the arrow keys have reached; -1 for none. */
  active: number;
  onKind: (kind: HitKind | undefined) => void;
  onChoose: (href: string) => void;
}

/** What drops from the search box: filters, a status line, and the list box with the hits as plain text. */
export function SearchSuggestions({ t, listId, active, onKind, onChoose }: Props) {
  const { query, kind, status, hits } = useStore($search);
  if (status === 'idle') return null;
  const message = {
    loading: t.search.loading,
    failed: t.search.failed,
    ready: hits.length ? t.search.results(hits.length) : t.search.none(query),
  }[status];
  return (
    <div class="suggestions">
      <KindFilter t={t.search} chosen={kind} onChoose={onKind} />
      <p role="status">{message}</p>
      <ul id={listId} role="listbox" aria-label={t.search.label} hidden={!hits.length}>
        {hits.map((hit, index) => (
          <li
            key={hit.href}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === active}
            data-record-id={hit.id}
            // The box keeps the focus, so that typing can go on.
            onMouseDown={(event) => event.preventDefault()}
            onClick={() => onChoose(hit.href)}
          >
            <span class="hit-number">{numberOf(hit, t)}</span>
            <span class="hit-title">
              <Segments segments={hit.title} />
            </span>
            <span class="hit-kind">{wordsOf(hit, t) || t.search.kinds[hit.kind]}</span>
            <span class="hit-snippet">
              <Segments segments={hit.snippet} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
