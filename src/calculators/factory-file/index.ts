/** What is loaded when a factory's data is opened or saved. */
export { compareFiles, type ChangedPlace, type FileChange } from './compare-files.ts';
export { newFactoryFile, factoryFileFormat, factoryFileVersion } from './factory-file.ts';
export type {
  EmissionsSection,
  Entity,
  FactoryFile,
  FactoryProfile,
  FootprintSection,
  MeasuresSection,
  OffsetSection,
  ReadinessSection,
} from './factory-file.ts';
export { FactoryFileError, fileProblemCodes } from './file-problems.ts';
export type { FileProblem, FileProblemCode } from './file-problems.ts';
export { limits } from '../engine/json/limits.ts';
export { readFactoryFile, type ReadFactoryFile } from './read-factory-file.ts';
export { checksumOf, pinsHash } from './seals.ts';
export { serializeFactoryFile } from './serialize-factory-file.ts';
