import type { CalculatorId } from '../figure.ts';

/** What of a factory's results gives numbers to a clause: which calculator, and of its newest result which figures. */
export interface ClauseChoice {
  readonly calculator: CalculatorId;
  /** Ids as results state them; `{last}` is the last year of the plan on its basis of scope 2. */
  readonly figures: readonly string[];
  /** Where the clause asks for every year, all inventories are shown, and not the newest alone. */
  readonly everyYear?: true;
  /** Where the clause asks for basic requirements, whether they are met is told as well. */
  readonly gates?: true;
}

const scope2 = ['scope2-location', 'scope2-market'];
const direct = ['scope1', ...scope2, 'scope1And2-location', 'scope1And2-market'];
const plan = ['total/mid/location', 'total/mid/market', '{last}/mid', '{last}/target'];
const dimension = (clause: string): ClauseChoice => ({
  calculator: 'readiness',
  figures: [`dimension/${clause}`, 'coverage'],
});

/** The clauses of the guideline that a factory has numbers for. */
export const clauseChoices: Readonly<Record<string, ClauseChoice>> = {
  '5': { calculator: 'readiness', figures: ['coverage'], gates: true },
  '5.3': { calculator: 'emissions', figures: direct },
  ...Object.fromEntries(
    ['6.1', '6.2', '6.3', '6.4', '6.5', '6.6', '6.7', '7.1', '7.2', '7.3'].map((clause) => [
      clause,
      dimension(clause),
    ]),
  ),
  '6.1.1': { calculator: 'emissions', figures: direct },
  '6.1.2': { calculator: 'emissions', figures: ['scope1', ...scope2, 'scope3'] },
  '6.1.3': { calculator: 'footprint', figures: ['total', 'grid-mix'] },
  '6.1.4': { calculator: 'emissions', figures: ['total-location', 'total-market'], everyYear: true },
  '6.2.3': { calculator: 'emissions', figures: scope2 },
  '6.3.1': { calculator: 'measures', figures: plan },
  '6.4.2': { calculator: 'footprint', figures: ['stage/raw-materials', 'total'] },
  '6.7.1': { calculator: 'offset', figures: ['reductions', 'counted/residual', 'counted/matched'] },
  '6.7.2': { calculator: 'offset', figures: ['counted/matched', 'planned/matched'] },
  '6.7.3': {
    calculator: 'offset',
    figures: ['counted/residual', 'counted/matched', 'counted/shortage', 'counted/coverage'],
  },
  '6.7.4': { calculator: 'offset', figures: ['counted/residual', 'counted/matched', 'counted/coverage'] },
  '7.1.2': { calculator: 'measures', figures: plan },
  '7.3.1': { calculator: 'readiness', figures: ['total', 'coverage'], gates: true },
  '7.3.3': { calculator: 'measures', figures: plan },
};
