import type { Keeper } from '../../../../widgets/foundation/keeper.ts';
import type { Library } from './library.ts';

/**
 * Keeps the work of a calculator in the library: in the factory that the tab worked on when the page began, whatever it
 * works on later. When the tab goes on to another factory the page begins anew, since a way back leads through one only.
 */
export function libraryKeeper(library: Library): Keeper {
  let id: string | undefined;
  return {
    async read() {
      const kept = await library.kept();
      id = kept?.id;
      return kept?.text ?? null;
    },
    async write(text, since) {
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
