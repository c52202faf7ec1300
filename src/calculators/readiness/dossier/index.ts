/** The dossier of a self-assessment (零碳工厂自评档案): its content in words, to print, and the page that stands alone. */
export { dossierOf, dossierPage } from './dossier.ts';
export type { DossierBoundary, DossierInputs, DossierPlan } from './dossier-model.ts';
