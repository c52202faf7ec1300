import { useEffect, useRef, useState } from 'preact/hooks';
import type { Receipt } from '../../calculators/index.ts';
import { Actions } from './Actions.tsx';
import { Checks } from './Checks.tsx';
import {
  arithmeticCheck,
  programCheck,
  replayCheck,
  sealsCheck,
  verdictOf,
  type ProgramCheck,
  type ReplayCheck,
} from './checks.ts';
import { Figures } from './Figures.tsx';
import type { OpenedReceiptsProps } from './OpenedReceipts.tsx';
import type { Seals } from './opened-file.ts';
import { ReceiptHead } from './ReceiptHead.tsx';
import { replayWithVersion } from './replay-with-version.ts';
import { TodayComparison } from './TodayComparison.tsx';

export interface VerifiedProps extends OpenedReceiptsProps {
  receipt: Receipt;
  seals: Seals;
}

/** One receipt: what it is of, what holds of it, its numbers, the same inputs today, and what all that proves. */
export function VerifiedReceipt(props: VerifiedProps) {
  const { receipt, seals, words, versions, tools, within } = props;
  const [program, setProgram] = useState<ProgramCheck>();
  const [replayed, setReplayed] = useState<ReplayCheck>();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
    void programCheck(receipt, versions, tools).then(setProgram);
    void replayWithVersion(receipt, versions).then((outcome) =>
      setReplayed(replayCheck(receipt, outcome, tools)),
    );
  }, [receipt]);
  const [sealed] = useState(() => sealsCheck(seals));
  const [arithmetic] = useState(() => arithmeticCheck(receipt, tools));
  const checks = { seals: sealed, arithmetic, program, replay: replayed };
  const verdict = verdictOf(
    [sealed, arithmetic, program, replayed].map((check) => check?.state ?? 'pending'),
  );
  return (
    <article class="verified">
      <ReceiptHead {...props} />
      <h2 tabindex={-1} ref={heading}>
        {words.verdict.title}
      </h2>
      <p role="status" class={`verdict ${verdict}`} data-verdict={verdict}>
        {words.verdict[verdict]}
      </p>
      {within && <p data-within={within}>{words.within[within]}</p>}
      <Checks {...props} {...checks} />
      <Actions {...props} />
      <Figures {...props} />
      <TodayComparison {...props} isSound={replayed?.state !== 'fails'} />
      <h2>{words.limits.title}</h2>
      <ul class="limits">
        {Object.values(words.limits)
          .slice(1)
          .map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
      </ul>
    </article>
  );
}
