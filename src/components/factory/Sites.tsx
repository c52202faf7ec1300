import type { Inventory } from '../../calculators/index.ts';
import { changeProfile, withEntry } from './profile-changes.ts';
import { ProfileField } from './ProfileField';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

type Site = Inventory['sites'][number];

/** The sites that lines of an inventory can be of. */
export function Sites({ sites, words }: WorkspaceProps & { sites: readonly Site[] }) {
  const t = words.profile;
  const put = (next: (sites: readonly Site[]) => readonly Site[]) =>
    void changeProfile((one) => {
      const changed = next(one.sites ?? []);
      return withEntry(one, 'sites', changed.length ? changed : undefined);
    });
  const add = () =>
    put((all) => {
      const used = all.map(({ id }) => Number(/^site-(\d{1,6})$/.exec(id)?.[1] ?? 0));
      const number = Math.max(0, ...used) + 1;
      return [...all, { id: `site-${number}`, name: filled(t.site, { number }) }];
    });
  return (
    <fieldset>
      <legend>{t.sites}</legend>
      <div class="fields">
        {sites.map(({ id, name }, place) => (
          <div key={id} class="site">
            <ProfileField
              label={filled(t.site, { number: place + 1 })}
              value={name}
              onPut={(value) => put((all) => all.map((one) => (one.id === id ? { id, name: value } : one)))}
            />
            <button
              type="button"
              aria-label={filled(t.removeSite, { name })}
              onClick={() => put((all) => all.filter((one) => one.id !== id))}
            >
              ×
            </button>
          </div>
        ))}
      </div>
      <button type="button" onClick={add}>
        {t.addSite}
      </button>
    </fieldset>
  );
}
