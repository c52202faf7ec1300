import { element, xmlHead, xmlText } from './write-xml.ts';

/** A text, a number in full precision, or nothing. */
export type SheetCell = string | number | undefined;

const LONGEST = 32_767;

/** The formats in styles.xml by their places. */
const formats = { number: 0, text: 1, heading: 2, headingNumber: 3 } as const;

/**
 * A sheet of cells; the first row is bold and stays in view.
 * @throws RangeError for a text longer than a cell can hold
 */
export function sheetXml(rows: readonly (readonly SheetCell[])[], widths: readonly number[]): string {
  const columns = widths.map((width, place) =>
    element('col', { min: place + 1, max: place + 1, width, customWidth: 1 }),
  );
  const pane = element('pane', { ySplit: 1, topLeftCell: 'A2', activePane: 'bottomLeft', state: 'frozen' });
  const view = element('sheetView', { workbookViewId: 0 }, rows.length > 1 ? [pane] : []);
  return (
    xmlHead +
    element('worksheet', { xmlns: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main' }, [
      element('sheetViews', {}, [view]),
      ...(columns.length ? [element('cols', {}, columns)] : []),
      element('sheetData', {}, rows.map(rowXml)),
    ])
  );
}

const rowXml = (cells: readonly SheetCell[], row: number): string =>
  element(
    'row',
    { r: row + 1 },
    cells.map((cell, column) => cellXml(cell, `${columnName(column)}${row + 1}`, row === 0)),
  );

function cellXml(cell: SheetCell, reference: string, heading: boolean): string {
  if (typeof cell === 'number') {
    if (!Number.isFinite(cell)) return '';
    const s = heading ? formats.headingNumber : formats.number;
    return element('c', { r: reference, s }, [element('v', {}, [String(cell === 0 ? 0 : cell)])]);
  }
  if (!cell) return '';
  if (cell.length > LONGEST)
    throw new RangeError(`A cell holds at most ${LONGEST} characters, not ${cell.length}.`);
  // What looks like the notation for a character that XML can't hold is told apart from it.
  const text = cell.replace(/\r\n?/g, '\n').replace(/_(?=x[\dA-Fa-f]{4}_)/g, '_x005F_');
  const content = element('t', { 'xml:space': 'preserve' }, [xmlText(text)]);
  return element('c', { r: reference, s: heading ? formats.heading : formats.text, t: 'inlineStr' }, [
    element('is', {}, [content]),
  ]);
}

/** 0 is A, 25 is Z, 26 is AA. */
function columnName(place: number): string {
  const letter = String.fromCharCode(65 + (place % 26));
  return place < 26 ? letter : columnName(Math.floor(place / 26) - 1) + letter;
}
