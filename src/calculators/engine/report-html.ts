import type { ReportNumber, SpokenReport } from './report-model.ts';

type Block = SpokenReport['sections'][number]['blocks'][number];
type Cell = string | ReportNumber;

/** A block of a report as HTML: every text escaped; `level` is that of its headings. */
export function blockHtml(block: Block, level = 3): string {
  switch (block.type) {
    case 'sentence':
      return `<p>${escaped(block.sentence)}</p>`;
    case 'heading':
      return `<h${level}>${escaped(block.heading)}</h${level}>`;
    case 'facts':
      return `<dl>${block.rows.map(([name, value]) => `<div><dt>${escaped(textOf(name))}</dt><dd>${escaped(textOf(value))}</dd></div>`).join('')}</dl>`;
    case 'table':
      return tableHtml(block);
  }
}

/** A table is scrolled on its own where it is wider than the page, by the keyboard too. */
function tableHtml({ caption, columns, rows }: Extract<Block, { type: 'table' }>): string {
  // A heading stands over its numbers, which are aligned at their ends.
  const ofNumbers = (place: number) => place > 0 && rows.some((row) => typeof row[place] === 'object');
  const head = columns
    .map(
      (column, place) => `<th scope="col"${ofNumbers(place) ? ' class="num"' : ''}>${escaped(column)}</th>`,
    )
    .join('');
  const cell = (value: Cell, place: number) => cellHtml(value, place, ofNumbers(place));
  const body = rows.map((row) => `<tr>${row.map(cell).join('')}</tr>`).join('\n');
  return `<div class="scroll" role="group" aria-label="${escaped(caption)}" tabindex="0">
<table>
<caption>${escaped(caption)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>${body}</tbody>
</table>
</div>`;
}

/** The first cell of a row says what the row is about, unless it says nothing. What stands for a number is aligned as one. */
function cellHtml(cell: Cell, place: number, amongNumbers: boolean): string {
  const text = escaped(textOf(cell));
  if (place === 0 && text) return `<th scope="row">${text}</th>`;
  if (amongNumbers || typeof cell === 'object') return `<td class="num">${text}</td>`;
  return isWhole(text) ? `<td class="whole">${text}</td>` : `<td>${text}</td>`;
}

/** A unit, a day, a code: cut in two nobody reads it. */
const isWhole = (text: string): boolean => /^[^\s\p{Script=Han}]{6,14}$/u.test(text);

const textOf = (cell: Cell): string =>
  typeof cell === 'string' ? cell : cell.unit ? `${cell.text} ${cell.unit}` : cell.text;

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as it may stand in an element or a quoted attribute; what no page may hold becomes �, halves of characters too. */
export const escaped = (text: string): string =>
  text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ud800-\udfff]/gu, '\ufffd')
    .replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
