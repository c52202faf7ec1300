import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import type { ExampleFactory } from '../../calculators/index.ts';
import { calculators } from './library/calculators-on-demand.ts';
import { download, fileName } from './disk-file.ts';
import { FactoryRow } from './FactoryRow';
import type { ListedFactory } from './library/library-state.ts';
import { $factories, factories, files } from './library/workspace.ts';
import { openExample, openFiles } from './open-files.ts';
import { Sure } from './Sure';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

/** All factories of this browser, and the ways to have another. */
export function Factories(props: WorkspaceProps) {
  const { words } = props;
  const t = words.factories;
  const all = useStore($factories);
  const present = all.filter(({ archived, deletedAt }) => !archived && deletedAt === undefined);
  const archived = all.filter((one) => one.archived && one.deletedAt === undefined);
  const deleted = all.filter(({ deletedAt }) => deletedAt !== undefined);
  return (
    <section class="factories" aria-labelledby="factories">
      <h2 id="factories">{t.title}</h2>
      {present.length > 0 && (
        <ul class="plain rows">
          {present.map((one) => (
            <FactoryRow key={one.id} factory={one} {...props} />
          ))}
        </ul>
      )}
      <Ways {...props} />
      {archived.length > 0 && (
        <details>
          <summary>{filled(t.archived, { count: archived.length })}</summary>
          <ul class="plain rows">
            {archived.map((one) => (
              <FactoryRow key={one.id} factory={one} {...props} />
            ))}
          </ul>
        </details>
      )}
      {deleted.length > 0 && <Deleted deleted={deleted} {...props} />}
      {present.length > 1 && (
        <p>
          <button type="button" class="plain" onClick={() => void exportAll()}>
            {t.exportAll}
          </button>
        </p>
      )}
    </section>
  );
}

const exportAll = async () =>
  download(fileName('factories', new Date().toISOString().slice(0, 10)), await files.exportAll());

/** New, from files, or an example. */
function Ways(props: WorkspaceProps) {
  const t = props.words.factories;
  return (
    <div class="ways">
      <p class="actions">
        <button type="button" class="button" onClick={() => void factories.create()}>
          {t.create}
        </button>
        <label class="file">
          <span>{t.fromFile}</span>
          <input
            type="file"
            accept=".json,application/json"
            multiple
            onChange={({ currentTarget }) => {
              void openFiles([...(currentTarget.files ?? [])], props);
              // The same file may be chosen again after it was mended.
              currentTarget.value = '';
            }}
          />
        </label>
      </p>
      <p class="quiet small">{t.fromFileNote}</p>
      <Examples {...props} />
    </div>
  );
}

/** The examples are loaded when somebody looks for them. */
function Examples(props: WorkspaceProps) {
  const { words, language } = props;
  const [open, setOpen] = useState(false);
  const [examples, setExamples] = useState<readonly ExampleFactory[] | undefined>();
  useEffect(() => {
    if (!open) return;
    void calculators()
      .then(({ load }) => load.exampleFactories())
      .then(({ exampleFactories }) => setExamples(exampleFactories));
  }, [open]);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{words.factories.examples}</summary>
      <p class="quiet small">{words.factories.examplesNote}</p>
      <ul class="plain examples">
        {examples?.map(({ id, name, about }) => (
          <li key={id}>
            <button type="button" class="plain" onClick={() => void openExample(id, props)}>
              {name[language]}
            </button>
            <small class="quiet">{about[language]}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

function Deleted({ deleted, words }: WorkspaceProps & { deleted: readonly ListedFactory[] }) {
  const t = words.factories;
  return (
    <details>
      <summary>{filled(t.deleted, { count: deleted.length })}</summary>
      <ul class="plain rows">
        {deleted.map(({ id, name }) => (
          <li key={id} class="row">
            <span>{name || t.unnamed}</span>
            <span class="actions">
              <button type="button" class="plain" onClick={() => void factories.undoRemove(id)}>
                {t.undo}
              </button>
              <Sure
                label={t.forGood}
                question={filled(t.forGoodSure, { name: name || t.unnamed })}
                yes={t.forGood}
                no={words.keeping.no}
                onSure={() => void factories.deleteForGood(id)}
              />
            </span>
          </li>
        ))}
      </ul>
    </details>
  );
}
