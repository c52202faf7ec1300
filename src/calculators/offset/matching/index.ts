export * from './spread.ts';
export * from './types.ts';
