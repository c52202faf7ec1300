import type { Causes, ComparedFigure, WhatIfResult } from '../../calculators/index.ts';
import { Link } from './Explained';
import type { Reading } from './reading';

interface Props {
  /** Undefined where the factory has no such input. */
  readonly answer: WhatIfResult | undefined;
  readonly name: string;
  readonly reading: Reading;
  readonly close: () => void;
}

/** One input before and after, and which results move by how much and why. */
export function WhatIf({ answer, name, reading, close }: Props) {
  const { t, input, language } = reading;
  const undo = (
    <button type="button" onClick={close}>
      {t.whatIf.undo}
    </button>
  );
  if (!answer)
    return (
      <div class="what-if">
        <p>
          {name}
          {t.colon}
          {t.whatIf.nothing}
        </p>
        {undo}
      </div>
    );
  const { change, title, figures, gates } = answer;
  const label = `${t.whatIf.figure}${t.colon}${change.name[language]}`;
  return (
    <div class="what-if">
      <p class="what-if-input">
        <span class="quiet">
          {t.whatIf.of(name, t.results[change.subject.calculator](title))} · {t.whatIf.title}
        </span>
        <span>
          {change.name[language]}{' '}
          <span class="num">
            {input(change.before)} → <b>{input(change.after)}</b>
          </span>
        </span>
      </p>
      <div class="gases-frame" tabIndex={0} role="region" aria-label={label}>
        <table class="gases">
          <thead>
            <tr>
              {[t.whatIf.figure, t.whatIf.before, t.whatIf.after, t.whatIf.difference].map((text) => (
                <th key={text} scope="col">
                  {text}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {figures.map((figure) => (
              <Row key={figure.id} figure={figure} reading={reading} />
            ))}
          </tbody>
        </table>
      </div>
      {gates && (
        <p>
          {t.gates[gates.before.status]}
          {t.brackets(t.unmet(gates.before.unmet))} → <b>{t.gates[gates.after.status]}</b>
          {t.brackets(t.unmet(gates.after.unmet))}
        </p>
      )}
      <Why all={figures.map(({ causes }) => causes)} reading={reading} />
      <p class="what-if-end">
        {undo} <small class="quiet">{t.whatIf.note}</small>
      </p>
    </div>
  );
}

function Row({ figure: { name, before, after, moves }, reading }: { figure: ComparedFigure; reading: Reading }) {
  const { t, shown, language } = reading;
  const difference = after.value - before.value;
  return (
    <tr class={moves ? 'moves' : undefined}>
      <th scope="row">{name[language]}</th>
      <td class="num">{shown(before)}</td>
      <td class="num">{moves ? <b>{shown(after)}</b> : shown(after)}</td>
      <td class="num">
        {moves ? `${difference > 0 ? '+' : ''}${shown(after, difference)}` : t.whatIf.same}
      </td>
    </tr>
  );
} // prettier-ignore

/** The factors by which the change came to the results, each with its value and document. */
function Why({ all, reading }: { all: readonly Causes[]; reading: Reading }) {
  const { t, factor, document, factorValue } = reading;
  const replaced = new Map(all.flatMap((one) => one.replaced.map((pair) => [pair.after.id, pair] as const)));
  const carried = new Map(all.flatMap((one) => one.multiplied.map((of) => [of.id, of] as const)));
  if (!replaced.size && !carried.size) return <p class="small">{t.whatIf.byRule}</p>;
  return (
    <ul class="small plain why">
      {[...replaced.values()].map(({ before, after }) => (
        <li key={after.id}>
          {t.whatIf.replaced}
          {t.colon}
          <Link of={factor(after)} />{' '}
          <span class="num">
            {factorValue(before)} → {factorValue(after)}
          </span>{' '}
          · <Link of={document(after.citation)} />
        </li>
      ))}
      {[...carried.values()].map((of) => (
        <li key={of.id}>
          {t.whatIf.carried}
          {t.colon}
          <Link of={factor(of)} /> <span class="num">{factorValue(of)}</span> ·{' '}
          <Link of={document(of.citation)} />
        </li>
      ))}
    </ul>
  );
}
