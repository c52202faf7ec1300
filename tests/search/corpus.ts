import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { RecordKind, SearchRecord } from '../../src/search/record.ts';

type Language = 'zh' | 'en';
type Frontmatter = Record<string, string | undefined>;

/** A content file in one language; the English frontmatter holds only what is translated. */
interface Page {
  data: Frontmatter;
  body: string;
}

interface Entry {
  name: string;
  zh: Page;
  en: Page;
}

const content = new URL('../../src/content/', import.meta.url);

function readPage(file: URL): Page {
  if (!existsSync(file)) return { data: {}, body: '' };
  const [, frontmatter = '', body = ''] =
    /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(file, 'utf8')) ?? [];
  return { data: parse(frontmatter) as Frontmatter, body: body.trim().replace(/\n{2,}/g, '\n') };
}

function readEntries(folder: string): Entry[] {
  const directory = new URL(`${folder}/`, content);
  const names = readdirSync(directory).filter((file) => file.endsWith('.zh.mdx'));
  return names.sort().map((file) => {
    const name = file.slice(0, -'.zh.mdx'.length);
    return {
      name,
      zh: readPage(new URL(file, directory)),
      en: readPage(new URL(`${name}.en.mdx`, directory)),
    };
  });
}

/** The records of the guideline in one language, made from the content files as the site makes them. */
export function readRecords(language: Language): SearchRecord[] {
  const other = language === 'zh' ? 'en' : 'zh';
  const recordOf = (
    kind: RecordKind,
    entry: Entry,
    title: string,
    rest: Partial<SearchRecord> = {},
  ): SearchRecord => ({
    id: entry.name,
    kind,
    title: entry[language].data[title] ?? '',
    text: entry[language].body,
    also: entry[other].data[title] ?? '',
    url: `/${kind}/#${entry.name}`,
    ...rest,
  });
  return [
    ...readEntries('guideline').map((entry) => recordOf('clause', entry, 'title')),
    ...readEntries('glossary').map((entry) =>
      recordOf('term', entry, 'term', {
        also: [entry[other].data['term'], entry.zh.data['english']].join(' '),
      }),
    ),
    ...readEntries('measures').map((entry) =>
      recordOf('measure', entry, 'name', {
        text: `${entry[language].body}\n${entry[language].data['applicability'] ?? ''}`,
      }),
    ),
    ...readEntries('references')
      .filter(({ zh }) => zh.data['kind'] !== 'unlisted')
      .map((entry) =>
        recordOf('reference', entry, 'title', {
          id: entry.zh.data['kind'] === 'normative' ? '2' : entry.name,
          title: [entry.zh.data['code'], entry[language].data['title']].filter(Boolean).join(' '),
          text: entry[language].data['issuer'] ?? '',
        }),
      ),
  ];
}
