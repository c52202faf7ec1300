import type { EstimatorId, MeasureId } from '../measure-ids.ts';

/**
 * The ways in which each measure of annex A can be estimated, the usual first. Any measure may be planned with the
 * reader's own figures, or as one that reduces nothing by itself; offsets and allowances (A.32, A.33) are never more than that.
 */
const own = ['own-estimate', 'enabling'] as const;

const estimators: Readonly<Record<MeasureId, readonly EstimatorId[]>> = {
  'A.1': ['enabling', 'own-estimate'],
  'A.2': ['enabling', 'own-estimate'],
  'A.3': ['enabling', 'own-estimate'],
  'A.4': ['rooftop-pv', 'bipv', ...own],
  'A.5': ['storage', 'rooftop-pv', ...own],
  'A.6': ['pv-air-conditioning', ...own],
  'A.7': ['hydrogen-vehicles', ...own],
  'A.8': ['green-power', ...own],
  'A.9': own,
  'A.10': own,
  'A.11': ['efficient-motors', 'variable-speed', 'compressed-air', 'boiler-efficiency', 'waste-heat', ...own],
  'A.12': ['transformer', ...own],
  'A.13': ['data-centre-cooling', ...own],
  'A.14': ['lighting', ...own],
  'A.15': ['water-reuse', ...own],
  'A.16': ['recycled-material', ...own],
  'A.17': ['vrf', ...own],
  'A.18': ['heat-pump', ...own],
  'A.19': ['ac-supervision', ...own],
  'A.20': ['enabling', 'own-estimate'],
  'A.21': ['enabling', 'own-estimate'],
  'A.22': ['enabling', 'own-estimate'],
  'A.23': ['enabling', 'own-estimate'],
  'A.24': ['enabling', 'own-estimate'],
  'A.25': ['paperless', ...own],
  'A.26': ['energy-platform', ...own],
  'A.27': ['equipment-monitoring', ...own],
  'A.28': own,
  'A.29': ['electric-vehicles', ...own],
  'A.30': ['booster-pumps', ...own],
  'A.31': ['bipv', 'storage', ...own],
  'A.32': ['enabling'],
  'A.33': ['enabling'],
};

/** The ways to estimate a measure, the usual first. */
export const estimatorsOf = (measure: MeasureId): readonly EstimatorId[] => estimators[measure];

/** Whether a measure may be estimated in a way. */
export const isEstimatorOf = (estimator: EstimatorId, measure: MeasureId): boolean =>
  Object.hasOwn(estimators, measure) && estimators[measure].includes(estimator);
