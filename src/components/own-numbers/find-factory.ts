/**
 * Calls when the page is quiet and a factory is kept in this browser. It only looks whether there is a library: nothing is
 * opened, made or loaded for it. A tab that works on no factory, at the reader's word, has an empty entry in its storage.
 */
export function whenFactory(then: () => unknown): void {
  setTimeout(() => {
    Promise.resolve()
      .then(() => indexedDB.databases())
      .then((all) => {
        if (all.some(({ name }) => name === 'zcf-factories') && sessionStorage['zcf-open-factory'] !== '')
          then();
      })
      // Where the browser keeps or tells nothing, there is nothing to show.
      .catch(() => {});
  }, 300);
}
