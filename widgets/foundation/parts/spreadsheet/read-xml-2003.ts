import { GrowingTable } from './growing-table.ts';
import { fillMerged, type MergedRows } from './merged-rows.ts';
import { spreadsheetLimits as limits } from './problem.ts';
import { readXml } from './read-xml.ts';

/** Whether a text is an “XML Spreadsheet 2003”, which programs save as .xls or .xml. */
export const isXml2003 = (text: string): boolean =>
  /^\s*<\?xml/.test(text) && text.slice(0, 2000).includes('urn:schemas-microsoft-com:office:spreadsheet');

/** A sheet of such a file. */
export interface Sheet2003 {
  readonly name: string;
  readonly table: GrowingTable;
}

/** The place of what says it itself, counted from 1, or of what stands behind the one before. */
const placeOf = (said: string | undefined, before: number): number =>
  said !== undefined && /^[1-9]\d{0,6}$/.test(said) ? Number(said) - 1 : before + 1;

/** Reads all sheets of an XML Spreadsheet 2003. @throws Refusal for more than is taken, or what isn't well-formed */
export function readXml2003(xml: string): readonly Sheet2003[] {
  const sheets: (Sheet2003 & { readonly merged: MergedRows[] })[] = [];
  let place = { row: -1, column: -1 };
  let [across, inData, text, type] = [0, false, '', ''];
  readXml(xml, {
    open({ name, prefixed }) {
      const sheet = sheets.at(-1);
      if (name === 'Worksheet') {
        const rows = () => xml.split(/<(?:\w+:)?Row[\s>]/).length - 1;
        sheets.push({ name: prefixed('Name') ?? '', table: new GrowingTable(rows), merged: [] });
        place = { row: -1, column: -1 };
      }
      if (name === 'Row') place = { row: placeOf(prefixed('Index'), place.row), column: -1 };
      if (name === 'Cell') {
        place.column = placeOf(prefixed('Index'), place.column + across);
        across = Number(prefixed('MergeAcross') ?? 0) || 0;
        const down = Math.min(limits.rows, Number(prefixed('MergeDown') ?? 0) || 0);
        if (down > 0) sheet?.merged.push({ column: place.column, from: place.row, to: place.row + down });
      }
      if (name === 'Row') across = 0;
      if (name === 'Data') [inData, text, type] = [true, '', prefixed('Type') ?? ''];
    },
    text(part) {
      if (inData) text += part;
    },
    close(name) {
      if (name !== 'Data') return;
      inData = false;
      const shown = type === 'DateTime' ? text.replace(/T00:00:00(\.0+)?$/, '').replace('T', ' ') : text;
      sheets.at(-1)?.table.put(Math.max(0, place.row), Math.max(0, place.column), shown);
    },
  });
  for (const { table, merged } of sheets) fillMerged(table, merged);
  return sheets;
}
