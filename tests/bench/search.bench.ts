import { test } from 'vitest';
import type { createSearch as CreateSearch } from '../../src/search/engine.ts';
import { repair } from '../../src/search/repair.ts';
import { homophones, packed, readQueries, records } from '../search/asking.ts';
import { bundleEngine } from '../search/bundle.ts';

const queries = readQueries('queries.json').map(({ query }) => query);
let turn = 0;
const nextQuery = (): string => queries[(turn += 1) % queries.length] ?? '';

test('the search is built from the Chinese records and answers the graded queries', async ({ bench }) => {
  // The bundle, because the module runner of the tests slows small functions down.
  const module = `data:text/javascript,${encodeURIComponent(await bundleEngine())}`;
  const { createSearch } = (await import(/* @vite-ignore */ module)) as { createSearch: typeof CreateSearch };
  const { first, wider } = packed.zh;
  const build = () =>
    createSearch(records.zh, {
      characters: wider.characters,
      aliases: { ...wider.aliases, questions: first.questions },
      language: 'zh',
      repair,
    });
  const engine = build();
  await bench('build the index', () => void build()).run();
  await bench('answer a query', () => void engine.search(nextQuery())).run();
  await bench(
    'answer it by sound',
    () => void engine.search(nextQuery(), { homophones: homophones.zh }),
  ).run();
});
