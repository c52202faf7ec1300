import { portion } from '../../engine/operations.ts';
import type { Quantification } from '../../engine/quantification.ts';

/** The yearly part of an investment: i ÷ (1 − (1 + i)^−n); without interest 1 ÷ n. */
function annuityShare(percent: number, years: number): number {
  const rate = percent / 100;
  // As 1 − (1 + i)^−n, but exact for rates that 1 + i would swallow.
  const discounted = -Math.expm1(-years * Math.log1p(rate));
  return rate === 0 ? 1 / years : rate / discounted;
}

/** What an investment costs in each year of its life. */
export function annuityOf(
  capex: Quantification<'CNY'>,
  rate: Quantification<'%'>,
  lifetime: Quantification<'a'>,
): Quantification<'CNY'> {
  const share: Quantification<'1'> = {
    label: { zh: '年金系数', en: 'Annuity factor' },
    value: annuityShare(rate.value, lifetime.value),
    unit: '1',
    basis: {
      kind: 'function',
      name: 'annuity-factor',
      of: [rate, lifetime],
      evaluate: (...[percent = NaN, years = NaN]) => annuityShare(percent, years),
    },
  };
  return portion(capex, share, 'annuity');
}
