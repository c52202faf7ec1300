import { measureIds } from '../calculators/index.ts';
import type { Place } from '../guideline/anchors.ts';

/** A calculator of the site, what explains it, and what of the guideline it serves. */
export interface CalculatorLinks {
  /** Its page and the page of its method, below the root of a language. */
  readonly page: string;
  /** Where it stands on its page, if not at the top. */
  readonly anchor?: string;
  readonly method: string;
  readonly element: string;
  /** The clauses and measures that ask for what it computes; they link to it, and it links back. */
  readonly clauses: readonly string[];
  readonly measures: readonly string[];
  /** Whether it computes with the factors of the registry. */
  readonly usesFactors: boolean;
}

/** The calculators there are; their names are in the messages. */
export const calculators = {
  emissions: {
    page: 'calculators/emissions/',
    method: 'methods/emissions/',
    element: 'zcf-emissions',
    clauses: ['5.3', '6.1.1', '6.1.2', '6.1.4'],
    measures: ['A.1', 'A.3'],
    usesFactors: true,
  },
  footprint: {
    page: 'calculators/footprint/',
    method: 'methods/footprint/',
    element: 'zcf-footprint',
    clauses: ['6.1.3', '6.4.2'],
    measures: ['A.2', 'A.21'],
    usesFactors: true,
  },
  offset: {
    page: 'calculators/offset/',
    method: 'methods/offset/',
    element: 'zcf-offset',
    clauses: ['6.2.3', '6.7.1', '6.7.2', '6.7.3', '6.7.4'],
    measures: ['A.8', 'A.32', 'A.33'],
    usesFactors: true,
  },
  readiness: {
    page: 'calculators/readiness/',
    method: 'methods/readiness/',
    element: 'zcf-readiness',
    // What it asks, part by part, and the yearly review that it is made for.
    clauses: ['4', '5', '6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '7.1', '7.2', '7.3', '7.3.1'],
    measures: [],
    usesFactors: false,
  },
  measures: {
    page: 'measures/',
    anchor: 'plan',
    method: 'methods/measures/',
    element: 'zcf-measures',
    clauses: ['6.3.1', '7.1.2', '7.3.3'],
    measures: measureIds,
    usesFactors: true,
  },
} as const satisfies Record<string, CalculatorLinks>;

export type CalculatorId = keyof typeof calculators;

export const calculatorIds = Object.keys(calculators) as CalculatorId[];

/** Those with a page of their own; checklist and plan stand on the page of the measures. */
export const calculatorsWithPage = calculatorIds.filter((id) => id !== 'measures');

/** Where a calculator stands. */
export function placeOfCalculator(id: CalculatorId): Place {
  const { page, anchor = '' }: CalculatorLinks = calculators[id];
  return { page, anchor };
}

/** Whether what a factor is used by has a page. */
export function isCalculator(name: string): name is CalculatorId {
  return Object.hasOwn(calculators, name);
}

/** The calculators that serve a clause or a measure. */
export function calculatorsFor(owner: string): CalculatorId[] {
  return calculatorIds.filter((id) => {
    const { clauses, measures }: CalculatorLinks = calculators[id];
    return clauses.includes(owner) || measures.includes(owner);
  });
}
