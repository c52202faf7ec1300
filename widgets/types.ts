/** Types of what goes into the elements and comes out of them, for hosts in TypeScript. */
export type {
  Assessment,
  ChecklistEntry,
  Claim,
  FactoryFile,
  FootprintStudy,
  Inventory,
  Plan,
} from '../src/calculators/index.ts';
export type {
  ChangeDetail,
  ErrorDetail,
  ExportDetail,
  WorkState,
  ZcfChangeEvent,
  ZcfErrorEvent,
  ZcfExportEvent,
  ZcfResultEvent,
} from './foundation/contract/events.ts';
export type { HandedField, HandedResult } from './foundation/contract/handed-result.ts';
