import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { SearchRecord } from '../../src/search/record.ts';

const content = new URL('../../src/content/', import.meta.url);

interface Entry {
  name: string;
  data: Record<string, string | undefined>;
  body: string;
}

function readEntries(folder: string, language: 'zh' | 'en'): Entry[] {
  const suffix = `.${language}.mdx`;
  return readdirSync(new URL(folder, content))
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => {
      const source = readFileSync(new URL(`${folder}/${file}`, content), 'utf8');
      const [, frontmatter = '', body = ''] = /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(source) ?? [];
      return { name: file.slice(0, -suffix.length), data: parse(frontmatter) as Entry['data'], body: body.trim() };
    });
}

/** The records of the guideline as the site makes them, from the content files that exist in a language. */
export function readRecords(language: 'zh' | 'en'): SearchRecord[] {
  const other = language === 'zh' ? 'en' : 'zh';
  const pick = (folder: string, key: string): Map<string, string | undefined> =>
    new Map(readEntries(folder, other).map(({ name, data }) => [name, data[key]]));
  // The Chinese records stand alone, as a reader of the Chinese site meets them; English ones are found by Chinese names too.
  const named = (names: Map<string, string | undefined>, name: string): { also?: string } => {
    const also = language === 'en' ? names.get(name) : undefined;
    return also ? { also } : {};
  };

  const titles = pick('guideline', 'title');
  const clauses = readEntries('guideline', language).map(({ name, data, body }): SearchRecord => ({
    id: name, kind: 'clause', title: data['title'] ?? '', text: body, url: `/guideline/#${name}`, ...named(titles, name),
  }));
  const terms = pick('glossary', 'term');
  const glossary = readEntries('glossary', language).map(({ name, data, body }): SearchRecord => ({
    id: name, kind: 'term', title: data['term'] ?? '', text: body, url: `/terms/#${name}`,
    ...(language === 'zh' && data['english'] ? { also: data['english'] } : named(terms, name)),
  }));
  const names = pick('measures', 'name');
  const measures = readEntries('measures', language).map(({ name, data, body }): SearchRecord => ({
    id: name, kind: 'measure', title: data['name'] ?? '', text: `${body}\n${data['applicability'] ?? ''}`, url: `/measures/${name}/`, ...named(names, name),
  }));
  const publications = pick('references', 'title');
  const references = readEntries('references', language)
    .filter(({ data }) => data['kind'] !== 'unlisted')
    .map(({ name, data }): SearchRecord => ({
      id: data['kind'] === 'normative' ? '2' : name,
      kind: 'reference',
      title: [data['code'], data['title']].filter(Boolean).join(' '),
      text: data['issuer'] ?? '',
      url: `/references/#${name}`,
      ...named(publications, name),
    }));
  return [...clauses, ...glossary, ...measures, ...references];
}
