import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import { fileName, fileOf, saveToDisk } from './disk-file.ts';
import { $factories, $library } from './library/workspace.ts';
import { Outputs } from './Outputs';
import { Path } from './Path';
import { Profile } from './Profile';
import { Trend } from './Trend';
import { Versions } from './Versions';
import { $factory, tell } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

/** All of the open factory: its file, its profile, its path, its years, what is taken along, its versions. */
export function OpenedFactory(props: WorkspaceProps) {
  const { words } = props;
  const factory = useStore($factory);
  const listed = useStore($factories).find(({ isOpen }) => isOpen);
  if (!factory) return null;
  const name = listed?.name || words.factories.unnamed;
  return (
    <article class="opened" aria-labelledby="factory-name">
      <div class="factory-head">
        <h2 id="factory-name">{name}</h2>
        <OnDisk name={name} {...props} />
      </div>
      {factory.state === 'unreadable' ? (
        <p class="problem" role="alert">
          {filled(words.unreadable, { sentence: factory.sentence ?? '' })}
        </p>
      ) : (
        <>
          <Profile {...props} />
          <Path {...props} />
          <Trend {...props} />
          <Outputs {...props} />
        </>
      )}
      <Versions {...props} />
    </article>
  );
}

/** Whether it is kept, and the file on disk. */
function OnDisk({ name, words }: WorkspaceProps & { name: string }) {
  const t = words.disk;
  const factory = useStore($factory);
  const isKept = useStore($library).state === 'open';
  const [, setTimes] = useState(0);
  if (!factory) return null;
  const { id, text } = factory;
  const known = fileOf(id);
  const save = async (anew: boolean) => {
    const day = new Date().toISOString().slice(0, 10);
    const saved = await saveToDisk(id, { text, name: fileName(name, day), anew });
    if (saved.state === 'cancelled') return;
    setTimes((count) => count + 1);
    tell({ text: filled(t[saved.state], { file: saved.name }), problem: saved.state === 'failed' });
  };
  return (
    <p class="actions disk">
      <span class="quiet small">{isKept ? t.kept : t.unkept}</span>
      <button type="button" onClick={() => void save(false)}>
        {known === undefined ? t.save : filled(t.saveAgain, { file: known })}
      </button>
      {known !== undefined && (
        <button type="button" class="plain" onClick={() => void save(true)}>
          {t.saveOther}
        </button>
      )}
    </p>
  );
}
