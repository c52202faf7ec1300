import { Fragment } from 'preact';
import { formatNumber } from '../../calculators/index.ts';
import { filled } from '../filled.ts';
import type { ReplayCheck } from './checks.ts';
import { problemText } from './problem-text.ts';
import { patience } from './replay-with-version.ts';
import { labelText, unitsOf, valueText } from './shown-number.ts';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

/** So many of what differs are named; who changed one number changed all above it. */
export const firstShown = 8;

/** A name with two values that should be one. */
export function ValuePair(props: {
  name: string;
  first: readonly [string, string];
  second: readonly [string, string];
}) {
  const { name, first, second } = props;
  return (
    <>
      <b>{name}</b>
      {[first, second].map(([what, value]) => (
        <Fragment key={what}>
          {' '}
          <span class="pair">
            {what} <span class="num">{value}</span>
          </span>
        </Fragment>
      ))}
    </>
  );
}

type Props = Omit<VerifiedProps, 'seals'> & { found: ReplayCheck };
type Found = Extract<ReplayCheck, { differences: unknown }>;

/** What computing a receipt again showed, in words, and where it differs. */
export function ReplayFindings(props: Props) {
  const { found, words, language, receipt } = props;
  const { made, figures, statements, subject } = receipt;
  const { calculators: version } = made;
  const t = words.replay;
  if (found.state === 'holds') {
    return (
      <>
        {filled(found.isRounding ? t.rounding : t.holds, {
          version,
          figures: figures.length,
          statements: Object.keys(statements).length,
        })}
      </>
    );
  }
  if ('why' in found) {
    const problem =
      found.state === 'fails' && found.problem ? problemText(words, language, found.problem) : '';
    return (
      <>
        {filled(t[found.why], {
          version,
          problem,
          message: found.state === 'unchecked' ? (found.message ?? '').slice(0, 200) : '',
          seconds: patience / 1000,
          calculator: words.calculators[subject.calculator],
          of: subject.of,
        })}
      </>
    );
  }
  return (
    <>
      {filled(t.differs, { version })}
      <Figures {...props} found={found} />
      <Numbers {...props} found={found} />
      {found.particulars.length > 0 &&
        filled(t.particulars, {
          entries: found.particulars.map((entry) => t.entries[entry]).join(words.seals.between),
        })}
    </>
  );
}

function Figures({ found, words, language, receipt }: Props & { found: Found }) {
  const t = words.replay;
  const byId = new Map(receipt.figures.map((figure) => [figure.id, figure]));
  const text = (value: number | string | undefined, units: string) =>
    value === undefined
      ? t.none
      : typeof value === 'number'
        ? `${formatNumber(value, { upTo: 12 })} ${units}`
        : value;
  return (
    <>
      {found.differences.length > 0 && (
        <ul>
          {found.differences.slice(0, firstShown).map(({ kind, id, stated, replayed }) => {
            const figure = kind === 'figure' ? byId.get(id) : undefined;
            const node = figure && receipt.nodes[figure.node];
            const units = node ? unitsOf(node, language) : '';
            return (
              <li key={`${kind} ${id}`}>
                <ValuePair
                  name={figure?.name[language] ?? id}
                  first={[t.stated, text(stated, units)]}
                  second={[t.replayed, text(replayed, units)]}
                />
              </li>
            );
          })}
        </ul>
      )}
      {found.differences.length > firstShown && (
        <p>{filled(t.more, { count: found.differences.length - firstShown })}</p>
      )}
    </>
  );
}

function Numbers({ found, words, language, terms, receipt }: Props & { found: Found }) {
  const t = words.replay;
  const { nodes, values } = found;
  if (!nodes) return <p>{t.shape}</p>;
  const isValues = nodes.length > 0;
  const places = isValues ? nodes : found.words;
  if (!places.length) return null;
  return (
    <>
      <p>{isValues ? t.nodes : t.words}</p>
      <ul>
        {places.slice(0, firstShown).map((place) => {
          const node = receipt.nodes[place];
          if (!node) return null;
          const again = values[place];
          return (
            <li key={place}>
              <ValuePair
                name={labelText(node.label, terms, language)}
                first={[t.stated, valueText(node, language)]}
                second={[
                  t.replayed,
                  again === undefined ? t.none : valueText({ ...node, value: again }, language),
                ]}
              />
            </li>
          );
        })}
      </ul>
    </>
  );
}
