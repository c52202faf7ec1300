import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { efforts } from './calculators/index.ts';
import { categories, type Category } from './guideline/categories.ts';
import { conditionIds } from './guideline/conditions.ts';
import { referenceKinds } from './guideline/entries.ts';
import { scopes } from './guideline/scopes.ts';

/** Files named `<id>.<language>.mdx`; the id keeps its dots (6.7.3.zh). */
const files = (folder: string, language: 'zh' | 'en', extension: 'mdx' | 'yaml' = 'mdx') =>
  glob({
    base: `./src/content/${folder}`,
    pattern: `*.${language}.${extension}`,
    generateId: ({ entry }) => entry.replace(`.${language}.${extension}`, ''),
  });

const when = z.array(z.enum(conditionIds)).optional();
const article = z.strictObject({ title: z.string(), lead: z.string() });

/** A translation that adds nothing but its title and body to the Chinese file. */
const titled = (folder: string, language: 'en') =>
  defineCollection({ loader: files(folder, language), schema: z.strictObject({ title: z.string() }) });

const category = z.enum(Object.keys(categories) as [Category, ...Category[]]);

const requirementId = z.string().regex(/^r\d+$/);
const requirement = z.strictObject({
  id: requirementId,
  in: z.string().regex(/^(p\d+|[a-z])$/),
  mark: z.string(),
  when,
  continues: z.string().optional(),
});

const words = z.string().min(1);
/** What each answer to a requirement means and what is usually shown for it, in this site's own words. */
const described = z.strictObject({
  met: words,
  partly: words,
  not: words,
  documents: z.array(words).min(2).max(4),
});
export const collections = {
  clausesZh: defineCollection({
    loader: files('guideline', 'zh'),
    schema: z.strictObject({
      number: z.string(),
      title: z.string(),
      requirements: z.array(requirement).optional(),
    }),
  }),
  clausesEn: defineCollection({
    loader: files('guideline', 'en'),
    schema: z.strictObject({ title: z.string(), marks: z.record(z.string(), z.string()).optional() }),
  }),
  assessmentZh: defineCollection({
    loader: files('assessment', 'zh', 'yaml'),
    schema: z.strictObject({ items: z.record(requirementId, described.extend({ effort: z.enum(efforts) })) }),
  }),
  assessmentEn: defineCollection({
    loader: files('assessment', 'en', 'yaml'),
    schema: z.strictObject({ items: z.record(requirementId, described) }),
  }),
  termsZh: defineCollection({
    loader: files('glossary', 'zh'),
    schema: z.strictObject({
      number: z.string(),
      term: z.string(),
      english: z.string(),
      forms: z.array(z.string()),
    }),
  }),
  termsEn: defineCollection({
    loader: files('glossary', 'en'),
    schema: z.strictObject({ term: z.string(), forms: z.array(z.string()) }),
  }),
  measuresZh: defineCollection({
    loader: files('measures', 'zh'),
    schema: z.strictObject({
      number: z.string(),
      category,
      name: z.string(),
      applicability: z.string(),
      clauses: z.array(z.string()),
      when,
      scopes: z.array(z.literal(scopes)),
    }),
  }),
  measuresEn: defineCollection({
    loader: files('measures', 'en'),
    schema: z.strictObject({ name: z.string(), applicability: z.string() }),
  }),
  referencesZh: defineCollection({
    loader: files('references', 'zh'),
    schema: z.strictObject({
      kind: z.enum(referenceKinds),
      number: z.number().int().positive(),
      code: z.string().optional(),
      title: z.string(),
      issuer: z.string().optional(),
      forms: z.array(z.string()).optional(),
      clauses: z.array(z.string()).optional(),
    }),
  }),
  referencesEn: defineCollection({
    loader: files('references', 'en'),
    schema: z.strictObject({
      title: z.string(),
      issuer: z.string().optional(),
      forms: z.array(z.string()).optional(),
    }),
  }),
  notesZh: defineCollection({
    loader: files('notes', 'zh'),
    schema: z.strictObject({ title: z.string(), about: z.array(z.string()).min(1) }),
  }),
  notesEn: titled('notes', 'en'),
  articlesZh: defineCollection({ loader: files('articles', 'zh'), schema: article }),
  articlesEn: defineCollection({ loader: files('articles', 'en'), schema: article }),
  methodsZh: defineCollection({ loader: files('methods', 'zh'), schema: article }),
  methodsEn: defineCollection({ loader: files('methods', 'en'), schema: article }),
  decisionsZh: defineCollection({
    loader: files('decisions', 'zh'),
    schema: z.strictObject({ title: z.string(), date: z.iso.date() }),
  }),
  decisionsEn: titled('decisions', 'en'),
  changelogZh: defineCollection({
    loader: files('changelog', 'zh'),
    schema: z.strictObject({ title: z.string(), version: z.string(), date: z.iso.date() }),
  }),
  changelogEn: titled('changelog', 'en'),
};
