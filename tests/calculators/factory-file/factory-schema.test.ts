import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { factoryDescriptions, factorySchema } from '../../../src/calculators/factory-file/factory-schema.ts';
import { factoryShape } from '../../../src/calculators/factory-file/factory-shape.ts';
import { JsonError } from '../../../src/calculators/engine/json/json-problem.ts';
import { plainJson } from '../../../src/calculators/engine/json/plain-json.ts';
import { readShape } from '../../../src/calculators/engine/json/read-shape.ts';
import { serializeFactoryFile } from '../../../src/calculators/factory-file/serialize-factory-file.ts';
import type { Plan } from '../../../src/calculators/engine/json/shape.ts';
import { almostOf, arbitraryOf } from '../engine/json/arbitrary-shape.ts';
import { factoryWithClaims } from './a-saved-claim.ts';
import { factoryWithPlan } from './a-saved-plan.ts';
import { factoryWithStudies } from './a-saved-study.ts';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(factorySchema);

/** What the reader says of a document. */
function accepts(document: unknown): boolean {
  try {
    readShape(factoryShape, plainJson(document));
    return true;
  } catch (error) {
    if (error instanceof JsonError) return false;
    throw error;
  }
}

describe('the JSON Schema of a factory file', () => {
  test('accepts a saved factory with an inventory, studies, a claim, self-assessments and a plan', () => {
    validate(
      JSON.parse(serializeFactoryFile({ ...factoryWithStudies, ...factoryWithClaims, ...factoryWithPlan })),
    );
    expect(validate.errors).toBeNull();
  });

  test.each(['', '-footprint', '-offset', '-readiness'])('accepts the frozen version-1%s.json', (section) => {
    const frozen = readFileSync(new URL(`fixtures/version-1${section}.json`, import.meta.url), 'utf8');
    validate(JSON.parse(frozen));
    expect(validate.errors).toBeNull();
  });

  test('accepts what the reader accepts', () => {
    fc.assert(
      fc.property(arbitraryOf(factoryShape as Plan), (document) => {
        expect(accepts(document)).toBe(true);
        expect(validate(document)).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('agrees with the reader about files with something wrong, missing or strange in one place', () => {
    const seen = { accepted: 0, refused: 0 };
    fc.assert(
      fc.property(almostOf(factoryShape as Plan), (document) => {
        const accepted = accepts(document);
        seen[accepted ? 'accepted' : 'refused'] += 1;
        expect(validate(document)).toBe(accepted);
      }),
      { numRuns: 1000 },
    );
    expect(Math.min(seen.accepted, seen.refused)).toBeGreaterThan(100);
  });

  test('describes no entry that doesn’t exist', () => {
    const found = JSON.stringify(factorySchema);
    for (const description of Object.values(factoryDescriptions)) {
      expect(found).toContain(JSON.stringify(description));
    }
  });
});
