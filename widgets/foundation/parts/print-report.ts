import type { SpokenReport } from '../../../src/calculators/index.ts';
import type { FileDesk } from '../desk.ts';
import { tellHost } from './handing-over.ts';
import { reportStyles } from './report.styles.ts';

type Block = SpokenReport['sections'][number]['blocks'][number];
type Cell = Extract<Block, { type: 'table' }>['rows'][number][number];

/**
 * Prints a report through a blank frame of its own: printing the page would print the host. The frame has no address and
 * takes its styles as a sheet, so that no policy of the host stands against it.
 */
export function printReport(desk: Pick<FileDesk, 'host'>, report: SpokenReport): void {
  const frame = document.createElement('iframe');
  // A frame that isn't displayed has no pages to print, so it is displayed with no size.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.title = report.title;
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return frame.remove();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(reportStyles);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = report.language === 'zh' ? 'zh-CN' : 'en';
  page.title = report.title;
  page.body.append(...reportElements(report, page));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
  tellHost(desk, 'report');
}

/** The report as elements of a document: headings, tables, paragraphs; texts only, whatever a reader typed. */
function reportElements(report: SpokenReport, page: Document): HTMLElement[] {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...children: (Node | string)[]) => {
    const element = page.createElement(tag);
    element.append(...children);
    return element;
  };
  const cell = (value: Cell, tag: 'td' | 'th' = 'td', amongNumbers = false) => {
    const element = make(tag, cellText(value));
    if (amongNumbers || typeof value === 'object') element.className = 'num';
    if (tag === 'th') (element as HTMLTableCellElement).scope = 'row';
    return element;
  };
  const table = ({ caption, columns, rows }: Extract<Block, { type: 'table' }>): HTMLElement => {
    // A heading, and what stands for a number, is aligned as the numbers of its column are.
    const ofNumbers = (place: number) => place > 0 && rows.some((row) => typeof row[place] === 'object');
    const heading = (text: string, place: number) => {
      const element = make('th', text);
      if (ofNumbers(place)) element.className = 'num';
      return element;
    };
    return make(
      'table',
      make('caption', caption),
      make('thead', make('tr', ...columns.map(heading))),
      make(
        'tbody',
        ...rows.map((row) => make('tr', ...row.map((value, place) => cell(value, 'td', ofNumbers(place))))),
      ),
    );
  };
  const block = (one: Block): HTMLElement => {
    switch (one.type) {
      case 'sentence':
        return make('p', one.sentence);
      case 'heading':
        return make('h3', one.heading);
      case 'facts':
        return make(
          'table',
          make('tbody', ...one.rows.map(([name, value]) => make('tr', cell(name, 'th'), cell(value)))),
        );
      case 'table':
        return table(one);
    }
  };
  return [
    make('h1', report.title),
    ...report.sections.map(({ heading, blocks }) =>
      make('section', make('h2', heading), ...blocks.map(block)),
    ),
  ];
}

function cellText(cell: Cell): string {
  if (typeof cell === 'string') return cell;
  return cell.unit ? `${cell.text} ${cell.unit}` : cell.text;
}
