import type { StepRemarkCode } from '../../calculators/index.ts';
import type { Panel as EmissionsPanel } from '../../../widgets/emissions/on-demand-parts.ts';
import type { Panel as MeasuresPanel } from '../../../widgets/measures/on-demand-parts.ts';
import type { Panel as OffsetPanel } from '../../../widgets/offset/on-demand-parts.ts';
import type { Panel as ReadinessPanel } from '../../../widgets/readiness/on-demand-parts.ts';

type Panels<Panel> = Partial<Record<StepRemarkCode, Panel>>;

const accounting: Panels<EmissionsPanel> = {
  completenessOpen: 'completeness',
  notForCompliance: 'settings',
  gwpReasonMissing: 'settings',
  equityShareOpen: 'settings',
  periodDiffers: 'settings',
  methodsDiffer: 'settings',
  yearMissing: 'years',
  yearsBetweenMissing: 'years',
  baseYearMissing: 'years',
  baseYearWithoutInventory: 'years',
  recalculationDue: 'years',
};

const plan: Panels<MeasuresPanel> = {
  planTooShort: 'baseline',
  planYearsDisordered: 'baseline',
  planWithoutBaseline: 'baseline',
  planWithoutTarget: 'baseline',
};

const offset: Panels<OffsetPanel> = {
  offsetWithoutReductions: 'reductions',
  dependenceRises: 'years',
  entityUnnamed: 'settings',
  addressMissing: 'files',
  contactMissing: 'files',
};

const review: Panels<ReadinessPanel> = { conditionsUndecided: 'conditions', reviewDue: 'compare' };

/** The panel of its calculator in which a remark is put right, where it isn't in the lines themselves. */
export const remarkPanels: Panels<string> = { ...accounting, ...plan, ...offset, ...review };
