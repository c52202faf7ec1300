import type { Language } from '../../guideline/language';
import type { SearchEngine } from '../../search/engine';
import type { HomophoneTable } from '../../search/homophones';
import { createFirst, createWider, type FirstData, type Levels, type WiderData } from '../../search/levels';
import { base } from '../../site/address';
import { once } from './once';

/** The levels of the search in one language, each fetched once; what failed may be tried again. */
export function loadLevels(language: Language): Levels {
  const firstData = once(() => fetchJson<FirstData>(`first.${language}`));
  const first = once(async () => createFirst(await firstData(), language));
  const sounds = once(() => fetchJson<HomophoneTable>(`sounds.${language}`));
  let best: SearchEngine | undefined;
  const wider = once(async () => {
    const [own, data, { repair }] = await Promise.all([
      firstData(),
      fetchJson<WiderData>(`wider.${language}`),
      import('../../search/repair'),
    ]);
    best = createWider(own, data, language, repair);
    return best;
  });
  // Once the wider tables are there, they answer first.
  return { first: async () => best ?? first(), wider, sounds };
}

async function fetchJson<Data>(name: string): Promise<Data> {
  const response = await fetch(`${base}search/${name}.json`);
  if (!response.ok) throw new Error(`The search needs ${name}.json; the server answered ${response.status}.`);
  return (await response.json()) as Data;
}
