import { useStore } from '@nanostores/preact';
import type { RequirementWord } from '../../guideline/requirement-words';
import type { Messages } from '../../messages';
import { $search, type HitKind } from '../stores/search';
import { KindFilter } from './KindFilter';
import { numberOf } from './hit-text';
import { Segments } from './Segments';

interface Props {
  t: Messages;
  onKind: (kind: HitKind | undefined) => void;
}

/** The results of the search page: links, with filters above them and the count announced. */
export function SearchResults({ t, onKind }: Props) {
  const { query, kind, status, hits } = useStore($search);
  if (status === 'idle') return null;
  const message = {
    loading: t.search.loading,
    failed: t.search.failed,
    ready: hits.length ? t.search.results(hits.length) : t.search.none(query),
  }[status];
  return (
    <div class="results">
      <KindFilter t={t.search} chosen={kind} onChoose={onKind} />
      <p role="status" class="small quiet">
        {message}
      </p>
      <ul>
        {hits.map((hit) => (
          <li key={hit.href} data-record-id={hit.id}>
            <span class="hit-number">{numberOf(hit, t)}</span>
            <span class="hit-title">
              <a href={hit.href}>
                <Segments segments={hit.title} />
              </a>
              {hit.words.map((word) => (
                <span key={word} class={`seal ${word}`}>
                  {t.words[word as RequirementWord]}
                </span>
              ))}
            </span>
            <span class="hit-kind">{t.search.kinds[hit.kind]}</span>
            <span class="hit-snippet">
              <Segments segments={hit.snippet} />
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}
