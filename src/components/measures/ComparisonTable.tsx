import { useStore } from '@nanostores/preact';
import type { ComponentChildren } from 'preact';
import type { Compared } from './compared';
import { $comparison, ticked } from './comparison-store';

export interface ComparisonTexts {
  title: string;
  remove: string;
  category: string;
  applicability: string;
  conditions: string;
  everyone: string;
  clauses: string;
  scopes: string;
  text: string;
}

export interface ComparisonTableProps {
  texts: ComparisonTexts;
  /** All measures of the page, by number. */
  measures: ReadonlyMap<string, Compared>;
}

/** The ticked measures side by side, a column each. */
export function ComparisonTable({ texts, measures }: ComparisonTableProps) {
  const comparison = useStore($comparison);
  const shown = comparison.measures.flatMap((number) => measures.get(number) ?? []);
  if (!shown.length) return null;
  const row = (label: string, cell: (measure: Compared) => ComponentChildren) => (
    <tr>
      <th scope="row">{label}</th>
      {shown.map((measure) => (
        <td key={measure.number}>{cell(measure)}</td>
      ))}
    </tr>
  );
  return (
    <>
      <h2 id="comparison" tabIndex={-1}>
        {texts.title}
      </h2>
      <div class="side-by-side" role="region" aria-labelledby="comparison" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <td />
              {shown.map(({ number, name, href }) => (
                <th key={number} scope="col">
                  <a href={href}>
                    <span class="num">{number}</span> {name}
                  </a>
                  <button class="no-print" type="button" data-remove={number} onClick={() => remove(number)}>
                    {texts.remove} <span class="visually-hidden">{number}</span>
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {row(texts.category, ({ category }) => category)}
            {row(texts.text, ({ text }) => text)}
            {row(texts.applicability, ({ applicability }) => applicability)}
            {row(texts.conditions, ({ conditions }) =>
              conditions.length ? lines(conditions) : texts.everyone,
            )}
            {row(texts.clauses, ({ clauses }) =>
              lines(
                clauses.map(({ text, href }) => (
                  <a key={text} href={href}>
                    {text}
                  </a>
                )),
              ),
            )}
            {row(texts.scopes, ({ scopes }) => lines(scopes))}
          </tbody>
        </table>
      </div>
    </>
  );
}

const lines = (items: ComponentChildren[]) => (
  <ul class="plain targets">
    {items.map((item, index) => (
      <li key={index}>{item}</li>
    ))}
  </ul>
);

/** Takes a measure out; the focus goes to its neighbour or, with the table gone, back to where it was ticked. */
function remove(number: string): void {
  const { measures } = $comparison.get();
  const place = measures.indexOf(number);
  const neighbour = measures[place + 1] ?? measures[place - 1];
  const selector = neighbour ? `[data-remove="${neighbour}"]` : `[data-compare][value="${number}"]`;
  document.querySelector<HTMLElement>(selector)?.focus();
  $comparison.set(ticked($comparison.get(), number, false));
}
