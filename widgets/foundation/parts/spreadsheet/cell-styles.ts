import { cellFormats, cellRoles, type CellFormat, type CellRole } from '../../../../src/calculators/index.ts';
import { element, xmlHead } from './write-xml.ts';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';

/** What a role looks like, by the places in the lists below. */
const looks: Record<CellRole, { font: number; fill: number; border: number; wraps?: true }> = {
  plain: { font: 0, fill: 0, border: 0 },
  heading: { font: 1, fill: 0, border: 0 },
  column: { font: 1, fill: 0, border: 0, wraps: true },
  title: { font: 2, fill: 0, border: 0 },
  note: { font: 3, fill: 0, border: 0, wraps: true },
  input: { font: 0, fill: 2, border: 1 },
  computed: { font: 0, fill: 0, border: 0 },
  total: { font: 1, fill: 0, border: 2 },
  warning: { font: 0, fill: 3, border: 0, wraps: true },
};

/** Of the numbers that files spell out themselves, the first is 164. */
const AMOUNT = 164;

const formatIds: Record<CellFormat, number> = { general: 0, integer: 3, amount: AMOUNT, share: 10, text: 49 };

/**
 * The looks that the cells of one workbook take, each once. The first four places are fixed: numbers, texts, headings, numbers
 * in headings. The format of texts keeps one that begins with = a text when it is edited.
 */
export class CellStyles {
  readonly #places = new Map<string, number>();

  constructor() {
    this.placeOf('plain', 'general');
    this.placeOf('plain', 'text');
    this.placeOf('heading', 'text');
    this.placeOf('heading', 'general');
  }

  /** The place of a look in styles.xml. */
  placeOf(role: CellRole, format: CellFormat): number {
    const key = `${cellRoles.indexOf(role)} ${cellFormats.indexOf(format)}`;
    const place = this.#places.get(key) ?? this.#places.size;
    this.#places.set(key, place);
    return place;
  }

  /** The part styles.xml. */
  xml(): string {
    const formats = [...this.#places.keys()].map((key) => {
      const [role = 0, format = 0] = key.split(' ').map(Number);
      return cellFormat(cellRoles[role] ?? 'plain', cellFormats[format] ?? 'general');
    });
    return (
      xmlHead +
      element('styleSheet', { xmlns: main }, [
        list('numFmts', [element('numFmt', { numFmtId: AMOUNT, formatCode: '#,##0.00####' })]),
        list('fonts', fonts),
        list('fills', fills),
        list('borders', borders),
        list('cellStyleXfs', [element('xf', { numFmtId: 0, fontId: 0, fillId: 0, borderId: 0 })]),
        list('cellXfs', formats),
        list('cellStyles', [element('cellStyle', { name: 'Normal', xfId: 0, builtinId: 0 })]),
      ])
    );
  }
}

const list = (name: string, items: readonly string[]): string =>
  element(name, { count: items.length }, items);

function cellFormat(role: CellRole, format: CellFormat): string {
  const { font, fill, border, wraps } = looks[role];
  const isInput = role === 'input';
  const attributes = {
    numFmtId: formatIds[format],
    fontId: font,
    fillId: fill,
    borderId: border,
    xfId: 0,
    ...(format !== 'general' && { applyNumberFormat: 1 }),
    ...(font && { applyFont: 1 }),
    ...(fill && { applyFill: 1 }),
    ...(border && { applyBorder: 1 }),
    ...(wraps && { applyAlignment: 1 }),
    ...(isInput && { applyProtection: 1 }),
  };
  return element('xf', attributes, [
    ...(wraps ? [element('alignment', { vertical: 'top', wrapText: 1 })] : []),
    ...(isInput ? [element('protection', { locked: 0 })] : []),
  ]);
}

const font = (size: number, ...style: readonly string[]): string =>
  element('font', {}, [...style, element('sz', { val: size }), element('name', { val: 'Calibri' })]);

const bold = element('b', {});

/** By place: plain, bold, the title of a sheet, a quiet note. */
const fonts = [
  font(11),
  font(11, bold),
  font(15, bold),
  element('font', {}, [
    element('sz', { val: 10 }),
    element('color', { rgb: 'FF505A64' }),
    element('name', { val: 'Calibri' }),
  ]),
];

const solid = (rgb: string): string =>
  element('fill', {}, [
    element('patternFill', { patternType: 'solid' }, [
      element('fgColor', { rgb }),
      element('bgColor', { indexed: 64 }),
    ]),
  ]);

/** By place: the two that every workbook begins with, what is for input, what asks for attention. */
const fills = [
  element('fill', {}, [element('patternFill', { patternType: 'none' })]),
  element('fill', {}, [element('patternFill', { patternType: 'gray125' })]),
  solid('FFFFF6D9'),
  solid('FFFCE4E4'),
];

const thin = (side: string): string =>
  element(side, { style: 'thin' }, [element('color', { rgb: 'FFB4BCC4' })]);

const [none, box, above] = [[], ['left', 'right', 'top', 'bottom'], ['top']].map((sides) =>
  element(
    'border',
    {},
    ['left', 'right', 'top', 'bottom'].map((side) => (sides.includes(side) ? thin(side) : element(side, {}))),
  ),
);

/** By place: none, around what is for input, above a total. */
const borders = [none ?? '', box ?? '', above ?? ''];
