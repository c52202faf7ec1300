import { gasConstant, hottestLiquid, liquidTerms } from '../../engine/steam/liquid.ts';
import { highestPressureMpa, saturationTolerance } from '../../engine/steam/range.ts';
import {
  criticalPressureMpa,
  lowestSaturationPressureMpa,
  saturationCoefficients,
  zeroCelsius,
} from '../../engine/steam/saturation.ts';
import { atmosphericPressureMpa } from '../../engine/steam/steam-enthalpy.ts';
import { hottestVapour, idealTerms, limitCoefficients, residualTerms } from '../../engine/steam/vapour.ts';
import { leastWaterPressureMpa } from '../../engine/steam/water-enthalpy.ts';
import { Block, type CellRef, type FormulaPart } from '../block.ts';
import type { WorkbookText } from '../texts.ts';
import type { Words } from '../words.ts';

const constants = {
  zeroCelsius,
  gasConstant,
  atmosphere: atmosphericPressureMpa,
  criticalPressure: criticalPressureMpa,
  lowestPressure: lowestSaturationPressureMpa,
  highestPressure: highestPressureMpa,
  hottestVapour,
  hottestLiquid,
  tolerance: saturationTolerance,
  waterAtLeast: leastWaterPressureMpa,
} as const satisfies Partial<Record<WorkbookText, number>>;

type Constant = keyof typeof constants;

/** Columns of a table of terms. */
type Terms = Readonly<Record<'i' | 'j' | 'n', FormulaPart>>;

/** What IAPWS-IF97 prints, in cells that formulas refer to. */
export interface SteamCoefficients {
  readonly block: Block;
  readonly constant: (name: Constant) => CellRef;
  /** n1 … n10 of the boiling line: `boiling(1)`. */
  readonly boiling: (number: number) => CellRef;
  /** n1 … n3 of the boundary of regions 2 and 3. */
  readonly limit: (number: number) => CellRef;
  readonly liquid: Terms;
  readonly ideal: Terms;
  readonly residual: Terms;
}

export function steamCoefficients({ say }: Words): SteamCoefficients {
  const block = new Block();
  const heading = (text: WorkbookText): void => {
    block.add();
    block.add({ value: say(text), role: 'heading' });
  };
  heading('steamConstants');
  const places = new Map<string, CellRef>();
  for (const [name, value] of Object.entries(constants)) {
    const row = block.add(say(name as Constant), number(value));
    places.set(name, block.ref(row, 1));
  }
  /** A table whose last column is n; of those before, what there is. */
  const table = (title: WorkbookText, names: readonly string[], rows: readonly (readonly number[])[]) => {
    heading(title);
    block.add(undefined, ...names.map((name) => ({ value: name, role: 'heading' as const })));
    const first = block.rows.length;
    for (const [place, cells] of rows.entries()) block.add(place + 1, ...cells.map(number));
    const column = (name: string): FormulaPart => {
      const place = names.indexOf(name) + 1;
      return { from: block.ref(first, place), to: block.ref(block.rows.length - 1, place) };
    };
    return {
      i: column('I'),
      j: column('J'),
      n: column('n'),
      at: (one: number) => block.ref(first + one - 1, 1),
    };
  };
  return {
    block,
    constant: (name) => places.get(name) ?? block.ref(0, 0),
    boiling: table(
      'tableOfBoiling',
      ['n'],
      saturationCoefficients.map((n) => [n]),
    ).at,
    limit: table(
      'tableOfLimit',
      ['n'],
      limitCoefficients.map((n) => [n]),
    ).at,
    liquid: table('tableOfLiquid', ['I', 'J', 'n'], liquidTerms),
    ideal: table('tableOfIdeal', ['J', 'n'], idealTerms),
    residual: table('tableOfResidual', ['I', 'J', 'n'], residualTerms),
  };
}

const number = (value: number) => ({ value, role: 'computed' as const });
