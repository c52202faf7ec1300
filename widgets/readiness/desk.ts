import type {
  AnnexCatalogue,
  Answer,
  AssessedFactory,
  Assessment,
  FactoryFile,
  FactoryResults,
  ReadinessTexts,
  Collection,
} from '../../src/calculators/index.ts';
import type { FileDesk, LineDesk, Words as SharedWords } from '../foundation/desk.ts';
import type { Messages } from './messages/zh.ts';

/** The words of one language, with what the guideline asks and what annex A offers in it. */
export interface Words extends SharedWords {
  readonly t: Messages;
  readonly texts: ReadinessTexts;
  readonly collection: Collection;
  readonly annex: AnnexCatalogue;
}

/** The section of the factory file that this calculator works on. */
export type ReadinessSection = NonNullable<FactoryFile['readiness']>;

/** What every view of the self-assessment is handed: the words, the assessment with what it comes to, and the ways to change it. */
export interface Desk extends FileDesk, Pick<LineDesk, 'locksLine'>, Omit<Words, keyof SharedWords> {
  readonly t: Messages;
  readonly texts: ReadinessTexts;
  readonly assessment: Assessment;
  /** All assessments of the file, the earliest first. */
  readonly assessments: readonly Assessment[];
  readonly result: AssessedFactory;
  /** Nothing was said yet. */
  readonly isEmpty: boolean;
  /** What the other calculators make of the file, once it is read. */
  readonly records: FactoryResults | undefined;
  /** What is said about answers. It comes with the first that something is to be said about; until then there is nothing. */
  sentences(): Pick<ReadinessTexts, 'problems' | 'filled'> | undefined;
  /** Changes of one group are one step of the history. */
  change(change: (assessment: Assessment) => Assessment, group?: string): void;
  /** The whole section: for examples, a new assessment, and what comes from elsewhere. */
  changeSection(change: (section: ReadinessSection) => ReadinessSection): void;
  openAssessment(id: string): void;
  /** Shows a requirement with its details and puts the cursor into its answer. */
  showRequirement(id: string): void;
  isOpen(id: string): boolean;
  toggle(id: string): void;
}

/** What the reader says to a requirement so far. */
export const answerTo = ({ assessment }: Pick<Desk, 'assessment'>, requirement: string): Answer =>
  assessment.answers.find((one) => one.requirement === requirement) ?? { requirement, evidence: [] };

/** Changes what the reader says to one requirement; what was looked at is carried over no more. */
export function changeAnswer(
  desk: Pick<Desk, 'change'>,
  requirement: string,
  change: (answer: Answer) => Answer,
  group?: string,
): void {
  desk.change(
    (assessment) => {
      const { carried: _, ...answer } = change(answerTo({ assessment }, requirement));
      const others = assessment.answers.filter((one) => one.requirement !== requirement);
      return { ...assessment, answers: isSaid(answer) ? [...others, answer] : others };
    },
    group && `${requirement}:${group}`,
  );
}

/** Whether an answer says anything at all. */
const isSaid = ({ requirement: _, evidence, ...rest }: Answer): boolean =>
  evidence.length > 0 || Object.values(rest).some((value) => value !== undefined && value !== '');
