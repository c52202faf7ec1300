/** A whole factory file with everything that the calculators make of it. */
export * from './figure.ts';
export * from './pinned.ts';
export * from './quantify-factory.ts';
export * from './stated.ts';
