import { filled } from '../filled.ts';
import { isPreview } from './checks.ts';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

/** Whose result, of what, when, and with which versions. */
export function ReceiptHead({ receipt, words }: VerifiedProps) {
  const { head } = words;
  const { subject, name, entity, madeAt, made } = receipt;
  const versions = filled(head.made, { calculators: made.calculators, factors: made.factors });
  return (
    <>
      <h2>{head.title}</h2>
      <dl class="facts">
        <dt>{head.entity}</dt>
        <dd>{entity.name || <span class="quiet">{head.noEntity}</span>}</dd>
        <dt>{head.calculator}</dt>
        <dd>{words.calculators[subject.calculator]}</dd>
        {subject.calculator !== 'measures' && (
          <>
            <dt>{head.of[subject.calculator]}</dt>
            <dd>{name}</dd>
          </>
        )}
        <dt>{head.madeAt}</dt>
        <dd class="num">{madeAt === undefined ? head.noTime : momentText(madeAt)}</dd>
        <dt>{head.versions}</dt>
        <dd>
          {versions}
          {made.guideline !== undefined && filled(head.guideline, { guideline: made.guideline })}
          {isPreview(made.calculators) && (
            <small>{filled(head.preview, { version: made.calculators })}</small>
          )}
        </dd>
      </dl>
    </>
  );
}

/** The same for every reader, wherever they are: 2026-11-30 08:22 UTC. What is no day of the calendar stands as it came. */
function momentText(moment: string): string {
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? moment : `${date.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
}
