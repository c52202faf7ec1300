export { match } from '../../src/calculators/offset/matching/index.ts';
export { OffsetCatalogue } from '../../src/calculators/offset/catalogue.ts';
export { quantifyClaim } from '../../src/calculators/offset/quantify-claim.ts';
