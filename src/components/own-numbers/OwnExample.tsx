import type { Node, OwnExample as Example, OwnPart } from '../../calculators/index.ts';
import { FigureLine, Steps } from './Explained';
import type { Reading } from './reading';

interface Props {
  readonly example: Example;
  readonly factory: string;
  readonly reading: Reading;
}

/** A method's example with the numbers of the reader's factory: its lines with every step, then the sums. */
export function OwnExample({ example: { result, parts }, factory, reading }: Props) {
  const { t } = reading;
  return (
    <>
      <p class="own-name">
        {factory || t.untitled} · {t.results[result.subject.calculator](result.title)}
      </p>
      {parts.map((part, place) => (
        <Part key={part.id} part={part} open={place === 0} reading={reading} />
      ))}
      <section class="worked sums">
        <h3>{t.switch.sums}</h3>
        {result.gates && (
          <p>
            <b>{t.gates[result.gates.status]}</b>
            {result.gates.unmet > 0 && t.brackets(t.unmet(result.gates.unmet))}
          </p>
        )}
        <dl>
          {result.figures.map((figure) => (
            <FigureLine key={figure.id} figure={figure} reading={reading} />
          ))}
        </dl>
        {parts.length === 0 && <Steps roots={result.figures.map(({ node }) => node)} reading={reading} />}
      </section>
    </>
  );
}

/** A line: what was entered, the formula in words on each basis, every step. */
function Part({ part, open, reading }: { part: OwnPart; open: boolean; reading: Reading }) {
  const { name, figures } = part;
  const { language, shown, t } = reading;
  const [first] = figures;
  const roots = figures.map(({ node }) => node);
  const entered = reading.stepsOf(roots).filter(({ basis }) => basis.kind === 'entered');
  return (
    <section class="worked">
      <h3>
        <span>{name[language].replace(/[（(](?:中|middle)[^）)]*[）)]$/, '').trim()}</span>
        {first && <span class="num">{shown(first.node)}</span>}
      </h3>
      {entered.length > 0 && (
        <p class="entered">
          {entered.map((node, place) => (
            <span key={place}>
              {reading.nameOf(node)} <b class="num">{reading.step(node).value}</b>
            </span>
          ))}
        </p>
      )}
      <div class="formula num">
        {figures.map(({ id, node }) => (
          <p key={id}>
            <span class="quiet">{baseOf(id, t.switch.bases)}</span> <Equation node={node} reading={reading} />
          </p>
        ))}
      </div>
      <Steps roots={roots} reading={reading} open={open} />
    </section>
  );
}

/** The value with what it came from, where it came from anything. */
function Equation({ node, reading }: { node: Node; reading: Reading }) {
  const { formula } = reading.step(node);
  return (
    <>
      {formula && /[+×−÷]/.test(formula) && `${formula} = `}
      <b>{reading.shown(node)}</b>
    </>
  );
}

function baseOf(id: string, bases: Reading['t']['switch']['bases']): string {
  const last = id.split('/').at(-1) ?? '';
  return Object.hasOwn(bases, last) ? bases[last as keyof typeof bases] : '';
}
