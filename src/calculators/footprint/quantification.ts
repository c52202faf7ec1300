/** What the first line of a study needs: the calculation, and the kinds that every product has. */
export { startingKinds } from './kinds/starting.ts';
export { quantifyStudy } from './quantify/quantify-study.ts';
