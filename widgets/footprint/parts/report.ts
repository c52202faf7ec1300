import { load, loadFootprint, pinsOf, registryVersion } from '../../../src/calculators/index.ts';
import { printReport } from '../../foundation/parts/print-report.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';

/** Prints the study report, with everything that the analysis knows: choices of method, the simulation, the scenarios. */
export async function report(desk: Desk): Promise<undefined> {
  const { result, catalogue, language, factory, texts } = desk;
  const [
    { pinsHash },
    { reportOf, spokenReport },
    { analyseStudy },
    { choicesOfMethod },
    { finish, simulate },
  ] = await Promise.all([
    load.factoryFile(),
    loadFootprint.export(),
    loadFootprint.analysis(),
    loadFootprint.choices(),
    loadFootprint.monteCarlo(),
  ]);
  const analysis = desk.analysis ?? analyseStudy(result, desk.studies);
  const comparison = await comparisonOf(desk);
  const { entity } = factory;
  const details = {
    ...(entity.responsible && { preparedBy: entity.responsible }),
    preparedOn: new Date().toISOString().slice(0, 10),
    versions: { calculator: version, factors: registryVersion, pinsHash: pinsHash(pinsOf(result)) },
    choices: choicesOfMethod(result, catalogue),
    simulation: finish(simulate(analysis.uncertainty.inputs)),
    ...(comparison && { comparison }),
  };
  printReport(desk, spokenReport(reportOf(result, analysis, entity, language, details), texts));
}

/** The study beside its scenarios, as far as they fit; nothing where it has none. */
async function comparisonOf({ study, studies, catalogue }: Desk) {
  const [{ MOST_COMPARED, compareStudies }, { quantifyStudy }] = await Promise.all([
    loadFootprint.comparison(),
    loadFootprint.quantification(),
  ]);
  const base = study.scenarioOf ?? study.id;
  const family = studies.filter((one) => one.id === base || one.scenarioOf === base).slice(0, MOST_COMPARED);
  return family.length < 2 ? undefined : compareStudies(family.map((one) => quantifyStudy(one, catalogue)));
}
