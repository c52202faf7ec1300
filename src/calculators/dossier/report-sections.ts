import type { SpokenReport } from '../engine/report-model.ts';
import type { DossierBlock, SectionDraft } from './dossier-model.ts';

/** The sections of a calculator's report without those that the whole has once: who, versions, signatures. */
export const sectionsWithout = (report: SpokenReport, left: readonly string[]): readonly SectionDraft[] =>
  report.sections.filter(({ id }) => !left.includes(id));

/** The named sections of a report, in the order of the names. */
export const sectionsOf = (report: SpokenReport, names: readonly string[]): readonly SectionDraft[] =>
  names.flatMap((name) => report.sections.filter(({ id }) => id === name));

/** Puts a picture before what a section says. */
export const withBlocksBefore = (
  sections: readonly SectionDraft[],
  id: string,
  before: readonly DossierBlock[],
): readonly SectionDraft[] =>
  sections.map((section) =>
    section.id === id ? { ...section, blocks: [...before, ...section.blocks] } : section,
  );

/** Changes the blocks of a section, which falls away where none are left. */
export const withBlocksOf = (
  sections: readonly SectionDraft[],
  id: string,
  change: (blocks: readonly DossierBlock[]) => readonly DossierBlock[],
): readonly SectionDraft[] =>
  sections.flatMap((section) => {
    if (section.id !== id) return [section];
    const blocks = change(section.blocks);
    return blocks.length ? [{ ...section, blocks }] : [];
  });

/** The facts of a block without so many at its start and its end. */
export const factsBetween = (
  block: DossierBlock | undefined,
  start: number,
  end: number,
): readonly DossierBlock[] => {
  if (block?.type !== 'facts') return [];
  const rows = block.rows.slice(start, block.rows.length - end);
  return rows.length ? [{ type: 'facts', rows }] : [];
};
