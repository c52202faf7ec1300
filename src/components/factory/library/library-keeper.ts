import type { Keeper } from '../../../../widgets/foundation/keeper.ts';
import type { Library } from './library.ts';

/**
 * Keeps the work of a calculator in the library: in the factory that the tab worked on when the page began, whatever it
 * works on later. When the tab goes on to another factory the page begins anew, since a way back leads through one only.
 */
export function libraryKeeper(library: Library): Keeper {
  let id: string | undefined;
  let last: { readonly text?: string; readonly since?: string } = {};
  let isStarted = false;
  return {
    async read() {
      const kept = await library.kept();
      id = kept?.id;
      return kept?.text ?? null;
    },
    async write(text, since) {
      last = { text, since };
      const written = await library.write({ id, text, since });
      if (!('record' in written)) return written;
      id = written.record.id;
      return 'written';
    },
    async remove() {
      const forgotten = id;
      id = undefined;
      if (forgotten !== undefined) await library.forget(forgotten);
    },
    listen(heard) {
      void library.start().then(() => (isStarted = true));
      return library.$openFactory.listen((open) => {
        // What is there at the beginning is read, and what is made before the reader agrees is none of its business.
        if (!isStarted || (open && library.$library.get().state !== 'open')) return;
        if (!open || open.id === id) return heard(open?.text ?? null);
        const isOwn = open.text === last.text || open.text === last.since;
        if (!isOwn) location.reload();
      });
    },
  };
}
