import { FootprintCatalogue } from '../../src/calculators/footprint/catalogue.ts';
import { furtherKinds } from '../../src/calculators/footprint/kinds/further.ts';
import { startingKinds } from '../../src/calculators/footprint/kinds/starting.ts';
import { quantifyStudy } from '../../src/calculators/footprint/quantify/quantify-study.ts';
import type { FootprintStudy } from '../../src/calculators/footprint/study.ts';
import { factors as freight } from '../../src/calculators/factors/freight.ts';
import { factors as metals } from '../../src/calculators/factors/materials-metals.ts';

export { analyseStudy } from '../../src/calculators/footprint/analysis/analyse-study.ts';
export { finish, simulate } from '../../src/calculators/footprint/simulation/monte-carlo.ts';

const catalogue = new FootprintCatalogue([...startingKinds, ...furtherKinds], [...freight, ...metals]);

export const quantify = (study: FootprintStudy) => quantifyStudy(study, catalogue);
