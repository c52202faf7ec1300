import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { Changes } from './Changes';
import type { VersionRecord } from './library/records.ts';
import { $library, versions } from './library/workspace.ts';
import { Sure } from './Sure';
import { $factory, tell } from './workspace-store.ts';
import { filled } from '../filled.ts';
import { momentText, type WorkspaceProps } from './workspace-words.ts';

/** Earlier states of the factory: kept, named, compared with now, restored. */
export function Versions(props: WorkspaceProps) {
  const { words, language } = props;
  const t = words.versions;
  const factory = useStore($factory);
  const isOpen = useStore($library).state === 'open';
  const [kept, setKept] = useState<readonly VersionRecord[]>([]);
  const [compared, setCompared] = useState<VersionRecord | undefined>();
  const [times, setTimes] = useState(0);
  const { id, text } = factory ?? {};
  useEffect(() => {
    if (id !== undefined) void versions.versionsOf(id).then(setKept);
  }, [id, text, times, isOpen]);
  useEffect(() => setCompared(undefined), [id]);
  if (!factory || id === undefined) return null;
  const nameOf = ({ name, changedAt }: VersionRecord) =>
    name || filled(t.changed, { date: momentText(changedAt, language) });
  const again = () => setTimes((count) => count + 1);
  const restore = async (version: VersionRecord) => {
    if (!(await versions.restore(id, version.id))) return;
    again();
    tell({ text: filled(t.restored, { name: nameOf(version) }) });
  };
  return (
    <section class="versions" aria-labelledby="versions">
      <h3 id="versions">{t.title}</h3>
      <p class="quiet small">{isOpen ? t.note : t.needsKeeping}</p>
      <Keep words={words} onKeep={(name) => void versions.keepVersion(id, name).then(again)} />
      {kept.length === 0 && <p class="quiet">{t.none}</p>}
      <ul class="plain rows">
        {kept.map((version) => {
          const name = nameOf(version);
          return (
            <li key={version.id} class="row version">
              <span class="name">{name}</span>
              <small class="quiet num">
                {t.kinds[version.kind]} · {momentText(version.changedAt, language)}
              </small>
              <span class="actions">
                <button
                  type="button"
                  class="plain"
                  aria-expanded={compared?.id === version.id}
                  aria-label={filled(t.compareOf, { name })}
                  onClick={() => setCompared(compared?.id === version.id ? undefined : version)}
                >
                  {t.compare}
                </button>
                <button
                  type="button"
                  class="plain"
                  aria-label={filled(t.restoreOf, { name })}
                  onClick={() => void restore(version)}
                >
                  {t.restore}
                </button>
                <Sure
                  label={t.remove}
                  name={filled(t.removeOf, { name })}
                  question={filled(t.removeSure, { name })}
                  yes={t.remove}
                  no={words.keeping.no}
                  onSure={() => void versions.deleteVersion(version.id).then(again)}
                />
              </span>
              {compared?.id === version.id && (
                <Changes version={version.id} name={name} present={factory.text} {...props} />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Keep({ words, onKeep }: Pick<WorkspaceProps, 'words'> & { onKeep: (name: string) => void }) {
  const t = words.versions;
  const [name, setName] = useState('');
  return (
    <form
      class="keep"
      onSubmit={(event) => {
        event.preventDefault();
        onKeep(name);
        setName('');
      }}
    >
      <label class="field">
        <span>{t.name}</span>
        <input
          value={name}
          maxLength={120}
          autocomplete="off"
          placeholder={t.nameExample}
          onInput={({ currentTarget }) => setName(currentTarget.value)}
        />
      </label>
      <button type="submit">{t.keep}</button>
    </form>
  );
}
