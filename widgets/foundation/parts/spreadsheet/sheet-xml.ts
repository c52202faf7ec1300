import {
  columnName,
  type SheetCell,
  type SheetToWrite,
  type StyledCell,
} from '../../../../src/calculators/index.ts';
import type { CellStyles } from './cell-styles.ts';
import { afterData, beforeData } from './sheet-settings.ts';
import { element, xmlHead, xmlText } from './write-xml.ts';

const LONGEST = 32_767;
const LONGEST_FORMULA = 8192;

/**
 * A sheet of cells with what is set for all of it.
 * @throws RangeError for a text or a formula longer than a cell can hold, and for a list longer than its options may be
 */
export function sheetXml(sheet: SheetToWrite, styles: CellStyles): string {
  const { rows, headings = 1, hiddenRows = [] } = sheet;
  const hidden = new Set(hiddenRows);
  return (
    xmlHead +
    element('worksheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      ...beforeData(sheet),
      element(
        'sheetData',
        {},
        rows.map((cells, row) =>
          element(
            'row',
            { r: row + 1, ...(hidden.has(row) && { hidden: 1 }) },
            cells.map((cell, column) =>
              cellXml(styled(cell, row < headings), `${columnName(column)}${row + 1}`, styles),
            ),
          ),
        ),
      ),
      ...afterData(sheet),
    ])
  );
}

/** A bare text or number is plain, or a heading where it stands in a row of headings. */
function styled(cell: SheetCell, isHeading: boolean): StyledCell {
  const { role, ...rest } = typeof cell === 'object' ? cell : { value: cell };
  return { ...rest, role: role ?? (isHeading ? 'heading' : 'plain') } as StyledCell;
}

function cellXml(cell: StyledCell, reference: string, styles: CellStyles): string {
  const { value, formula, role = 'plain', format = 'general' } = cell;
  if (formula !== undefined) return formulaXml(formula, cell, reference, styles);
  const isNumber = typeof value === 'number' && Number.isFinite(value);
  if (isNumber) {
    const s = styles.placeOf(role, format);
    return element('c', { r: reference, s }, [numberXml(value)]);
  }
  if (typeof value === 'string' && value) {
    const s = styles.placeOf(role, 'text');
    return element('c', { r: reference, s, t: 'inlineStr' }, [
      element('is', {}, [textXml(value, reference)]),
    ]);
  }
  // An empty cell is written only for its look.
  return role === 'plain' || role === 'heading'
    ? ''
    : element('c', { r: reference, s: styles.placeOf(role, format) });
}

function formulaXml(formula: string, cell: StyledCell, reference: string, styles: CellStyles): string {
  if (formula.length > LONGEST_FORMULA) {
    throw new RangeError(
      `The formula of ${reference} has ${formula.length} characters; ${LONGEST_FORMULA} are the most.`,
    );
  }
  const { value, role = 'computed', format = 'general' } = cell;
  const isText = typeof value === 'string';
  const s = styles.placeOf(role, format);
  return element('c', { r: reference, s, ...(isText && { t: 'str' }) }, [
    element('f', {}, [xmlText(formula)]),
    ...(isText ? [element('v', {}, [xmlText(value)])] : []),
    ...(typeof value === 'number' && Number.isFinite(value) ? [numberXml(value)] : []),
  ]);
}

const numberXml = (value: number): string => element('v', {}, [String(value === 0 ? 0 : value)]);

function textXml(value: string, reference: string): string {
  if (value.length > LONGEST) {
    throw new RangeError(
      `A cell holds at most ${LONGEST} characters, not ${value.length} as ${reference} would.`,
    );
  }
  // What looks like the notation for a character that XML can't hold is told apart from it.
  const text = value.replace(/\r\n?/g, '\n').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  return element('t', { 'xml:space': 'preserve' }, [xmlText(text)]);
}
