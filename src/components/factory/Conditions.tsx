import { useEffect, useState } from 'preact/hooks';
import type { ConditionAnswer } from '../../calculators/index.ts';
import { requirementsIn } from './calculation.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { changeProfile, withEntry } from './profile-changes.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

interface Condition {
  readonly id: string;
  readonly name: string;
}

const answers = ['', 'yes', 'no'] as const;

/** The conditions of the guideline, answered once for all assessments. */
export function Conditions({
  conditions,
  words,
  language,
}: WorkspaceProps & { conditions: readonly ConditionAnswer[] }) {
  const t = words.profile;
  const [open, setOpen] = useState(false);
  const [asked, setAsked] = useState<readonly Condition[] | 'failed' | undefined>();
  useEffect(() => {
    if (open) void conditionsIn(language).then(setAsked, () => setAsked('failed'));
  }, [open, language]);
  const put = (condition: string, applies: '' | 'yes' | 'no') =>
    void changeProfile((one) => {
      const others = (one.conditions ?? []).filter((other) => other.condition !== condition);
      const next = applies ? [...others, { condition, applies }] : others;
      return withEntry(one, 'conditions', next.length ? next : undefined);
    });
  return (
    <details class="conditions" onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        {t.conditions}
        {Array.isArray(asked) && (
          <span class="quiet small num">
            {' '}
            {filled(t.answered, {
              count: conditions.filter(({ condition }) => asked.some(({ id }) => id === condition)).length,
              total: asked.length,
            })}
          </span>
        )}
      </summary>
      <p class="quiet small">{t.conditionsNote}</p>
      {asked === undefined && open && <p class="quiet">{t.conditionsLoading}</p>}
      {asked === 'failed' && <p class="problem">{t.conditionsFailed}</p>}
      {Array.isArray(asked) &&
        asked.map(({ id, name }: Condition) => (
          <label key={id} class="condition">
            <span>{name}</span>
            <select
              value={conditions.find(({ condition }) => condition === id)?.applies ?? ''}
              onChange={({ currentTarget }) => put(id, currentTarget.value as (typeof answers)[number])}
            >
              {answers.map((answer) => (
                <option key={answer} value={answer}>
                  {t.applies[answer]}
                </option>
              ))}
            </select>
          </label>
        ))}
    </details>
  );
}

/** Those that requirements name, as the guideline's collection has them in the language. */
async function conditionsIn(language: WorkspaceProps['language']): Promise<readonly Condition[]> {
  const [{ conditionsOf }, { requirements, conditions }] = await Promise.all([
    calculators(),
    requirementsIn(language),
  ]);
  return conditionsOf(requirements).map((id) => ({ id, name: conditions[id] ?? id }));
}
