import type { Bilingual, Language } from '../../engine/language.ts';
import { columnName, type SheetCell, type SheetToWrite } from '../../engine/sheet-model.ts';
import { plainWidth } from './plain-width.ts';

/** A column of a template. */
export interface TemplateColumn {
  /** As the reader of tables knows it. */
  readonly heading: Bilingual;
  /** What is to be written into it. */
  readonly about: Bilingual;
  /** Offered in each of its cells; something else may be written as well. */
  readonly options?: readonly Bilingual[];
}

/** A table to be filled in by somebody who doesn't use the calculator: a meter reader, a purchaser. */
export interface ImportTemplate {
  readonly id: string;
  readonly name: Bilingual;
  readonly columns: readonly TemplateColumn[];
  /** Rows by column; their names say that they are examples, and they are not taken over when they are left. */
  readonly examples: readonly (readonly (Bilingual | number | undefined)[])[];
  /** The column whose cells say so. */
  readonly markedColumn: number;
  /** Rows that are there to be completed, such as the requirements of the guideline. */
  readonly rows?: readonly (readonly SheetCell[])[];
}

const words = {
  example: { zh: '模板示例：', en: 'Template example: ' },
  notes: { zh: '填写说明', en: 'Notes' },
  column: { zh: '列', en: 'Column' },
  about: { zh: '填什么', en: 'What to write' },
  options: { zh: '可选', en: 'Options' },
  left: {
    zh: '“模板示例：”开头的行导入时自动跳过，可以保留，也可以删去。列的次序可以改，不需要的列可以删；合计行、空行和表下的说明都不会被当作数据。',
    en: 'Rows with “Template example:” are skipped by the import; keep or delete them. Columns may change places or be deleted; totals, empty rows and notes below the table are not taken for data.',
  },
} as const satisfies Record<string, Bilingual>;

/** How far down the options of a column are offered. */
const LAST_ROW = 1000;

/** The sheets of a template: the table itself, and what each column means. */
export function sheetsOfTemplate(
  { name, columns, examples, markedColumn, rows = [] }: ImportTemplate,
  language: Language,
): readonly SheetToWrite[] {
  const headings = columns.map(({ heading }) => heading[language]);
  const marked = examplesIn({ examples }, language).map((cells) =>
    cells.map((cell, place): SheetCell =>
      place === markedColumn
        ? { value: `${words.example[language]}${cell ?? ''}`, role: 'note' }
        : { ...(cell !== undefined && { value: cell }), role: 'note' },
    ),
  );
  const choices = columns.flatMap(({ options }, place) => {
    const column = columnName(place);
    const cells = `${column}2:${column}${LAST_ROW}`;
    return options ? [{ cells, options: options.map((option) => option[language]) }] : [];
  });
  const widths = columns.map((_, place) =>
    Math.min(
      40,
      Math.max(
        10,
        ...[headings, ...examplesIn({ examples }, language)].map((cells) => plainWidth(cells[place]) + 2),
      ),
    ),
  );
  const notes = columns.map(({ heading, about, options = [] }) => [
    heading[language],
    about[language],
    options.map((option) => option[language]).join(', '),
  ]);
  return [
    { name: name[language], rows: [headings, ...marked, ...rows], widths, choices, landscape: true },
    {
      name: words.notes[language],
      rows: [
        [words.column[language], words.about[language], words.options[language]],
        ...notes,
        [],
        [{ value: words.left[language], role: 'note' }],
      ],
      widths: [24, 60, 50],
    },
  ];
}

/** The example rows as they would be filled in. */
export const examplesIn = (
  { examples }: Pick<ImportTemplate, 'examples'>,
  language: Language,
): readonly (readonly (string | number | undefined)[])[] =>
  examples.map((cells) => cells.map((cell) => (typeof cell === 'object' ? cell[language] : cell)));

/** A text that is the same in both languages. */
export const same = (text: string): Bilingual => ({ zh: text, en: text });

/** A text in the two languages. */
export const both = (zh: string, en: string): Bilingual => ({ zh, en });
