import { columnName, type CellChoices, type SheetToWrite } from '../../../../src/calculators/index.ts';
import { element, xmlText } from './write-xml.ts';

/** A list that stands in the cell itself can't be longer. */
const LONGEST_LIST = 255;

/** What of a sheet stands before its cells: how it is printed, what stays in view, its columns. */
export function beforeData(sheet: SheetToWrite): string[] {
  const fit = element('sheetPr', {}, [element('pageSetUpPr', { fitToPage: 1 })]);
  const view = element('sheetView', { workbookViewId: 0 }, paneOf(sheet));
  const columns = columnsOf(sheet);
  return [fit, element('sheetViews', {}, [view]), ...(columns.length ? [element('cols', {}, columns)] : [])];
}

function paneOf({ rows, headings = 1, frozenColumns = 0 }: SheetToWrite): string[] {
  const ySplit = rows.length > headings ? headings : 0;
  if (!ySplit && !frozenColumns) return [];
  const activePane = ySplit && frozenColumns ? 'bottomRight' : ySplit ? 'bottomLeft' : 'topRight';
  return [
    element('pane', {
      ...(frozenColumns && { xSplit: frozenColumns }),
      ...(ySplit && { ySplit }),
      topLeftCell: `${columnName(frozenColumns)}${ySplit + 1}`,
      activePane,
      state: 'frozen',
    }),
  ];
}

function columnsOf({ widths = [], hiddenColumns = [] }: SheetToWrite): string[] {
  const hidden = new Set(hiddenColumns);
  const last = Math.max(widths.length, ...hiddenColumns.map((place) => place + 1), 0);
  return Array.from({ length: last }, (_, place) => {
    const [at, width] = [place + 1, widths[place]];
    return element('col', {
      min: at,
      max: at,
      ...(width !== undefined && { width, customWidth: 1 }),
      ...(hidden.has(place) && { hidden: 1 }),
    });
  });
}

/** What stands behind its cells: protection, lists to choose from, paper. */
export function afterData({ isProtected, choices = [], landscape }: SheetToWrite): string[] {
  return [
    ...(isProtected
      ? [element('sheetProtection', { sheet: 1, objects: 1, scenarios: 1, formatColumns: 0, formatRows: 0 })]
      : []),
    ...(choices.length
      ? [element('dataValidations', { count: choices.length }, choices.map(validation))]
      : []),
    element('pageMargins', { left: 0.5, right: 0.5, top: 0.6, bottom: 0.7, header: 0.3, footer: 0.3 }),
    element('pageSetup', {
      paperSize: 9,
      orientation: landscape ? 'landscape' : 'portrait',
      fitToWidth: 1,
      fitToHeight: 0,
    }),
    element('headerFooter', {}, [element('oddFooter', {}, [xmlText('&L&A&R&P / &N')])]),
  ];
}

function validation({ cells, options }: CellChoices): string {
  return element(
    'dataValidation',
    { type: 'list', allowBlank: 1, showErrorMessage: 1, errorStyle: 'warning', sqref: cells },
    [element('formula1', {}, [xmlText('range' in options ? options.range : listOf(options, cells))])],
  );
}

function listOf(options: readonly string[], cells: string): string {
  const list = options.join(',');
  if (list.length > LONGEST_LIST || options.some((option) => option.includes(','))) {
    throw new RangeError(
      `The list of ${cells} has ${list.length} characters or a comma in an option; put it into cells.`,
    );
  }
  return `"${list.replaceAll('"', '""')}"`;
}
