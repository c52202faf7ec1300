/** A calculator starts with the loader of its own words, so each has a file. */
export { emissions, type EmissionsTexts } from './emissions/loader.ts';
export { footprint, type FootprintTexts } from './footprint/loader.ts';
export { footprintStart } from './footprint/start-loader.ts';
export { measures, type MeasuresTexts } from './measures/loader.ts';
export { measuresStart } from './measures/start-loader.ts';
export { offset, type OffsetTexts } from './offset/loader.ts';
export { readiness, type ReadinessTexts } from './readiness/loader.ts';
export { readinessStart } from './readiness/start-loader.ts';
export { shared, type SharedTexts } from './with-shared.ts';
