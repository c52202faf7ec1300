/**
 * What ISO 14067 (6.4.9) wants on lines of its own: fossil emissions, biogenic emissions, biogenic removals (negative),
 * direct land-use change. What a factor doesn't separate is `notSeparable`, never zero of each.
 */
export const flowKinds = [
  'fossil',
  'biogenicEmissions',
  'biogenicRemovals',
  'landUseChange',
  'notSeparable',
] as const;

export type FlowKind = (typeof flowKinds)[number];
