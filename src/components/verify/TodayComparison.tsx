import { useEffect, useState } from 'preact/hooks';
import { filled } from '../filled.ts';
import { ChangedFactors } from './ChangedFactors.tsx';
import { problemText } from './problem-text.ts';
import type { ComparedToday } from './receipt-tools.ts';
import { guidelineOf } from './replay-with-version.ts';
import { TodayTable } from './TodayTable.tsx';
import type { VerifiedProps } from './VerifiedReceipt.tsx';

type Outcome =
  ComparedToday | { readonly ok: false; readonly failed: string } | { readonly unreachable: true };

/** The same inputs with the method, the factors and the potentials of today, and what each of them changes. */
export function TodayComparison(props: VerifiedProps & { isSound: boolean }) {
  const { receipt, words, versions, registry } = props;
  const t = words.today;
  const [found, setFound] = useState<Outcome>();
  useEffect(() => {
    void compared(props).then(setFound);
  }, [receipt]);
  return (
    <>
      <h2>{t.title}</h2>
      <p>{filled(t.lead, { version: versions.present, factors: registry })}</p>
      <div role="status" data-today={found ? 'done' : 'pending'}>
        {!found && t.pending}
        {found && sentenceOf(found, props)}
      </div>
      {found && 'today' in found && !props.isSound && <p>{t.unsound}</p>}
      {found && 'today' in found && <TodayTable {...props} today={found.today} />}
      {found && 'today' in found && <ChangedFactors {...props} today={found.today} />}
    </>
  );
}

async function compared({ receipt, tools, versions }: VerifiedProps): Promise<Outcome> {
  let guideline;
  try {
    const isJudged = receipt.subject.calculator === 'readiness';
    guideline = isJudged ? await guidelineOf(versions.present, versions) : undefined;
  } catch {
    return { unreachable: true };
  }
  try {
    return await tools.compareWithToday(receipt, guideline);
  } catch (error) {
    // The numbers of a stranger may be such that no result can be written down.
    return { ok: false, failed: String(error).slice(0, 200) };
  }
}

/** What there is to say instead of a table; nothing where there is one. */
function sentenceOf(found: Outcome, { words, language }: VerifiedProps): string {
  const t = words.today;
  if ('unreachable' in found) return t.unreachable;
  if ('failed' in found) return filled(t.failed, { message: found.failed });
  if (found.ok) return found.today.figures.every(({ then, now }) => then === now) ? t.same : '';
  return found.problem
    ? filled(t.failed, { message: problemText(words, language, found.problem) })
    : t['no-result'];
}
