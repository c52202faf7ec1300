import type { Block } from './blocks.ts';
import type { Guideline } from './document.ts';
import type { Language } from './language.ts';
import { runsOf, type Run } from './runs.ts';

/** A block whose words are marked, with the thing it belongs to. */
export interface OwnedBlock {
  /** The number of the clause, term or measure. */
  owner: string;
  block: Block;
}

/** Every block of the document in its order. */
export function blocksOf(guideline: Guideline): OwnedBlock[] {
  return [
    ...guideline.clauses.flatMap(({ number, blocks }) => blocks.map((block) => ({ owner: number, block }))),
    ...guideline.terms.flatMap(({ number, blocks }) => blocks.map((block) => ({ owner: number, block }))),
    ...guideline.measures.map(({ number, summary }) => ({ owner: number, block: summary })),
  ];
}

/** The runs of a block in one language. A term does not point at itself inside its own definition. */
export function runsOfBlock(guideline: Guideline, { owner, block }: OwnedBlock, language: Language): Run[] {
  const clause = guideline.clauses.find(({ number }) => number === owner);
  const words = (clause?.requirements ?? []).flatMap((requirement) => {
    const span = requirement.span[language];
    const { word } = requirement;
    return requirement.block === block.id && span && word ? [{ span, word }] : [];
  });
  const forms = guideline.forms[language].filter(({ kind, target }) => kind !== 'term' || target !== owner);
  return runsOf(block.text[language], words, forms);
}
