export { match } from './match.ts';
export * from './spread.ts';
export * from './types.ts';
