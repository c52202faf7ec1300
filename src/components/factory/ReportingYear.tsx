import { useEffect, useId, useState } from 'preact/hooks';
import type { FactoryProfile, Month } from '../../calculators/index.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { changeProfile, withEntry } from './profile-changes.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

const months: readonly Month[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];

/** The month that a reporting year begins with; of a fiscal year the days of the last one, since its name follows a rule. */
export function ReportingYear({ profile, words, language }: WorkspaceProps & { profile: FactoryProfile }) {
  const t = words.profile;
  const { firstMonth = 1 } = profile;
  const hint = useId();
  const [note, setNote] = useState('');
  useEffect(() => {
    if (firstMonth === 1) return setNote('');
    const year = new Date().getFullYear() - 1;
    void calculators().then(({ reportingYear }) => {
      const { from, to } = reportingYear(year, firstMonth);
      setNote(filled(t.fiscalDays, { year, from, to }));
    });
  }, [firstMonth]);
  const nameOf = (month: Month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2000, month - 1));
  return (
    <label class="field">
      <span>{t.firstMonth}</span>
      <select
        aria-label={t.firstMonth}
        aria-describedby={note ? hint : undefined}
        value={firstMonth}
        onChange={({ currentTarget: { value } }) => {
          const month = months.find((one) => String(one) === value);
          void changeProfile((one) => withEntry(one, 'firstMonth', month === 1 ? undefined : month));
        }}
      >
        {months.map((month) => (
          <option key={month} value={month}>
            {month === 1 ? t.calendarYear : filled(t.fiscalYear, { month: nameOf(month) })}
          </option>
        ))}
      </select>
      {note && (
        <small id={hint} class="quiet">
          {note}
        </small>
      )}
    </label>
  );
}
