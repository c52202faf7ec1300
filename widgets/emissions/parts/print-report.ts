import type { EmissionsTexts } from '../../../src/calculators/index.ts';
import { loadEmissions } from '../../../src/calculators/index.ts';
import { reportStyles } from './report.styles.ts';

const { sentenceText } = await loadEmissions.export();

type Module = Awaited<ReturnType<typeof loadEmissions.export>>;
type Report = ReturnType<Module['reportOf']>;
type Block = Report['sections'][number]['blocks'][number];
type Cell = Extract<Block, { type: 'table' }>['rows'][number][number];

/**
 * Prints a report through a blank frame of its own: printing the page would print the host. The frame has no address and
 * takes its styles as a sheet, so that no policy of the host stands against it.
 */
export function printReport(report: Report, texts: EmissionsTexts): void {
  const frame = document.createElement('iframe');
  // A frame that isn't displayed has no pages to print, so it is displayed with no size.
  Object.assign(frame.style, { position: 'fixed', inlineSize: '0', blockSize: '0', border: '0' });
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  frame.title = sentenceText({ key: report.title }, report.language);
  document.body.append(frame);
  const page = frame.contentDocument;
  const view = frame.contentWindow as (Window & typeof globalThis) | null;
  if (!page || !view) return frame.remove();
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(reportStyles);
  page.adoptedStyleSheets = [sheet];
  page.documentElement.lang = report.language === 'zh' ? 'zh-CN' : 'en';
  page.title = frame.title;
  page.body.append(...reportElements(report, texts, page));
  view.addEventListener('afterprint', () => frame.remove());
  view.print();
}

/** The report as elements of a document: headings, tables, paragraphs; texts only, whatever a reader typed. */
export function reportElements(report: Report, texts: EmissionsTexts, page: Document): HTMLElement[] {
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...children: (Node | string)[]) => {
    const element = page.createElement(tag);
    element.append(...children);
    return element;
  };
  const cellText = (cell: Cell): string => {
    if (typeof cell === 'string') return cell;
    if ('number' in cell) return cell.unit ? `${cell.text} ${cell.unit}` : cell.text;
    if ('problem' in cell) return texts.problems[cell.problem.code](cell.problem.facts);
    if ('of' in cell) return wordText(texts, cell.of, cell.id);
    return sentenceText(cell, report.language);
  };
  const cell = (value: Cell, tag: 'td' | 'th' = 'td') => {
    const element = make(tag, cellText(value));
    if (typeof value === 'object' && 'number' in value) element.className = 'num';
    if (tag === 'th') (element as HTMLTableCellElement).scope = 'row';
    return element;
  };
  const block = (one: Block): HTMLElement => {
    switch (one.type) {
      case 'sentence':
        return make('p', sentenceText(one.sentence, report.language));
      case 'facts':
        return make(
          'table',
          make('tbody', ...one.rows.map(([name, value]) => make('tr', cell(name, 'th'), cell(value)))),
        );
      case 'table': {
        const heads = one.columns.map((key) => make('th', sentenceText({ key }, report.language)));
        return make(
          'table',
          make('caption', sentenceText({ key: one.caption }, report.language)),
          make('thead', make('tr', ...heads)),
          make('tbody', ...one.rows.map((row) => make('tr', ...row.map((value) => cell(value))))),
        );
      }
    }
  };
  return [
    make('h1', sentenceText({ key: report.title }, report.language)),
    ...report.sections.map(({ heading, blocks }) =>
      make('section', make('h2', sentenceText(heading, report.language)), ...blocks.map(block)),
    ),
  ];
}

function wordText(
  texts: EmissionsTexts,
  of: 'kinds' | 'groups' | 'gases' | 'completeness' | 'terms' | 'scope3' | 'isoCategories',
  id: string | number,
): string {
  const words = texts[of] as Readonly<Record<string | number, string>>;
  return words[typeof id === 'number' ? id - 1 : id] ?? String(id);
}
