import { getCollection } from 'astro:content';
import { buildGuideline, type Guideline } from '../guideline/document.ts';
import { buildGraph, type Graph } from '../guideline/graph.ts';

/** The document and its cross references, built once per build of the site. */
export interface Published {
  guideline: Guideline;
  graph: Graph;
}

let published: Promise<Published> | undefined;

export function loadGuideline(): Promise<Published> {
  // The development server keeps modules alive while content changes, so only a build remembers.
  if (import.meta.env.DEV) return build();
  return (published ??= build());
}

async function build(): Promise<Published> {
  const guideline = buildGuideline({
    clauses: pair(await getCollection('clausesZh'), await getCollection('clausesEn')),
    terms: pair(await getCollection('termsZh'), await getCollection('termsEn')),
    measures: pair(await getCollection('measuresZh'), await getCollection('measuresEn')),
    references: pair(await getCollection('referencesZh'), await getCollection('referencesEn')),
  });
  return { guideline, graph: buildGraph(guideline) };
}

interface File<Data> {
  id: string;
  data: Data;
  body?: string | undefined;
}

/** Joins the Chinese and the English file of each thing. Throws where one of them is missing. */
function pair<Zh, En>(chinese: File<Zh>[], english: File<En>[]) {
  const translations = new Map(english.map((file) => [file.id, file]));
  for (const { id } of english) {
    if (!chinese.some((file) => file.id === id))
      throw new Error(`${id}.en.mdx translates nothing: there is no ${id}.zh.mdx.`);
  }
  return chinese.map(({ id, data, body }) => {
    const translation = translations.get(id);
    if (!translation) throw new Error(`${id}.zh.mdx has no translation: ${id}.en.mdx is missing.`);
    return { id, zh: data, en: translation.data, body: { zh: body ?? '', en: translation.body ?? '' } };
  });
}
