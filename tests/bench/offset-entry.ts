export { match } from '../../src/calculators/offset/matching/index.ts';
