import type { DossierBlock, DossierSection, SectionDraft } from './dossier-model.ts';

/** A table of no rows says nothing. */
const saysSomething = (block: DossierBlock): boolean => block.type !== 'table' || block.rows.length > 0;

/** Gives sections their numbers, 1 and 1.1 and 1.1.1, and ids that occur once in the whole. */
export const numbered = (
  drafts: readonly SectionDraft[],
  above: Pick<DossierSection, 'id' | 'number'> = { id: '', number: '' },
): readonly DossierSection[] =>
  drafts.map(({ heading, blocks, sections = [], ...draft }, place) => {
    const id = above.id ? `${above.id}-${draft.id}` : draft.id;
    const number = above.number ? `${above.number}.${place + 1}` : `${place + 1}`;
    return {
      id,
      number,
      heading,
      blocks: blocks.filter(saysSomething),
      sections: numbered(sections, { id, number }),
    };
  });
