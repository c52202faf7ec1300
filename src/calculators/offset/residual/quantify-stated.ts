import { convert, multiplyConverted } from '../../engine/operations.ts';
import { fieldsFor } from '../../lines/field.ts';
import { gridFactorOf } from '../../lines/grid-factor.ts';
import { emissionOfGas } from '../../lines/line-gases.ts';
import { LineReader } from '../../lines/line-reader.ts';
import type { Quantification } from '../../engine/quantification.ts';
import type { QuantifiedEntry } from '../../lines/quantified-entry.ts';
import type { Catalogue } from '../ledger-catalogue.ts';
import type { Claim, ResidualLine, Scope } from '../claim.ts';
import type { ResidualKindId } from '../kind-ids.ts';
import type { OffsetReader } from '../offset-reader.ts';
import type { ProblemCode } from '../problems.ts';
import { gridOfBills, type ResidualEntry } from './residual-entries.ts';

/** A stated line with what came of it. */
export interface QuantifiedResidual extends QuantifiedEntry<ResidualLine, ProblemCode> {
  readonly entry?: ResidualEntry;
  /** Its amount in the unit it was entered in: the sum, where it is entered month by month. */
  readonly amount?: Quantification;
  readonly selections: readonly (readonly [key: string, factor: string])[];
}

type Stated = Pick<ResidualEntry, 'scope' | 'emissions' | 'grid'> & { readonly amount: Quantification };

/** Quantifies a line that states what remains. Whatever is wrong with it stays with it. */
export function quantifyStated(line: ResidualLine, claim: Claim, catalogue: Catalogue): QuantifiedResidual {
  const kind = catalogue.kind(line.kind);
  if (kind?.unit !== 'residual') {
    const problem = { severity: 'error', code: 'unknownKind', facts: { came: line.kind } } as const;
    return { line, fields: [], problems: [problem], used: [], selections: [] };
  }
  const fields = fieldsFor(kind, line.fields, undefined);
  // What remains is an organisation's emissions: it takes the factors of an inventory.
  const read: OffsetReader = new LineReader(line, claim, fields, { catalogue, calculator: 'emissions' });
  const stated = quantify[kind.id](read);
  const { problems, used, selections } = read;
  const wrong = problems.some(({ severity }) => severity === 'error');
  if (!stated || wrong) return { line, fields, problems, used, selections };
  const { amount, ...source } = stated;
  const entry = { id: line.id, name: line.name, kind: line.kind, ...source };
  return { line, fields, problems, used, selections, entry, amount };
}

const quantify: Readonly<Record<ResidualKindId, (read: OffsetReader) => Stated | undefined>> = {
  'stated-emissions': (read) => {
    const stated = read.quantity('quantity', 'statedEmissions');
    const scope = Number(read.choice('scope')) as Scope;
    return stated && { scope, emissions: convert(stated, 'tCO2e'), amount: stated };
  },
  /** By market it takes the average without the traded non-fossil power, by location the average of the claim's area. */
  'stated-electricity': (read) => {
    const activity = read.quantity('quantity', 'electricityUsed');
    const { scope2, area, year } = read.owner;
    const factor = gridFactorOf(read, scope2 === 'market' ? 'CN-RESIDUAL' : area, year);
    if (!activity || !factor) return undefined;
    const role = scope2 === 'market' ? 'residualFactor' : 'emissionFactor';
    const mass = multiplyConverted(activity, read.coefficient(role, factor), 'co2');
    const co2 = emissionOfGas(read, 'CO2', mass);
    const grid = gridOfBills(convert(activity, 'MWh'), read.line.fields['quantity']);
    return co2 && { scope: 2, emissions: co2.co2e, grid, amount: activity };
  },
};
