import type { ClauseNumbers as Numbers, OwnResult } from '../../calculators/index.ts';
import { calculators, placeOfCalculator } from '../../site/calculator-links';
import { FigureLine, Steps } from './Explained';
import type { Reading } from './reading';

interface Props {
  readonly numbers: Numbers;
  /** What is missing, in sentences. */
  readonly missing: readonly string[];
  readonly factory: string;
  readonly reading: Reading;
}

/** A clause's numbers of the reader's factory: each result with its figures, how they came about, and where to go on. */
export function ClauseNumbers({ numbers: { calculator, results }, missing, factory, reading }: Props) {
  const { t, page } = reading;
  const { page: path, anchor } = placeOfCalculator(calculator);
  return (
    <>
      <p class="own-name">{factory || t.untitled}</p>
      {results.map((result) => (
        <Result key={result.subject.of} result={result} reading={reading} />
      ))}
      {results.length === 0 && missing.length === 0 && <p>{t.nothing}</p>}
      {missing.length > 0 && (
        <ul>
          {missing.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <p class="own-links">
        <a href={page(path, anchor)}>{t.toCalculator}</a>
        {calculators[calculator].method && (
          <a href={page(calculators[calculator].method)}>{t.how}</a>
        )}
      </p>
    </>
  );
} // prettier-ignore

function Result({ result, reading }: { result: OwnResult; reading: Reading }) {
  const { t, inWords } = reading;
  const { subject, title, figures, gates } = result;
  const formulas = figures.flatMap(({ node }) => inWords(node) ?? []);
  return (
    <section class="worked">
      <h3>{t.results[subject.calculator](title)}</h3>
      {gates && (
        <p>
          <b>{t.gates[gates.status]}</b>
          {gates.unmet > 0 && t.brackets(t.unmet(gates.unmet))}
        </p>
      )}
      <dl class="own-figures">
        {figures.map((figure) => (
          <FigureLine key={figure.id} figure={figure} reading={reading} />
        ))}
      </dl>
      {formulas.map((formula) => (
        <p key={formula} class="formula num">
          {formula}
        </p>
      ))}
      {figures.length > 0 && <Steps roots={figures.map(({ node }) => node)} reading={reading} />}
    </section>
  );
}
