import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { FactoryFile, FactoryProfile, GridArea } from '../../calculators/index.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { Conditions } from './Conditions';
import { factories } from './library/workspace.ts';
import { changeProfile, withEntry } from './profile-changes.ts';
import { ProfileField } from './ProfileField';
import { ReportingYear } from './ReportingYear';
import { Sites } from './Sites';
import { $factory } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

const entityKeys = ['name', 'creditCode', 'industry', 'address', 'responsible', 'contact'] as const;

/** What holds for the whole factory, asked once. */
export function Profile(props: WorkspaceProps) {
  const { words, language } = props;
  const t = words.profile;
  const file = useStore($factory)?.file;
  const [open, setOpen] = useState<boolean | undefined>();
  const [areas, setAreas] = useState<readonly GridArea[]>([]);
  useEffect(() => void calculators().then(({ gridAreas }) => setAreas(gridAreas)), []);
  if (!file) return null;
  const { entity, profile = {} } = file;
  const areaName = areas.find(({ id }) => id === profile.area)?.name[language];
  return (
    <section class="profile" aria-labelledby="profile">
      <details open={open ?? isBare(file)} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>
          <h3 id="profile">{t.title}</h3>
          <span class="quiet small">
            {filled(t.summary, {
              area: areaName ?? t.areaOpen,
              sites: profile.sites?.length ?? 0,
              count: profile.conditions?.length ?? 0,
            })}
          </span>
        </summary>
        <p class="quiet small">{t.note}</p>
        <fieldset>
          <legend>{t.entity}</legend>
          <div class="fields">
            {entityKeys.map((key) => (
              <ProfileField
                key={key}
                label={t.fields[key]}
                value={entity[key] ?? ''}
                onPut={(value) =>
                  void factories.changeFile((one) => ({ ...one, entity: { ...one.entity, [key]: value } }))
                }
              />
            ))}
          </div>
        </fieldset>
        <fieldset>
          <legend>{t.account}</legend>
          <div class="fields">
            <label class="field">
              <span>{t.area}</span>
              <select
                value={profile.area ?? ''}
                onChange={({ currentTarget: { value } }) =>
                  void changeProfile((one) => withEntry(one, 'area', value || undefined))
                }
              >
                <option value="">{t.areaOpen}</option>
                {areas.map(({ id, name }) => (
                  <option key={id} value={id}>
                    {name[language]}
                  </option>
                ))}
              </select>
            </label>
            <FirstYear profile={profile} {...props} />
            <ReportingYear profile={profile} {...props} />
            <label class="field">
              <span>{t.market}</span>
              <select
                value={profile.carbonMarket ?? 'unknown'}
                onChange={({ currentTarget: { value } }) =>
                  void changeProfile((one) => withEntry(one, 'carbonMarket', value as keyof typeof t.markets))
                }
              >
                {(['unknown', 'no', 'national', 'local'] as const).map((market) => (
                  <option key={market} value={market}>
                    {t.markets[market]}
                  </option>
                ))}
              </select>
            </label>
          </div>
        </fieldset>
        <Sites sites={profile.sites ?? []} {...props} />
        <Conditions conditions={profile.conditions ?? []} {...props} />
      </details>
    </section>
  );
}

const isBare = ({ entity, profile, emissions }: FactoryFile): boolean =>
  !entity.name.trim() && !profile && !emissions;

function FirstYear({ profile, words }: WorkspaceProps & { profile: FactoryProfile }) {
  const t = words.profile;
  const [wrong, setWrong] = useState('');
  const put = (value: string) => {
    const year = Number(value);
    const fits = value === '' || (Number.isInteger(year) && year > 1990 && year < 2100);
    setWrong(fits ? '' : value);
    if (fits) void changeProfile((one) => withEntry(one, 'firstYear', value === '' ? undefined : year));
  };
  return (
    <ProfileField
      label={t.firstYear}
      value={profile.firstYear?.toString() ?? ''}
      numeric
      onPut={put}
      problem={wrong && filled(t.firstYearWrong, { value: wrong })}
    />
  );
}
