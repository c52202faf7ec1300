import { base } from '../../site/address';

/** Other tabs that hold unsaved work say so within this time; those in the background are slower. */
const PATIENCE = 700;

type Word = { readonly ask: string } | { readonly unsaved: string };

const channel = new BroadcastChannel(`zcf-offline ${base}`);

/** Whether somebody on this page would ask before it is left, as elements with unsaved work do. */
export function hasUnsavedWork(): boolean {
  const leaving = new Event('beforeunload', { cancelable: true });
  dispatchEvent(leaving);
  return leaving.defaultPrevented;
}

/** Answers other tabs that want to switch to a new version. */
export function answerOtherTabs(): void {
  channel.addEventListener('message', ({ data }: MessageEvent<Word>) => {
    if ('ask' in data && hasUnsavedWork()) channel.postMessage({ unsaved: data.ask } satisfies Word);
  });
}

/** Whether this or another open page of the site holds work that is nowhere saved. */
export async function anyTabHasUnsavedWork(): Promise<boolean> {
  if (hasUnsavedWork()) return true;
  const ask = crypto.randomUUID();
  return new Promise((settle) => {
    const hear = ({ data }: MessageEvent<Word>) => {
      if ('unsaved' in data && data.unsaved === ask) done(true);
    };
    const done = (unsaved: boolean) => {
      channel.removeEventListener('message', hear);
      settle(unsaved);
    };
    channel.addEventListener('message', hear);
    channel.postMessage({ ask } satisfies Word);
    setTimeout(() => done(false), PATIENCE);
  });
}
