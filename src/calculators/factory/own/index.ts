/** What pages of the guideline and of the methods show of the reader's own factory, and what one changed input does. */
export * from './clause-choices.ts';
export * from './own-numbers.ts';
export type { FigureRange, OwnFigure, OwnGates, OwnResult } from './own-result.ts';
export * from './what-ifs/index.ts';
