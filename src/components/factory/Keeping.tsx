import { useStore } from '@nanostores/preact';
import { useEffect, useState } from 'preact/hooks';
import { oneDecimal } from '../one-decimal.ts';
import { requestPersistent, usedSpace } from './library/storage-room.ts';
import { $factories, $library, $notice, $trouble, library } from './library/workspace.ts';
import { Sure } from './Sure';
import { filled } from '../filled.ts';
import type { WorkspaceWords } from './workspace-words.ts';

/** Megabytes of a million, or gigabytes of a thousand of them, to one decimal. */
const sizeText = (bytes: number) =>
  bytes < 1e9 ? `${oneDecimal.format(bytes / 1e6)} MB` : `${oneDecimal.format(bytes / 1e9)} GB`;

/** Where the data are, the reader's consent, and what went wrong with storing. */
export function Keeping({ words }: { words: WorkspaceWords }) {
  const t = words.keeping;
  const library_ = useStore($library);
  const trouble = useStore($trouble);
  const notice = useStore($notice);
  const { state } = library_;
  const [later, setLater] = useState(false);
  return (
    <section class="keeping" aria-label={t.label}>
      {state === 'open' && <Kept words={words} />}
      {state === 'blocked' && <p class="problem">{t[library_.code]}</p>}
      {state === 'none' && (
        <div>
          <p>{t.none}</p>
          {!later && (
            <>
              <p class="quiet">{t.offer}</p>
              <p class="actions">
                <button type="button" class="button" onClick={() => void agree()}>
                  {t.agree}
                </button>
                <button type="button" onClick={() => setLater(true)}>
                  {t.later}
                </button>
              </p>
            </>
          )}
          {later && (
            <p class="actions">
              <button type="button" class="plain" onClick={() => setLater(false)}>
                {t.agree}
              </button>
            </p>
          )}
        </div>
      )}
      <div role="alert">
        {trouble && <p class="problem">{trouble === 'full' ? t.full : t.notStored}</p>}
        {notice && <p>{t.recovered}</p>}
      </div>
    </section>
  );
}

/** The browser may be asked to keep the data only after the reader has agreed. */
async function agree(): Promise<void> {
  if (await library.agree()) await requestPersistent();
}

function Kept({ words }: { words: WorkspaceWords }) {
  const t = words.keeping;
  const count = useStore($factories).length;
  const [space, setSpace] = useState<{ used: number; room: number } | undefined>();
  useEffect(() => void usedSpace().then(setSpace), [count]);
  return (
    <div>
      <p>
        {t.open}{' '}
        {space && (
          <span class="quiet num">
            {filled(t.used, { used: sizeText(space.used), room: sizeText(space.room) })}
          </span>
        )}
      </p>
      <p class="actions">
        <Sure
          label={t.stop}
          question={filled(t.stopSure, { count })}
          yes={t.stopYes}
          no={t.no}
          onSure={() => void library.stopKeeping()}
        />
      </p>
    </div>
  );
}
