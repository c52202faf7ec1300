import type { Keeper } from '../../../widgets/foundation/keeper.ts';
import { writeText } from './library/keeping.ts';
import { $library, $openFactory, $trouble, factories, library } from './library/workspace.ts';

/**
 * Keeps the work of a calculator that is open in this page in the factory `id`: in the browser once the reader agreed, else
 * in the memory of the page, so that both show the same.
 */
export function keeperOf(id: string): Keeper {
  const ours = () => {
    const open = $openFactory.get();
    return open?.id === id ? open : undefined;
  };
  return {
    read: async () => ours()?.text ?? null,
    async write(text, since) {
      const written =
        $library.get().state === 'open'
          ? await library.write({ id, text, since })
          : await library.change((tables, making) => writeText(tables, { id, text, since }, making));
      if (!written)
        throw new DOMException('Not stored', $trouble.get() === 'full' ? 'QuotaExceededError' : 'AbortError');
      return 'record' in written ? 'written' : { other: written.other };
    },
    remove: async () => void (await factories.remove(id)),
    listen: (heard) =>
      $openFactory.listen((open) => {
        if (open?.id === id) heard(open.text);
      }),
  };
}
