import type { PathStepId, StepRemark } from '../../calculators/index.ts';
import type { Calculated } from './calculation.ts';
import { remarkPanels } from './remark-panels.ts';
import { $work } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  id: PathStepId;
  remarks: readonly StepRemark[];
  calculated: Calculated;
}

/** What is missing of a step or to be looked at, each with the clause it follows from and the way to where it is mended. */
export function Remarks({ id, remarks, calculated, words, clauses }: Props) {
  const t = words.path;
  return (
    <ul class="plain remarks">
      {remarks.map(({ severity, code, facts, clause, place: { of, at } }) => {
        const sentence = calculated.remarkTexts[code](facts);
        const go = severity === 'missing' ? t.mend : t.inspect;
        return (
          <li key={`${code} ${JSON.stringify(facts)}`} class={severity}>
            <span class="mark">{severity === 'missing' ? t.missing : t.look}</span>
            <span>
              {sentence}{' '}
              <a href={clauses[clause]} class="num small">
                {filled(t.clause, { clause })}
              </a>{' '}
              <button
                type="button"
                class="plain small"
                aria-label={filled(t.goTo, { go, remark: sentence })}
                onClick={() => $work.set({ step: id, at: { of, at, panel: remarkPanels[code] } })}
              >
                {go}
              </button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
