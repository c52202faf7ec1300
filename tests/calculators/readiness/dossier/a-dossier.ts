import type { SpokenReport } from '../../../../src/calculators/engine/report-model.ts';
import type { AssessedFactory } from '../../../../src/calculators/readiness/assess.ts';
import {
  dossierOf,
  type DossierBoundary,
  type DossierInputs,
} from '../../../../src/calculators/readiness/dossier/index.ts';
import { assessed, collections, texts } from '../export/an-assessment.ts';

export const boundary: DossierBoundary = {
  year: 2025,
  boundary: { approach: 'operational-control', description: '厂区全部' },
  sites: [{ name: '一厂' }, { name: '二厂' }],
};

export const aDossier = (
  of: AssessedFactory = assessed(),
  further: Partial<DossierInputs> = {},
  language: 'zh' | 'en' = 'zh',
): SpokenReport =>
  dossierOf({
    assessed: of,
    collection: collections[language],
    texts: texts[language],
    entity: { name: '某某厂', address: '重庆市' },
    ...further,
  });

type Section = SpokenReport['sections'][number];
type Block = Section['blocks'][number];
export type Cell = Extract<Block, { type: 'table' }>['rows'][number][number];

export const cellText = (cell: Cell): string =>
  typeof cell === 'string' ? cell : `${cell.text}${cell.unit ? ` ${cell.unit}` : ''}`;

function textsOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [block.heading];
    case 'sentence':
      return [block.sentence];
    case 'facts':
      return block.rows.map(([name, value]) => `${cellText(name)}: ${cellText(value)}`);
    case 'table':
      return [block.caption, block.columns.join(' | '), ...block.rows.map((row) => row.map(cellText).join(' | '))];
  }
} // prettier-ignore

/** A section as lines of text; empty where there is none. */
export const section = ({ sections }: SpokenReport, id: string): string =>
  sections
    .find((one) => one.id === id)
    ?.blocks.flatMap(textsOf)
    .join('\n') ?? '';

export const whole = (report: SpokenReport): string =>
  [report.title, ...report.sections.flatMap(({ id, heading }) => [heading, section(report, id)])].join('\n');

/** The rows of the table with a caption. */
export const rowsOf = ({ sections }: SpokenReport, caption: string): readonly (readonly Cell[])[] =>
  sections
    .flatMap(({ blocks }) => blocks)
    .flatMap((block) => (block.type === 'table' && block.caption === caption ? block.rows : []));

/** What stands from the heading of a requirement to the next. */
export function item(report: SpokenReport, id: string): string {
  const blocks = report.sections.filter((one) => one.id.startsWith('part-')).flatMap((one) => one.blocks);
  const start = blocks.findIndex((block) => block.type === 'heading' && block.heading.includes(id));
  const next = blocks.findIndex((block, place) => place > start && block.type === 'heading');
  return blocks
    .slice(start, next < 0 ? undefined : next)
    .flatMap(textsOf)
    .join('\n');
}
