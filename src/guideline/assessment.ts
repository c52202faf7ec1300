import type { Effort } from '../calculators/index.ts';
import type { Clause, Guideline } from './document.ts';
import { languages, type Bilingual, type Language } from './language.ts';
import type { Requirement } from './requirements.ts';

/** What can be seen in a factory that meets a requirement, meets it partly, or doesn't. */
export const anchorNames = ['met', 'partly', 'not'] as const;

export type AnchorName = (typeof anchorNames)[number];

/** The site's words about one requirement in one language. */
export type AssessmentEntry = Record<AnchorName, string> & {
  /** What is usually shown for it. */
  documents: string[];
};

/** The files of src/content/assessment by clause, each with its entries by requirement: 6.7.1 → r2. */
export interface AssessmentFiles {
  zh: ReadonlyMap<string, Record<string, AssessmentEntry & { effort: Effort }>>;
  en: ReadonlyMap<string, Record<string, AssessmentEntry>>;
}

/** A requirement with what each answer to it means: this site's words and estimate, not the guideline's. */
export interface AssessedRequirement {
  requirement: Requirement;
  anchors: Record<AnchorName, Bilingual>;
  documents: Bilingual[];
  effort: Effort;
}

/**
 * Pairs every requirement of the guideline with its descriptions, in the order of the text. Throws, naming the file and
 * the entry, where one is missing or superfluous, or where the languages name a different number of documents.
 */
export function assessedRequirements(guideline: Guideline, files: AssessmentFiles): AssessedRequirement[] {
  const clauses = guideline.clauses.filter(({ requirements }) => requirements.length);
  for (const language of languages) refuseSuperfluous(clauses, files, language);
  return clauses.flatMap(({ requirements }) =>
    requirements.map((requirement): AssessedRequirement => {
      const zh = entryOf(requirement, files.zh, 'zh');
      const en = entryOf(requirement, files.en, 'en');
      if (zh.documents.length !== en.documents.length) {
        throw new Error(
          `${fileName(requirement.clause, 'en')}: ${requirement.id} names ${en.documents.length} documents; ` +
            `the Chinese names ${zh.documents.length}.`,
        );
      }
      return {
        requirement,
        anchors: {
          met: { zh: zh.met, en: en.met },
          partly: { zh: zh.partly, en: en.partly },
          not: { zh: zh.not, en: en.not },
        },
        documents: zh.documents.map((document, index) => ({
          zh: document,
          en: en.documents[index] ?? document,
        })),
        effort: zh.effort,
      };
    }),
  );
}

const fileName = (clause: string, language: Language) => `${clause}.${language}.yaml`;

/** r2 of 6.7.1-r2. */
const entryName = ({ id, clause }: Requirement) => id.slice(clause.length + 1);

/** `files` are those of the language. */
function entryOf<Entry>(
  requirement: Requirement,
  files: ReadonlyMap<string, Record<string, Entry>>,
  language: Language,
): Entry {
  const { id, clause } = requirement;
  const entries = files.get(clause);
  if (!entries) throw new Error(`${fileName(clause, language)} is missing: it describes ${id}.`);
  const name = entryName(requirement);
  const entry = entries[name];
  if (!entry)
    throw new Error(`${fileName(clause, language)}: the entry ${name} is missing, which describes ${id}.`);
  return entry;
}

function refuseSuperfluous(clauses: Clause[], files: AssessmentFiles, language: Language): void {
  for (const [clause, entries] of files[language]) {
    const file = fileName(clause, language);
    const requirements = clauses.find(({ number }) => number === clause)?.requirements;
    if (!requirements)
      throw new Error(`${file} is superfluous: no requirement stands in a clause ${clause}.`);
    const known = new Set(requirements.map(entryName));
    const unknown = Object.keys(entries).find((name) => !known.has(name));
    if (unknown)
      throw new Error(`${file}: the entry ${unknown} is superfluous: there is no ${clause}-${unknown}.`);
  }
}
