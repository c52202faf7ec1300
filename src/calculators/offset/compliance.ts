import type { Citation } from '../engine/factor.ts';
import { portion } from '../engine/operations.ts';
import type { Quantification } from '../engine/quantification.ts';
import type { EnteredLine, FieldValues } from '../lines/entered.ts';
import type { Field, Form } from '../lines/field.ts';
import { LineReader, type LineOwner, type ReadingContext } from '../lines/line-reader.ts';
import { readYear } from '../lines/read-date.ts';
import type { ReferenceId } from '../references.ts';
import type { ComplianceInputs } from './claim.ts';
import { wholeWithin } from './position/whole-units.ts';
import type { Problem, ProblemCode } from './problems.ts';

/** What a carbon market lets credits be used for, apart from every claim: it caps compliance and no voluntary offset. */
export interface ComplianceCap {
  /** The most that may be met by credits, in percent of the obligation: as typed, or the default of the national market. */
  readonly percent?: Quantification<'%'>;
  /** Obligation × percent. */
  readonly cap?: Quantification<'tCO2e'>;
  /** As many whole credits. */
  readonly credits?: number;
  readonly problems: readonly Problem[];
}

const label = { zh: '履约抵销比例上限', en: 'Cap on offsets in percent of the obligation' };
const owedLabel = { zh: '应清缴的配额', en: 'Allowances to be surrendered' };

const nationalRule: Citation<ReferenceId> = {
  reference: 'mee-2020-19',
  locator: '“抵销比例不得超过应清缴碳排放配额的5%”',
};

const nationalPercent: Quantification<'%'> = {
  label,
  value: 5,
  unit: '%',
  basis: { kind: 'definition', citation: nationalRule },
};

const percentage: Field = { type: 'quantity', key: 'percent', units: ['%'], max: 100 };
const obligation: Field = { type: 'quantity', key: 'obligation', units: ['tCO2e'] };
const year: Field = { type: 'year', key: 'year', optional: true };
const document: Field = { type: 'text', key: 'document', optional: true };
const market: Field = { type: 'choice', key: 'market', options: ['national', 'chongqing', 'other'] };

/**
 * What is asked for. Only the national market has a percentage of its own here: of Chongqing's the sources say 5 %, 8 % and
 * 10 %, so the reader types that of the year with the document it stands in.
 */
const complianceForm: Form = {
  fields: ({ market: chosen }) => [
    market,
    year,
    obligation,
    chosen === 'national' ? { ...percentage, optional: true } : percentage,
    document,
  ],
};

/** An obligation takes no factor, so nothing of these is ever asked for. */
const noPotentials: LineOwner = { gwp: 'AR5' };
const noFactors: ReadingContext = { catalogue: { factor: () => undefined }, calculator: 'emissions' };

type ComplianceReader = LineReader<LineOwner, EnteredLine, ProblemCode>;

/** The most credits that an obligation may be met with, or why it can't be said. */
export function complianceCap(inputs: ComplianceInputs): ComplianceCap {
  const fields = Object.fromEntries(Object.entries(inputs)) as FieldValues;
  const line: EnteredLine = { id: '', kind: 'compliance', name: '', fields };
  const read: ComplianceReader = new LineReader(line, noPotentials, complianceForm.fields(fields), noFactors);
  readYear(read, 'year');
  const owed = read.quantity('obligation', owedLabel) as Quantification<'tCO2e'> | undefined;
  const percent = percentOf(read, inputs.market);
  const cap = owed && percent && portion(owed, percent, 'complianceCap');
  return {
    problems: read.problems,
    ...(percent && { percent }),
    ...(cap && { cap, credits: wholeWithin(cap.value) }),
  };
}

function percentOf(
  read: ComplianceReader,
  chosen: ComplianceInputs['market'],
): Quantification<'%'> | undefined {
  const typed = read.quantity('percent', label) as Quantification<'%'> | undefined;
  if (!read.has('percent')) return chosen === 'national' ? nationalPercent : undefined;
  // A percentage of the reader's own is that of a year, and stands in a document.
  for (const key of ['year', 'document']) if (!read.has(key)) read.add('ask', 'missing', key);
  const source = read.text('document');
  return (
    typed && { ...typed, basis: { kind: 'entered', status: 'unknown', ...(source && { document: source }) } }
  );
}
