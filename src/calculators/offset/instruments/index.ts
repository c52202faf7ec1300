import { certificateOrigins } from '../../lines/certificate-origin.ts';
import type { Field } from '../../lines/field.ts';
import { amounts, byHand, cancellation, creditFields, origin } from './common-fields.ts';
import { defineInstrument, type Instrument } from './instrument.ts';

/** Local credits count towards a share of local ones. */
const place: Field = { type: 'choice', key: 'place', options: ['elsewhere', 'local'] };

/** Any registry, as the reader writes it. */
const registry = (required: boolean): Field => ({
  type: 'text',
  key: 'registry',
  ...(!required && { optional: true }),
});

/** Wind and sun may have certificates for the same kWh (国能综通新能〔2024〕124号). */
const ccerTechnologies = ['other', 'offshore-wind', 'csp', 'pv', 'onshore-wind'] as const;

/** China Certified Emission Reductions (国家核证自愿减排量): guideline 6.7.2 a. */
const ccer = defineInstrument({
  id: 'ccer',
  unit: 'tCO2e',
  fields: (values) =>
    creditFields(values, [
      { type: 'choice', key: 'technology', options: ccerTechnologies },
      ...(values['technology'] === 'other' || values['technology'] === undefined
        ? []
        : [{ type: 'text', key: 'certificatesCancelled', optional: true } satisfies Field]),
      place,
    ]),
});

/**
 * Green electricity certificates (绿色电力证书), bought alone or with green power: guideline 6.7.2 b and 6.2.3. One
 * certificate is one MWh; it lowers purchased electricity in the market-based figure and nothing else.
 */
const certificate = defineInstrument({
  id: 'certificate',
  unit: 'MWh',
  fields: (values) => [
    ...amounts('MWh'),
    { type: 'choice', key: 'instrument', options: ['certificate', 'green-power-trade', 'own-use'] },
    { type: 'choice', key: 'registry', options: ['nea', 'other'] },
    { type: 'choice', key: 'origin', options: certificateOrigins },
    { type: 'month', key: 'generated' },
    ...origin,
    ...cancellation(values),
    byHand('MWh'),
  ],
});

/** Chongqing's own credits (碳惠通, CQCER): guideline 6.7.2 c. They are local by definition. */
const tanhuitong = defineInstrument({
  id: 'tanhuitong',
  unit: 'tCO2e',
  fields: (values) => creditFields(values, []),
});

/** Reductions of other 碳普惠 schemes: guideline 6.7.2 c. */
const inclusive = defineInstrument({
  id: 'inclusive',
  unit: 'tCO2e',
  fields: (values) => creditFields(values, [registry(true), place]),
});

/** Other credits that are recognised, such as of VCS or the Gold Standard: guideline 6.7.2 d. */
const credit = defineInstrument({
  id: 'credit',
  unit: 'tCO2e',
  fields: (values) => creditFields(values, [registry(false), place]),
});

/** Allowances of a carbon market: no credits. Clause 3.9 names them, 6.7.2 doesn't. */
const allowance = defineInstrument({
  id: 'allowance',
  unit: 'tCO2e',
  fields: (values) => [
    ...amounts('tCO2e'),
    { type: 'choice', key: 'market', options: ['national', 'chongqing', 'other'] },
    { type: 'choice', key: 'voluntary', options: ['no', 'yes'] },
    ...origin,
    { type: 'text', key: 'vintage' },
    ...cancellation(values),
    { type: 'choice', key: 'splitting', options: ['divisible', 'whole'] },
    byHand('tCO2e'),
  ],
});

/** All of them, in the order of clause 6.7.2. */
export const instruments: readonly Instrument[] = [
  ccer,
  certificate,
  tanhuitong,
  inclusive,
  credit,
  allowance,
];
