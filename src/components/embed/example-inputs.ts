import type { Bilingual } from '../../guideline/language.ts';
import type { CalculatorId } from '../../site/calculator-links.ts';

/** A link in a text that sets an input, with the words it is made of. */
export interface SettingLink {
  readonly text: Bilingual;
  readonly set: Bilingual;
}

/** What the examples on the page of a calculator fill in and ask for. */
export interface ExampleInputs {
  readonly prefill: Bilingual;
  readonly links: readonly SettingLink[];
  /** Names of result fields that the form asks for. */
  readonly handover: string;
}

const same = (text: string): Bilingual => ({ zh: text, en: text });

/** Inputs that each calculator takes, small enough to see at once what came of them. */
export const exampleInputs: Readonly<Record<CalculatorId, ExampleInputs>> = {
  emissions: {
    prefill: {
      zh: '外购电力 120000 kWh; 天然气 30000 m3',
      en: 'Electricity 120000 kWh; natural gas 30000 m3',
    },
    links: [
      {
        text: { zh: '把外购电力填为 120 000 kWh', en: 'Set the electricity to 120 000 kWh' },
        set: { zh: '外购电力 120000 kWh', en: 'Electricity 120000 kWh' },
      },
      {
        text: { zh: '再加 30 000 m³ 天然气', en: 'Add 30 000 m³ of natural gas' },
        set: { zh: '天然气 30000 m3', en: 'natural gas 30000 m3' },
      },
    ],
    handover: 'year total-location total-market',
  },
  footprint: {
    prefill: { zh: '铸铁 2 kg; 铝 0.5 kg', en: 'Cast iron 2 kg; aluminium 0.5 kg' },
    links: [
      {
        text: { zh: '加 2 kg 铸铁', en: 'Add 2 kg of cast iron' },
        set: { zh: '铸铁 2 kg', en: 'Cast iron 2 kg' },
      },
    ],
    handover: 'unit total to-gate',
  },
  offset: {
    prefill: {
      zh: '范围 1 排放量 250 t; 外购电 100 MWh',
      en: 'Scope 1 emissions 250 t; grid-electricity 100 MWh',
    },
    links: [
      {
        text: { zh: '把范围 1 排放量填为 250 t', en: 'Set the scope 1 emissions to 250 t' },
        set: same('scope-1 250 t'),
      },
    ],
    handover: 'year residual matched uncovered',
  },
  readiness: {
    prefill: same('6.1.1-r1=met; 6.1.2-r1=partly'),
    links: [
      {
        text: { zh: '6.1.1 的第一项要求答“满足”', en: 'Answer the first requirement of 6.1.1 with “met”' },
        set: same('6.1.1-r1=met'),
      },
    ],
    handover: 'basic score coverage',
  },
  measures: {
    prefill: same('A.4; A.9'),
    links: [
      { text: { zh: '把措施 A.4 排进计划', en: 'Plan the measure A.4' }, set: same('A.4') },
      { text: { zh: '注明 A.9 已实施', en: 'Say that A.9 is done' }, set: same('A.9=done') },
    ],
    handover: 'measures year reduction',
  },
};
