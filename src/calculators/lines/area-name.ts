import type { Language } from '../engine/language.ts';
import { gridAreas } from '../factors/grid-areas.ts';

/** What an area is called; one that this version doesn't know stands for itself. */
export const areaName = (area: string, language: Language): string =>
  gridAreas.find(({ id }) => id === area)?.name[language] ?? area;
