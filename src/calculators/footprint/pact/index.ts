/** The exchange of footprints by the PACT data model, version 3; loaded when one comes in or goes out. */
export { checkPact, type CheckedPact } from './check-pact.ts';
export type { PactDetails, PactNames } from './pact-details.ts';
export { findingText } from './finding-text.ts';
export { pactFindingCodes, type PactFinding, type PactFindingCode } from './pact-findings.ts';
export { nextPactExport, type NextExport } from './next-export.ts';
export { pactFootprintOf, pactText, pactVersion, type PactExport } from './pact-footprint-of.ts';
export type { CarbonFootprint, PactUnit, ProductFootprint } from './product-footprint.ts';
export { readPactFootprint, type ReadPact } from './read-pact.ts';
export { supplierLineOf, type ReadSupplierLine, type SupplierLine } from './supplier-line.ts';
