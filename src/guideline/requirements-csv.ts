import { csvOf } from '../calculators/index.ts';
import { conditions } from './conditions.ts';
import type { RequirementRecord } from './export.ts';
import { requirementWords } from './requirement-words.ts';

const columns = [
  'id',
  'clause',
  'clause_title_zh',
  'clause_title_en',
  'word_zh',
  'word_en',
  'negated',
  'continues',
  'text_zh',
  'text_en',
  'items_zh',
  'items_en',
  'conditions',
  'conditions_zh',
  'conditions_en',
];

/** The requirements as CSV, one row each. */
export function requirementsCsv(requirements: RequirementRecord[]): string {
  const rows = requirements.map(
    ({ id, clause, clauseTitle, word, negated, continues, text, items, when }) => [
      id,
      clause,
      clauseTitle.zh,
      clauseTitle.en,
      word ? requirementWords[word].zh : '',
      word ? requirementWords[word].en : '',
      negated ? 'true' : 'false',
      continues ?? '',
      text.zh,
      text.en,
      items.map((item) => item.text.zh).join('\n'),
      items.map((item) => item.text.en).join('\n'),
      when.join(' '),
      when.map((condition) => conditions[condition].zh).join('；'),
      when.map((condition) => conditions[condition].en).join('; '),
    ],
  );
  return csvOf([columns, ...rows]);
}
