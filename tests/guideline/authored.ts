import { readFileSync, readdirSync } from 'node:fs';
import { parse } from 'yaml';
import type { Entry, GuidelineEntries } from '../../src/guideline/entries.ts';
import { buildGuideline } from '../../src/guideline/document.ts';

const content = new URL('../../src/content/', import.meta.url);

/** What the authors wrote in one folder of src/content, read without the site's machinery. */
function entriesOf<Front extends { zh: unknown; en: unknown }>(folder: string): Entry<Front>[] {
  const path = new URL(`${folder}/`, content);
  const ids = readdirSync(path)
    .filter((name) => name.endsWith('.zh.mdx'))
    .map((name) => name.replace('.zh.mdx', ''));
  return ids.map((id) => {
    const [zh, en] = ['zh', 'en'].map((language) =>
      split(readFileSync(new URL(`${id}.${language}.mdx`, path), 'utf8')),
    );
    if (!zh || !en) throw new Error(`${folder}/${id} could not be read.`);
    return {
      id,
      zh: zh.front as Front['zh'],
      en: en.front as Front['en'],
      body: { zh: zh.body, en: en.body },
    };
  });
}

function split(file: string) {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(file) ?? [];
  return { front: parse(front) as unknown, body };
}

export const entries: GuidelineEntries = {
  clauses: entriesOf('guideline'),
  terms: entriesOf('glossary'),
  measures: entriesOf('measures'),
  references: entriesOf('references'),
};

/** The published document, built from the files as the site builds it. */
export const guideline = buildGuideline(entries);
