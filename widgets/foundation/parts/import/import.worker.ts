import { finish } from '../../../../src/calculators/engine/steps.ts';
import { tableTextOf } from '../spreadsheet/table-text-of.ts';
import type { ImportAsked } from './import-asked.ts';

type Told = (done: number) => void;

/** By id, what the reader chose for rows. */
const chosenOf = <Entry extends { readonly id: string }>(
  chosen: Extract<ImportAsked, { chosen: unknown }>['chosen'],
  entries: readonly Entry[],
): ReadonlyMap<number, Entry> =>
  new Map(
    chosen.flatMap(([row, id]) => {
      const entry = entries.find((one) => one.id === id);
      return entry ? [[row, entry] as const] : [];
    }),
  );

// A worker is a program of its own: through the calculators' index it would hold all of them.
async function answer(asked: ImportAsked, told: Told): Promise<unknown> {
  if (asked.what === 'file') return tableTextOf(asked.file, asked.sheet);
  if (asked.what === 'emissions') {
    const [paste, { sourceEntries }, { GrowingCatalogue }, { loadForEntries }] = await Promise.all([
      import('../../../../src/calculators/emissions/paste/index.ts'),
      import('../../../../src/calculators/emissions/source-entries.ts'),
      import('../../../../src/calculators/emissions/catalogue.ts'),
      import('../../../../src/calculators/emissions/load-catalogue.ts'),
    ]);
    const catalogue = new GrowingCatalogue();
    const entries = sourceEntries();
    await loadForEntries(catalogue, entries);
    const context = {
      entries,
      catalogue,
      inventory: asked.inventory,
      chosen: chosenOf(asked.chosen, entries),
    };
    return finish(paste.readRows(textOf(asked), context), told);
  }
  if (asked.what === 'footprint') {
    const [paste, { lineEntries, materialEntries }] = await Promise.all([
      import('../../../../src/calculators/footprint/paste/index.ts'),
      import('../../../../src/calculators/footprint/entries/material-search.ts'),
    ]);
    const [entries, materials] = await Promise.all([lineEntries(), materialEntries()]);
    return finish(
      paste.readRows(textOf(asked), { entries, chosen: chosenOf(asked.chosen, materials) }),
      told,
    );
  }
  const paste = await import('../../../../src/calculators/offset/paste/index.ts');
  const chosen = chosenOf(asked.chosen, paste.instrumentEntries);
  return finish(paste.readRows(textOf(asked), { chosen }), told);
}

/** The text with the roles of its columns; a role that the calculator doesn't know names no column. */
const textOf = <Role extends string>({
  text,
  roles,
}: {
  text: string;
  roles?: readonly (string | undefined)[] | undefined;
}) => ({
  text,
  roles: roles as readonly (Role | undefined)[] | undefined,
});

addEventListener('message', ({ data }: MessageEvent<ImportAsked>) => {
  let last = 0;
  const told: Told = (done) => {
    if (done - last < 0.01) return;
    last = done;
    postMessage({ done });
  };
  answer(data, told).then(
    (result) => postMessage({ result }),
    () => postMessage({ failed: true }),
  );
});
