import { getCollection, render } from 'astro:content';
import type { Language } from '../guideline/language.ts';

/** A decision or release in one language: its title, day and body, ready to print. */
export async function datedArticles(collection: 'decisions' | 'changelog', language: Language) {
  const chinese = await getCollection(`${collection}Zh`);
  const written = language === 'zh' ? chinese : await getCollection(`${collection}En`);
  const articles = chinese.map(async ({ id, data: { date } }) => {
    const entry = written.find((other) => other.id === id);
    if (!entry) throw new Error(`${collection}/${id}.zh.mdx has no translation: ${id}.en.mdx is missing.`);
    return { id, date, title: entry.data.title, Content: (await render(entry)).Content };
  });
  return (await Promise.all(articles)).sort((one, other) => other.date.localeCompare(one.date));
}

/** The editor's notes with the ids of the clauses, terms and measures each is about. */
export async function editorsNotes(language: Language) {
  const chinese = await getCollection('notesZh');
  const written = language === 'zh' ? chinese : await getCollection('notesEn');
  return Promise.all(
    chinese.map(async ({ id, data: { about } }) => {
      const entry = written.find((other) => other.id === id);
      if (!entry) throw new Error(`notes/${id}.zh.mdx has no translation: ${id}.en.mdx is missing.`);
      return { id, about, title: entry.data.title, Content: (await render(entry)).Content };
    }),
  );
}

/** One of the pages about the site itself. */
export async function article(
  id: 'about' | 'data' | 'factor-conflicts' | 'widget-versions' | 'widget-security' | 'receipts',
  language: Language,
) {
  const entries = await getCollection(language === 'zh' ? 'articlesZh' : 'articlesEn');
  const entry = entries.find((other) => other.id === id);
  if (!entry) throw new Error(`articles/${id}.${language}.mdx is missing.`);
  return { ...entry.data, Content: (await render(entry)).Content };
}
