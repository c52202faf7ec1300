import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Trend as TrendOfYears } from '../../calculators/index.ts';
import type { Calculated } from './calculation.ts';
import { factories } from './library/workspace.ts';
import { OnDemand } from './OnDemand';
import { TrendTable } from './TrendTable';
import { $factory } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps, WorkspaceWords } from './workspace-words.ts';

const loadPicture = () => import('./TrendPicture').then(({ TrendPicture }) => TrendPicture);

/** The years in one picture: inventories, base year, target and plan; its table is one key away. */
export function Trend(props: WorkspaceProps) {
  const { words } = props;
  const t = words.trend;
  const calculated = useStore($factory)?.calculated;
  const [asTable, setAsTable] = useState(false);
  const isEmpty = !calculated?.trend.series.size;
  return (
    <section class="trend" aria-labelledby="trend">
      <h3 id="trend">{t.title}</h3>
      {isEmpty || !calculated ? (
        <p class="quiet">{t.none}</p>
      ) : (
        <>
          <p class="actions">
            <button type="button" onClick={() => setAsTable(!asTable)}>
              {asTable ? t.picture : t.table}
            </button>
            <BaseYear calculated={calculated} words={words} />
          </p>
          {asTable ? (
            <TrendTable calculated={calculated} {...props} />
          ) : (
            <div class="picture">
              <OnDemand
                load={loadPicture}
                own={{ trend: calculated.trend, shown: calculated.shown, words }}
                waiting={words.waiting}
                failed={words.path.failed}
              />
            </div>
          )}
          <p class="quiet small">{notes(calculated.trend, words).join(' ')}</p>
        </>
      )}
    </section>
  );
}

function notes({ series, basis, planCountsScope3, gwpSets }: TrendOfYears, { trend: t }: WorkspaceWords) {
  const said: string[] = [];
  if (series.has('scope1')) said.push(t.otherBasis);
  if (series.has('plan-mid')) said.push(t.bases[basis], t.planScopes[planCountsScope3 ? 'yes' : 'no']);
  if (gwpSets.length > 1) said.push(filled(t.potentials, { sets: gwpSets.join(', ') }));
  return said;
}

/** Of the file, so that every calculator that compares years has the same. */
function BaseYear({ calculated, words }: { calculated: Calculated; words: WorkspaceWords }) {
  const t = words.trend;
  const { file } = calculated.factory;
  const years = (file.emissions?.years ?? []).map(({ year }) => year);
  if (!years.length) return null;
  const choose = (value: string) =>
    factories.changeFile(({ emissions, ...rest }) => {
      const { baseYear: _, ...others } = emissions ?? { years: [] };
      return { ...rest, emissions: { ...others, ...(value && { baseYear: Number(value) }) } };
    });
  const chosen = file.emissions?.baseYear;
  const all = chosen === undefined || years.includes(chosen) ? years : [chosen, ...years];
  return (
    <label class="inline">
      <span>{t.chooseBase}</span>
      <select value={chosen ?? ''} onChange={({ currentTarget }) => void choose(currentTarget.value)}>
        <option value="">{t.noBase}</option>
        {all.map((year) => (
          <option key={year} value={year}>
            {year}
          </option>
        ))}
      </select>
    </label>
  );
}
