import type { AssessedItem } from '../assessed-item.ts';
import type { AnswerWord } from '../assessment.ts';
import type { Effort, RequirementWord } from '../collection.ts';
import type { ConditionStanding } from '../conditions.ts';
import type { FilledAnswer, FilledCode } from '../filled/filled.ts';
import type { GateItem, GateResult } from '../gates.ts';
import type { IndicatorRule } from '../indicators/rules.ts';
import type { Problem, ProblemCode } from '../problems.ts';
import type { Scores } from '../score/score.ts';

type Words<Key extends string> = Readonly<Record<Key, string>>;

/** What of the calculators' texts tables, calendar and dossier speak with. */
export interface ReadinessVoice {
  readonly answers: Words<AnswerWord>;
  readonly words: Words<RequirementWord>;
  readonly obligations: Words<RequirementWord>;
  readonly gates: Words<GateItem['status']>;
  readonly gatesTogether: Words<GateResult['status']>;
  readonly standings: Words<ConditionStanding['applies']>;
  readonly efforts: Words<Effort>;
  readonly ways: Words<AssessedItem['by']>;
  readonly filled: Readonly<Record<FilledCode, (facts: FilledAnswer['facts']) => string>>;
  readonly indicatorRules: Readonly<Record<IndicatorRule['id'], Words<'name' | 'document' | 'bearing'>>>;
  readonly scores: Words<keyof Scores>;
  readonly scoreMeanings: Words<keyof Scores>;
  readonly method: Words<'short' | 'nature' | 'gates'>;
  readonly problems: Readonly<Record<ProblemCode, (facts: Problem['facts']) => string>>;
}
