import type { Filter } from '../filters/choice';

/** A measure as the table of a comparison shows it. */
export interface Compared {
  /** A.4 */
  number: string;
  name: string;
  href: string;
  category: string[];
  applicability: string;
  /** Industries and conditions; none: every factory. */
  conditions: string[];
  clauses: { text: string; href: string }[];
  scopes: string[];
  text: string;
}

/** The measure that a row of the list shows, in the words of the row and of the filters that it goes by. */
export function comparedIn(row: HTMLElement, filters: Filter[]): Compared {
  const textIn = (selector: string) => row.querySelector(selector)?.textContent.trim() ?? '';
  const words = (name: string) => (row.dataset[name] ?? '').split(' ');
  const named = (name: string, value: string) =>
    filters.find((filter) => filter.name === name)?.options.find((option) => option.value === value)?.text;
  const texts = (name: string) => words(name).flatMap((value) => named(name, value) ?? []);
  return {
    number: row.dataset['id'] ?? '',
    name: textIn('[data-title]'),
    href: row.querySelector('a')?.href ?? '',
    category: texts('category'),
    applicability: textIn('[data-applicability]'),
    conditions: [...texts('industry'), ...texts('when')],
    clauses: [...row.querySelectorAll<HTMLAnchorElement>('[data-clause]')].map(({ href, textContent }) => ({
      text: named('clauses', textContent.trim()) ?? textContent,
      href,
    })),
    scopes: texts('scopes'),
    text: textIn('[data-summary]'),
  };
}
