/** 零碳工厂建设报告: the report of a whole factory for a year, made of the calculators' own, and its page. */
export { dossierOf } from './dossier.ts';
export {
  dossierParts,
  type Dossier,
  type DossierBlock,
  type DossierDetails,
  type DossierOptions,
  type DossierPart,
  type DossierReceipt,
  type DossierSection,
} from './dossier-model.ts';
export { dossierYears, subjectsOfYear } from './factory-year.ts';
export { renderDossier } from './page/render-dossier.ts';
