import type { FormulaName, Node } from '../../engine/quantification.ts';
import { publicationText } from '../../lines/publication.ts';
import { Block, columnHeadings, type CellRef } from '../block.ts';
import type { ModelSheet } from '../resolve.ts';
import { titleBlock } from '../result-sheets.ts';
import { workbookTexts, type WorkbookText } from '../texts.ts';
import type { Words } from '../words.ts';
import { steamCoefficients, type SteamCoefficients } from './steam-coefficients.ts';
import { steamColumns, steamState, type StateOperands } from './steam-state.ts';
import { waterColumns, waterState } from './water-state.ts';

/** The formulas that this sheet computes. */
export type EnthalpyName = Extract<FormulaName, `${string}-enthalpy${string}`>;

/** The sheet of enthalpies by IAPWS-IF97: each state in a row of steps, over the tables that the release prints. */
export class SteamSheet {
  readonly #words: Words;
  readonly #coefficients: SteamCoefficients;
  readonly #steam = new Block();
  readonly #water = new Block();

  constructor(words: Words) {
    this.#words = words;
    this.#coefficients = steamCoefficients(words);
  }

  /** The cell that computes an enthalpy from the cells of its operands. */
  enthalpy(
    node: Node,
    name: EnthalpyName,
    of: readonly Node[],
    subject: string,
    operands: StateOperands,
  ): CellRef {
    const what = { value: node.value, of };
    const [first = this.#water.ref(0, 0)] = operands.cells;
    if (name === 'water-enthalpy') return waterState(this.#water, subject, what, first, this.#coefficients);
    const kind = name === 'steam-enthalpy-gauge' ? 'gauge' : 'absolute';
    return steamState(this.#steam, subject, kind, what, operands, this.#coefficients);
  }

  /** The sheet, where any enthalpy is on it. */
  sheets(): readonly ModelSheet[] {
    const { say, language } = this.#words;
    if (!this.#steam.rows.length && !this.#water.rows.length) return [];
    const publication = publicationText({ reference: 'iapws-if97-2007', locator: '' }, language);
    const notes = new Block();
    notes.add({ value: say('steamRange'), role: 'note' });
    return [
      {
        name: say('sheetSteam'),
        blocks: [
          titleBlock(say('steamTitle', { publication })),
          notes,
          ...this.#states('steamStates', steamColumns, this.#steam),
          ...this.#states('waterStates', waterColumns, this.#water),
          this.#coefficients.block,
        ],
        frozenColumns: 1,
        widths: [34, ...Array.from({ length: steamColumns.length }, () => 14)],
        isProtected: true,
        landscape: true,
      },
    ];
  }

  #states(title: WorkbookText, columns: readonly string[], block: Block): readonly Block[] {
    const { say } = this.#words;
    if (!block.rows.length) return [];
    const head = new Block();
    head.add();
    head.add({ value: say(title), role: 'heading' });
    const named = columns.map((column) => (column in workbookTexts ? say(column as WorkbookText) : column));
    head.add(...columnHeadings([say('source'), ...named]));
    return [head, block];
  }
}
