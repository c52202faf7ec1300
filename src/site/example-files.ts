import type { FactoryFile } from '../calculators/index.ts';
import type { Language } from '../guideline/language.ts';
import type { CalculatorId } from './calculator-links.ts';
import { exampleFile as emissions } from './emissions-example.ts';
import { exampleFile as footprint } from './footprint-example.ts';
import { exampleFile as measures } from './measures-example.ts';
import { exampleFile as offset } from './offset-example.ts';
import { exampleFile as readiness } from './readiness-example.ts';

/** The example of each calculator's method as a file that it opens. `calculators` is the version of the software. */
export const exampleFiles: Readonly<
  Record<CalculatorId, (language: Language, calculators: string) => FactoryFile | Promise<FactoryFile>>
> = { emissions, footprint, offset, readiness, measures };
