import { convert } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { Label } from '../../engine/terms.ts';
import type { MeasureReader } from '../estimators/estimator.ts';

/** What a measure costs and earns beside energy, as far as it is said. */
export interface Money {
  readonly capex?: Quantification<'CNY'>;
  /** Per year, as are the benefits. */
  readonly running?: Quantification<'CNY'>;
  readonly benefit?: Quantification<'CNY'>;
  readonly lifetime?: Quantification<'a'>;
}

/** Reads the money of a measure; what is empty is absent, not zero. */
export function readMoney(read: MeasureReader): Money {
  const typed = (key: string, label: Label) => (read.has(key) ? read.quantity(key, label) : undefined);
  const capex = typed('capex', 'capex');
  const running = typed('running', 'runningCost');
  const benefit = typed('benefit', 'benefit');
  const lifetime = typed('lifetime', 'lifetime');
  return {
    ...(capex && { capex: convert(capex, 'CNY') }),
    ...(running && { running: convert(running, 'CNY') }),
    ...(benefit && { benefit: convert(benefit, 'CNY') }),
    ...(lifetime && { lifetime: convert(lifetime, 'a') }),
  };
}
