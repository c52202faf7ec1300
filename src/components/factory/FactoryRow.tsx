import { useState } from 'preact/hooks';
import type { ListedFactory } from './library/library-state.ts';
import { factories } from './library/workspace.ts';
import { tell } from './workspace-store.ts';
import { filled } from '../filled.ts';
import { momentText, type WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  factory: ListedFactory;
}

/** One factory of the list: open it, or what else can be done with it. */
export function FactoryRow({ factory, words, language }: Props) {
  const t = words.factories;
  const { id, name: given, changedAt, isOpen, archived } = factory;
  const name = given || t.unnamed;
  const [renaming, setRenaming] = useState(false);
  const remove = async () => {
    if (!(await factories.remove(id))) return;
    tell({ text: filled(t.removed, { name }), undo: () => void takeBack(id) });
  };
  return (
    <li class="row" data-factory={id}>
      <button
        type="button"
        class="plain name"
        aria-current={isOpen ? 'true' : undefined}
        aria-label={isOpen ? `${name} (${t.isOpen})` : filled(t.open, { name })}
        onClick={() => void factories.open(id)}
      >
        {name}
      </button>
      <small class="quiet num">{filled(t.changed, { date: momentText(changedAt, language) })}</small>
      {renaming ? (
        <Renaming factory={factory} words={words} onDone={() => setRenaming(false)} />
      ) : (
        <details class="more">
          <summary aria-label={filled(t.more, { name })}>⋯</summary>
          <span class="actions" onClick={({ currentTarget }) => closeAround(currentTarget)}>
            <button type="button" class="plain" onClick={() => setRenaming(true)}>
              {t.rename}
            </button>
            <button
              type="button"
              class="plain"
              onClick={() => void factories.duplicate(id, filled(t.copyOf, { name }))}
            >
              {t.duplicate}
            </button>
            <button type="button" class="plain" onClick={() => void factories.archive(id, !archived)}>
              {archived ? t.unarchive : t.archive}
            </button>
            <button type="button" class="plain" onClick={() => void remove()}>
              {t.remove}
            </button>
          </span>
        </details>
      )}
    </li>
  );
}

/** What was chosen is done: the menu it stood in goes. */
const closeAround = (chosen: Element) => chosen.closest('details')?.removeAttribute('open');

/** Back where it was; open again, since a factory that goes leaves the page with none. */
async function takeBack(id: string): Promise<void> {
  if (await factories.undoRemove(id)) await factories.open(id);
}

function Renaming({ factory, words, onDone }: Pick<Props, 'factory' | 'words'> & { onDone: () => void }) {
  const t = words.factories;
  const [title, setTitle] = useState(factory.name);
  return (
    <form
      class="renaming"
      onSubmit={(event) => {
        event.preventDefault();
        void factories.rename(factory.id, title);
        onDone();
      }}
    >
      <label class="field">
        <span>{t.newName}</span>
        <input
          value={title}
          maxLength={120}
          ref={(input) => input?.focus()}
          onInput={({ currentTarget }) => setTitle(currentTarget.value)}
        />
      </label>
      <button type="submit">{t.renameDone}</button>
    </form>
  );
}
