import type { Bilingual, Language } from '../../engine/language.ts';
import type { EnteredQuantity, FieldValues, Typed } from '../../lines/entered.ts';
import type { Claim, Lot, Reduction } from '../claim.ts';
import { newClaim } from '../new-claim.ts';

/** A ledger with a claim to open and to change. */
export interface ExampleLedger {
  readonly id: string;
  readonly name: Bilingual;
  /** What it shows. */
  readonly about: Bilingual;
  /** Whose it is: lots are cancelled for this name. */
  readonly entity: Bilingual;
  /** The year of its claim. */
  readonly year: number;
  /** The section of a factory file; names and notes in one language, which the reader may change. */
  readonly section: (language: Language) => {
    readonly lots: readonly Lot[];
    readonly claims: readonly Claim[];
  };
}

/** A lot as an example writes it. */
export interface ExampleLot extends Pick<Lot, 'id' | 'kind' | 'fields'> {
  readonly name: Bilingual;
  readonly project: Bilingual;
  /** What proves its cancellation. */
  readonly document?: Bilingual;
  /** Whom it was cancelled for, where that isn't the example's factory. */
  readonly beneficiary?: Bilingual;
}

/** A reduction as an example writes it. */
export interface ExampleReduction extends Omit<Reduction, 'name' | 'document'> {
  readonly name: Bilingual;
  readonly document: Bilingual;
}

/** Stands with every line: nobody may take an example's amounts, prices or numbers for real ones. */
export const exampleValue: Bilingual = {
  zh: '示例取值：名称、数量、价格和编号均为虚构。',
  en: 'Example values: names, amounts, prices and numbers are made up.',
};

/** An amount as it would be typed. */
export const amount = (value: Typed, unit: EnteredQuantity['unit']): EnteredQuantity => ({
  amount: value,
  unit,
});

/** The fields of a lot that was cancelled voluntarily for a year. */
export const retired = (forYear: number, retiredOn: string): FieldValues => ({
  status: 'retired',
  forYear,
  retiredOn,
  purpose: 'voluntary',
});

/** The lots in one language, each marked as an example's. */
export function lotsIn(language: Language, entity: Bilingual, lots: readonly ExampleLot[]): Lot[] {
  return lots.map(({ id, kind, name, project, document, beneficiary = entity, fields }) => ({
    id,
    kind,
    name: name[language],
    fields: {
      ...fields,
      project: project[language],
      ...(fields['status'] === 'retired' && { beneficiary: beneficiary[language] }),
    },
    evidence: {
      note: exampleValue[language],
      ...(document && { document: document[language] }),
    },
  }));
}

/** Of 3 200 MWh in the year. */
const monthsOfElectricity = [252, 198, 256, 262, 270, 284, 306, 312, 278, 260, 258, 264];

/** The claim of both examples: 1 234.6 t of scope 1, and 3 200 MWh from the grid with a bill of each month. */
export function claimIn(language: Language, year: number, reductions: readonly ExampleReduction[]): Claim {
  const say = (zh: string, en: string) => ({ zh, en })[language];
  const evidence = { note: exampleValue[language] };
  return {
    ...newClaim(year),
    lines: [
      {
        id: 'scope-1',
        kind: 'stated-emissions',
        name: say('天然气、柴油与制冷剂', 'Natural gas, diesel and refrigerants'),
        fields: { quantity: amount('1234.6', 'tCO2e'), scope: '1' },
        evidence,
      },
      {
        id: 'electricity',
        kind: 'stated-electricity',
        name: say('外购电网电力', 'Electricity purchased from the grid'),
        fields: { quantity: { unit: 'MWh', months: monthsOfElectricity } },
        evidence,
      },
    ],
    reductions: reductions.map(({ name, document, ...reduction }) => ({
      ...reduction,
      name: name[language],
      document: document[language],
    })),
  };
}
