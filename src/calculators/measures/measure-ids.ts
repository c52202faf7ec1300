/** The measures of annex A. */
export const measureIds = [
  'A.1',
  'A.2',
  'A.3',
  'A.4',
  'A.5',
  'A.6',
  'A.7',
  'A.8',
  'A.9',
  'A.10',
  'A.11',
  'A.12',
  'A.13',
  'A.14',
  'A.15',
  'A.16',
  'A.17',
  'A.18',
  'A.19',
  'A.20',
  'A.21',
  'A.22',
  'A.23',
  'A.24',
  'A.25',
  'A.26',
  'A.27',
  'A.28',
  'A.29',
  'A.30',
  'A.31',
  'A.32',
  'A.33',
] as const;

export type MeasureId = (typeof measureIds)[number];

/**
 * What a line of the plan may be: one way to estimate what a measure reduces. Most belong to one measure of annex A;
 * `own-estimate` takes the reader's own figures for any of them, `enabling` is what reduces nothing by itself.
 */
export const estimatorIds = [
  'rooftop-pv',
  'storage',
  'pv-air-conditioning',
  'hydrogen-vehicles',
  'green-power',
  'efficient-motors',
  'variable-speed',
  'compressed-air',
  'boiler-efficiency',
  'waste-heat',
  'transformer',
  'data-centre-cooling',
  'lighting',
  'water-reuse',
  'recycled-material',
  'vrf',
  'heat-pump',
  'ac-supervision',
  'paperless',
  'energy-platform',
  'equipment-monitoring',
  'electric-vehicles',
  'booster-pumps',
  'bipv',
  'own-estimate',
  'enabling',
] as const;

export type EstimatorId = (typeof estimatorIds)[number];
