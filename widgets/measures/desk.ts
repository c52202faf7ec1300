import type {
  AnnexCatalogue,
  ChecklistEntry,
  EstimatorId,
  MeasureId,
  MeasuresCatalogue,
  MeasuresProblemCode,
  MeasuresSection,
  MeasuresTexts,
  MeasureStatus,
  Plan,
  PlanInventory,
  PlannedMeasure,
  QuantifiedEntry,
  QuantifiedMeasure,
  QuantifiedPlan,
} from '../../src/calculators/index.ts';
import type { LineDesk, Words as SharedWords } from '../foundation/desk.ts';
import type { Messages } from './messages/zh.ts';

/** The words of one language, with the measures of annex A in it. */
export interface Words extends SharedWords {
  readonly t: Messages;
  readonly texts: MeasuresTexts;
  readonly annex: AnnexCatalogue;
}

/** What every view of the measures is handed: the words, the checklist and the plan with its result, and the ways to change them. */
export interface Desk extends LineDesk<PlannedMeasure> {
  readonly t: Messages;
  readonly texts: MeasuresTexts;
  readonly annex: AnnexCatalogue;
  readonly catalogue: MeasuresCatalogue;
  readonly plan: Plan;
  readonly checklist: readonly ChecklistEntry[];
  /** Years that the file has an inventory of. */
  readonly inventoryYears: readonly number[];
  /** Those inventories, once the calculation is loaded. */
  readonly inventories: readonly PlanInventory[];
  readonly entries: readonly MeasureEntry[];
  /** Nothing was planned yet. */
  readonly isEmpty: boolean;
  /** There once the calculation is loaded, which an empty plan may do without: it then tells what the plan starts from. */
  readonly result: QuantifiedPlan | undefined;
  /** The first drawing is on the screen, and with the next comes what it could do without. */
  readonly isOnScreen: boolean;
  /** Whether the list of annex A is shown, or the plan only. */
  readonly withChecklist: boolean;
  /** Changes of one group are one step of the history. */
  changePlan(change: (plan: Plan) => Plan, group?: string): void;
  /** The whole section: for examples, and what comes from elsewhere. */
  changeSection(change: (section: MeasuresSection) => MeasuresSection): void;
  /** Where the factory stands with a measure; without a status it isn't said. */
  setStatus(measure: MeasureId, status: MeasureStatus | '', note?: string): void;
  /** Adds a measure to the plan, estimated in this way, and shows it. */
  addMeasure(measure: MeasureId, estimator: EstimatorId): void;
  /** The text of the factory file, with what the plan was made with. @throws FactoryFileError for what could not be opened again */
  savedText(): Promise<string>;
}

/** A line of the plan with what was found about it; until the calculation is there with what was typed. */
export type MeasureEntry = QuantifiedEntry<PlannedMeasure, MeasuresProblemCode> &
  Partial<Omit<QuantifiedMeasure, keyof QuantifiedEntry>>;

/** What annex A calls a measure. */
export const measureName = ({ annex }: Pick<Desk, 'annex'>, measure: MeasureId): string =>
  annex.measures.find(({ id }) => id === measure)?.name ?? measure;
