import type { Keeper } from '../../../../widgets/foundation/keeper.ts';
import type { Library } from './library.ts';

/**
 * Keeps the work of a calculator in the library: in the factory that the tab worked on when the page began, whatever it
 * works on later. When the tab goes on to another factory the page begins anew, since a way back leads through one only.
 * A reader who wants it kept no longer can take the factory back; one who agrees again after that begins another.
 */
export function libraryKeeper(library: Library): Keeper {
  let id: string | undefined;
  let writing: Promise<unknown> = Promise.resolve();
  return {
    async read() {
      const kept = await library.kept();
      id = kept?.id;
      return kept?.text ?? null;
    },
    async write(text, since) {
      const next = library.write({ id, text, since });
      writing = next.catch(() => {});
      const written = await next;
      if (!('record' in written)) return written;
      id = written.record.id;
      return 'written';
    },
    async remove() {
      // Of a first text the factory is known only when it is written.
      await writing;
      const removed = id;
      id = undefined;
      if (removed !== undefined) await library.remove(removed);
    },
    listen(heard) {
      const isKept = () => library.$library.get().state === 'open';
      const deafen = library.$openFactory.listen((open) => {
        if (id === undefined) return;
        if (!open) heard(null);
        else if (open.id === id) heard(open.text);
      });
      const ignore = library.$chosen.listen((chosen) => {
        if (chosen !== undefined && chosen !== id && isKept()) location.reload();
      });
      return () => {
        deafen();
        ignore();
      };
    },
  };
}
