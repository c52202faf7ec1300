import type { Collection } from '../calculators/index.ts';
import type { AssessedRequirement } from './assessment.ts';
import { namesOfConditions } from './conditions.ts';
import type { Guideline } from './document.ts';
import { edition } from './edition.ts';
import type { Language } from './language.ts';
import type { RequirementWord } from './requirement-words.ts';

/** What the guideline asks, with what each answer means, in one language: the questions of the self-assessment. */
export function requirementCollection(
  guideline: Guideline,
  assessed: AssessedRequirement[],
  language: Language,
): Collection {
  return {
    language,
    textVersion: edition.version,
    requirements: assessed.map(({ requirement, anchors, documents, effort }) => ({
      id: requirement.id,
      clause: requirement.clause,
      word: wordOf(requirement.id, assessed),
      negated: requirement.negated,
      text: requirement.text[language],
      items: requirement.items.map(({ marker, text }) => marker[language] + text[language]),
      when: requirement.when,
      anchors: { met: anchors.met[language], partly: anchors.partly[language], not: anchors.not[language] },
      documents: documents.map((document) => document[language]),
      effort,
    })),
    conditions: namesOfConditions(language),
    titles: titlesOf(guideline, language),
  };
}

/** The requirement's own word, or that of the one it continues. */
function wordOf(id: string, assessed: AssessedRequirement[]): RequirementWord {
  const requirement = assessed.find((other) => other.requirement.id === id)?.requirement;
  if (requirement?.word) return requirement.word;
  if (!requirement?.continues) throw new Error(`${id} has no requirement word and continues nothing.`);
  return wordOf(requirement.continues, assessed);
}

/** The titles of the clauses that ask something, and of the chapters above them. */
function titlesOf({ clauses }: Guideline, language: Language): Record<string, string> {
  const asking = clauses.filter(({ requirements }) => requirements.length).map(({ number }) => number);
  const titled = clauses.filter(({ number }) =>
    asking.some((clause) => `${clause}.`.startsWith(`${number}.`)),
  );
  return Object.fromEntries(titled.map(({ number, title }) => [number, title[language]]));
}
