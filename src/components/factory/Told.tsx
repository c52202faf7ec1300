import { useStore } from '@nanostores/preact';
import { $told, tell } from './workspace-store.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/** What the reader is told, with the way back where there is one; a screen reader hears it. */
export function ToldLine({ words }: { words: WorkspaceWords }) {
  const told = useStore($told);
  return (
    <div class="told" role="status">
      {told.map(({ text, problem, undo }) => (
        <p key={text} class={problem ? 'problem' : undefined}>
          {text}{' '}
          {undo && (
            <button type="button" onClick={() => (undo(), tell())}>
              {words.factories.undo}
            </button>
          )}
        </p>
      ))}
    </div>
  );
}
