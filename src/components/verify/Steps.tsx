import { dataStatuses, type DataStatus } from '../../calculators/index.ts';
import { filled } from '../filled.ts';
import { Opening } from './Figures.tsx';
import { labelText, shownOperands, stepText, unitsOf, valueText } from './shown-number.ts';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

type Props = Omit<VerifiedProps, 'seals'> & { place: number };

/** How one number of a receipt came about: its formula with numbers, where it is from, and what it was made of. */
export function Steps(props: Props) {
  const { receipt, words, language, terms, place } = props;
  const { nodes } = receipt;
  const node = nodes[place];
  if (!node) return null;
  const step = stepText(node, nodes, language);
  const below = [...(node.of ?? []), ...(node.instead === undefined ? [] : [node.instead])];
  return (
    <div class="steps">
      {step !== undefined && (
        <p class="num">
          {step} = <b>{valueText(node, language)}</b>
        </p>
      )}
      <Origin {...props} />
      {below.length > 0 && (
        <ul class="plain">
          {below.slice(0, shownOperands).map((operand, at) => {
            const one = nodes[operand];
            return (
              one && (
                <li key={at}>
                  <Opening
                    summary={
                      <>
                        <span>{labelText(one.label, terms, language)}</span>{' '}
                        <span class="num">{valueText(one, language)}</span>
                      </>
                    }
                  >
                    {() => <Steps {...props} place={operand} />}
                  </Opening>
                </li>
              )
            );
          })}
        </ul>
      )}
      {below.length > shownOperands && <p>{filled(words.figures.first, { count: shownOperands })}</p>}
    </div>
  );
}

const known = (names: Readonly<Record<string, string>>, key: string): string =>
  Object.hasOwn(names, key) ? (names[key] ?? key) : key;

const statusText = (status: string, language: Props['language']): string =>
  Object.hasOwn(dataStatuses, status) ? dataStatuses[status as DataStatus].name[language] : '';

/** Where a number comes from that was not computed, or by which rule it was. */
function Origin({ receipt, words, language, place }: Props) {
  const node = receipt.nodes[place];
  const t = words.figures;
  if (!node) return null;
  const { kind, name = '', status = '', document, reason, origin, citation, instead } = node;
  const replaced = instead === undefined ? undefined : receipt.nodes[instead];
  const parts = [
    Object.hasOwn(t.kinds, kind) ? filled(known(t.kinds, kind), { name }) : '',
    kind === 'entered' ? statusText(status, language) : '',
    replaced ? filled(t.instead, { value: valueText(replaced, language) }) : '',
    origin && kind === 'overridden' ? known(t.origins, origin) : '',
    reason ?? '',
    document ? filled(t.document, { document }) : '',
    citation ? `${citation.reference} ${citation.locator}` : '',
  ].filter(Boolean);
  return (
    <>
      {parts.length > 0 && <p class="origin">{parts.join(' · ')}</p>}
      {kind === 'cited' && <Factor {...{ receipt, words, language, id: node.factor ?? '' }} />}
    </>
  );
}

/** A factor with its document, as the receipt states them. */
function Factor({
  receipt,
  words,
  language,
  id,
}: Pick<Props, 'receipt' | 'words' | 'language'> & { id: string }) {
  const factor = receipt.factors.find((one) => one.id === id);
  if (!factor) return <p class="origin">{filled(words.figures.unknownFactor, { id })}</p>;
  const { name, document, locator, confidence, region, year, gwp, value } = factor;
  const place = [document.title[language], document.published, locator]
    .filter(Boolean)
    .join(language === 'zh' ? '，' : ', ');
  const facts = [region, year, gwp, known(words.figures.confidence, confidence)].filter(Boolean).join(' · ');
  return (
    <p class="origin">
      {name[language]}
      {words.figures.colon}
      <span class="num">{`${value} ${unitsOf(factor, language)}`}</span>
      <br />
      {place}
      <br />
      {facts} · <code>{id}</code>
    </p>
  );
}
