import type { Estimator } from './estimator.ts';
import { rooftopPv } from './photovoltaics.ts';

/** All of them. */
export const estimators: readonly Estimator[] = [rooftopPv];
