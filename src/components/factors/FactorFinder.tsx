import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Language } from '../../guideline/language';
import { $choice, choose, countFor, passes, type Filter } from '../filters/choice';
import { find } from './find';
import { $factors, $query } from './finder-store';
import { FoundRow, type FoundTexts } from './FoundRow';

/** A filter whose options say at the build how many factors have them. */
export interface CountedFilter extends Filter {
  options: { value: string; text: string; count: number }[];
}

export interface FinderProps {
  texts: FoundTexts & {
    label: string;
    query: string;
    placeholder: string;
    any: string;
    reset: string;
    idle: string;
    found: string;
    loading: string;
    failed: string;
    none: string;
    further: string;
  };
  filters: CountedFilter[];
  /** The path of the registry's pages in the reader's language. */
  root: string;
  language: Language;
}

const pageful = 40;

/** The search of the registry: a word, four filters, and what is found, nothing before the reader asks. */
export function FactorFinder({ texts, filters, root, language }: FinderProps) {
  const query = useStore($query);
  const choice = useStore($choice);
  const factors = useStore($factors);
  const asked = query.trim() !== '' || Object.keys(choice).length > 0;
  const [shown, show] = useState({ asked: '', count: pageful });
  const question = JSON.stringify([query, choice]);
  const count = shown.asked === question ? shown.count : pageful;

  const matching = Array.isArray(factors) ? find(factors, query) : [];
  const rows = matching.map(({ row }) => row);
  const left = matching.filter(({ row }) => passes(row, choice));
  const total = Array.isArray(factors) ? factors.length : 0;
  const status = () => {
    if (factors === 'failed') return texts.failed;
    if (!asked) return texts.idle;
    if (!Array.isArray(factors)) return texts.loading;
    if (left.length === 0) return texts.none;
    return texts.found.replace('{shown}', String(left.length)).replace('{total}', String(total));
  };
  return (
    <>
      <form
        class="filters finder"
        role="search"
        aria-label={texts.label}
        onSubmit={(event) => event.preventDefault()}
      >
        <label class="wanted">
          <span>{texts.query}</span>
          <input
            type="search"
            name="q"
            value={query}
            placeholder={texts.placeholder}
            autocomplete="off"
            spellcheck={false}
            onInput={(event) => !event.isComposing && $query.set(event.currentTarget.value)}
            onCompositionEnd={({ currentTarget: { value } }) => $query.set(value)}
          />
        </label>
        {filters.map(({ name, label, options }) => {
          const chosen = choice[name]?.[0] ?? '';
          return (
            <label key={name}>
              <span>{label}</span>
              <select
                name={name}
                value={chosen}
                autocomplete="off"
                onChange={({ currentTarget: { value } }) =>
                  $choice.set(choose($choice.get(), name, value ? [value] : []))
                }
              >
                <option value="">{texts.any}</option>
                {options.map(({ value, text, count: all }) => {
                  const having = Array.isArray(factors) ? countFor(rows, choice, name, value) : all;
                  return (
                    <option key={value} value={value} disabled={having === 0 && value !== chosen}>
                      {`${text} (${having})`}
                    </option>
                  );
                })}
              </select>
            </label>
          );
        })}
        <button
          type="button"
          onClick={() => {
            $query.set('');
            $choice.set({});
          }}
        >
          {texts.reset}
        </button>
        <output>{status()}</output>
      </form>
      {asked && left.length > 0 && (
        <ol class="plain found targets">
          {left.slice(0, count).map((found) => (
            <FoundRow key={found.id} found={found} texts={texts} root={root} language={language} />
          ))}
        </ol>
      )}
      {asked && left.length > count && (
        <button type="button" class="further" onClick={() => show({ asked: question, count: count + 100 })}>
          {texts.further.replace('{count}', String(Math.min(100, left.length - count)))}
        </button>
      )}
    </>
  );
}
