import type { Node, OwnFigure } from '../../calculators/index.ts';
import type { Named, Reading } from './reading';

/** What can be followed is a link. */
export const Link = ({ of: { text, href } }: { of: Named }) =>
  href ? <a href={href}>{text}</a> : <>{text}</>;

/** Where a number comes from: what was entered, or the factor with its document. */
function Origin({ node, reading }: { node: Node; reading: Reading }) {
  const { basis } = node;
  if (basis.kind === 'cited')
    return (
      <>
        <Link of={reading.factor(basis.factor)} /> · <Link of={reading.document(basis.factor.citation)} />
      </>
    );
  if ((basis.kind === 'definition' || basis.kind === 'function') && basis.citation)
    return <Link of={reading.document(basis.citation)} />;
  const origin = reading.origin(node);
  return origin ? <>{origin}</> : null;
}

interface StepsProps {
  readonly roots: readonly Node[];
  readonly reading: Reading;
  readonly open?: boolean;
}

/** Every number behind some values, as it was computed, down to what was entered. */
export function Steps({ roots, reading, open = false }: StepsProps) {
  const steps = reading.stepsOf(roots);
  return (
    <details open={open}>
      <summary>{reading.t.steps(steps.length)}</summary>
      <ol class="steps">
        {steps.map((node, place) => {
          const { formula, value } = reading.step(node);
          return (
            <li key={place}>
              <span>{reading.nameOf(node)}</span>
              <span class="num">
                {formula && `${formula} = `}
                <b>{value}</b>
              </span>
              <small>
                <Origin node={node} reading={reading} />
              </small>
            </li>
          );
        })}
      </ol>
    </details>
  );
}

/** What is not all is never rounded to all. */
const shownShare = (share: number) => (share < 1 ? Math.min(share, 0.999) : 1);

/** A figure by its name, with its value and what is known of its range. */
export function FigureLine({ figure, reading }: { figure: OwnFigure; reading: Reading }) {
  const { name, node, range } = figure;
  const { t, shown, language } = reading;
  /** Nothing was entered that could add to it: a zero would be a claim. */
  const isEmpty = reading.stepsOf([node]).every(({ basis }) => basis.kind === 'sum');
  const ends = range && ([shown(node, range.low), shown(node, range.high)] as const);
  return (
    <div>
      <dt>{name[language]}</dt>
      <dd class="num">
        {isEmpty ? <span class="quiet">{t.empty}</span> : <b>{shown(node)}</b>}
        {range && ends && (
          <span class="quiet">
            {t.brackets(
              range.share === undefined
                ? t.range(...ends)
                : t.rangeOf(...ends, shown({ ...node, unit: '1' }, shownShare(range.share))),
            )}
          </span>
        )}
      </dd>
    </div>
  );
}
