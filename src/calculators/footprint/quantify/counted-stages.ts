import { stages, type Stage, type StudyBoundary } from '../study.ts';

/** The stages that each boundary counts. */
export const countedStages: Readonly<Record<StudyBoundary, readonly Stage[]>> = {
  'cradle-to-gate': ['raw-materials', 'production'],
  'cradle-to-grave': stages,
  'gate-to-gate': ['production'],
};
