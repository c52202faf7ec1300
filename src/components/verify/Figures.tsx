import { useState } from 'preact/hooks';
import { filled } from '../filled.ts';
import { valueText } from './shown-number.ts';
import { Steps } from './Steps.tsx';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

/** The totals come first; of a stranger’s million figures nobody wants all. */
const firstFigures = 12;
const mostFigures = 2000;

/** The figures of a receipt; each opens to how it was computed. */
export function Figures(props: Omit<VerifiedProps, 'seals'>) {
  const { receipt, words, language } = props;
  const [isAll, setAll] = useState(false);
  const { figures, nodes } = receipt;
  const shown = figures.slice(0, isAll ? mostFigures : firstFigures);
  return (
    <>
      <h2>{words.figures.title}</h2>
      <p>{words.figures.lead}</p>
      <ul class="plain figures">
        {shown.map(({ id, name, node: place }) => {
          const node = nodes[place];
          return (
            node && (
              <li key={id}>
                <Opening
                  summary={
                    <>
                      <span>{name[language].slice(0, 120)}</span>{' '}
                      <b class="num">{valueText(node, language)}</b>
                    </>
                  }
                >
                  {() => <Steps {...props} place={place} />}
                </Opening>
              </li>
            )
          );
        })}
      </ul>
      {isAll && shown.length < figures.length && <p>{filled(words.figures.first, { count: mostFigures })}</p>}
      {!isAll && shown.length < figures.length && (
        <button type="button" class="no-print" onClick={() => setAll(true)}>
          {filled(words.figures.all, { count: figures.length })}
        </button>
      )}
    </>
  );
}

/** Details that hold nothing until they are opened: a tree may share its numbers a million times. */
export function Opening(props: {
  summary: preact.ComponentChildren;
  children: () => preact.ComponentChildren;
}) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{props.summary}</summary>
      {isOpen && props.children()}
    </details>
  );
}
