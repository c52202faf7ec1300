import { battery } from './battery.ts';
import { electronics } from './electronics.ts';
import type { ExampleFactory } from './example-factory.ts';
import { machinery } from './machinery.ts';

export type { ExampleFactory } from './example-factory.ts';

/** From the one that is half way to the one that is not built yet. */
export const exampleFactories: readonly ExampleFactory[] = [machinery, electronics, battery];
