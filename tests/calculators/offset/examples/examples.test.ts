import { describe, expect, test } from 'vitest';
import { rederive } from '../../../../src/calculators/engine/explanation.ts';
import {
  newFactoryFile,
  readFactoryFile,
  serializeFactoryFile,
} from '../../../../src/calculators/factory-file/index.ts';
import { OffsetCatalogue } from '../../../../src/calculators/offset/catalogue.ts';
import type { ExampleLedger } from '../../../../src/calculators/offset/examples/example.ts';
import { exampleLedgers, exampleValue } from '../../../../src/calculators/offset/examples/index.ts';
import { quantifyClaim } from '../../../../src/calculators/offset/quantify-claim.ts';
import { chinese, languages } from '../../texts/text-checks.ts';

type Language = (typeof languages)[number];

function quantified({ section, entity, year }: ExampleLedger, language: Language) {
  const { lots, claims } = section(language);
  const claim = claims.find((one) => one.year === year);
  if (!claim) throw new Error('An example has a claim of its year.');
  return quantifyClaim({ claim, claims, lots, entity: entity[language] }, new OffsetCatalogue());
}

/** Everything that was found about the claim, its stated lines and the lots: where, how serious, what. */
function found(ledger: ExampleLedger, language: Language) {
  const { lots, residual, findings } = quantified(ledger, language);
  return [
    ...lots.flatMap(({ line, problems }) => problems.map((problem) => ({ at: line.id, ...problem }))),
    ...residual.lines.flatMap(({ line, problems }) =>
      problems.map((problem) => ({ at: line.id, ...problem })),
    ),
    ...findings.map((finding) => ({ at: 'claim', ...finding })),
  ];
}

const byId = (id: string): ExampleLedger => {
  const ledger = exampleLedgers.find((one) => one.id === id);
  if (!ledger) throw new Error(`No example is called ${id}.`);
  return ledger;
};

const sound = byId('sound-ledger');
const faulty = byId('faulty-ledger');

describe.each(languages)('the ledger in order, in %s', (language) => {
  test('gives no error and nothing to look at again', () => {
    expect(found(sound, language).filter(({ severity }) => severity !== 'note')).toEqual([]);
  });

  test('counts every lot that is cancelled', () => {
    const { counted, planned } = quantified(sound, language);
    // Certificates cover 2 000 of 3 200 MWh; the other 1 200 MWh take 0.6096 t/MWh.
    expect(counted.certificates.covered.value).toBe(2000);
    expect(counted.residual.value).toBeCloseTo(1234.6 + 1200 * 0.6096, 9);
    expect(counted.matched.value).toBe(900 + 300);
    expect(counted.credits.surplus.value).toBe(0);
    expect(rederive(counted.residual)).toBeCloseTo(counted.residual.value, 9);
    // 1 234.6 and 731.52 take 1 235 and 732 whole credits: 767 of the 800 that are held close the gap.
    expect(planned.coverage?.value).toBeCloseTo(100, 9);
    expect(planned.credits.surplus.value).toBe(800 - (1235 + 732 - 1200));
  });
});

describe.each(languages)('the faulty ledger, in %s', (language) => {
  test('has exactly seven errors, each found by another check', () => {
    const errors = found(faulty, language).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ at, code }) => [at, code])).toEqual([
      ['certificates-2026', 'certificateOfOtherYear'],
      ['certificates-rooftop', 'certificateOfOwnUse'],
      ['ccer-overlap', 'serialOverlap'],
      ['ccer-of-others', 'otherBeneficiary'],
      ['ccer-compliance', 'usedForCompliance'],
      ['tanhuitong-inside', 'insideBoundary'],
      ['claim', 'soldAndClaimed'],
    ]);
  });

  test('asks for nothing beside them but to look at the six lots', () => {
    const asked = found(faulty, language).filter(({ severity }) => severity === 'ask');
    expect(asked).toEqual([{ at: 'claim', severity: 'ask', code: 'lotsNotCounted', facts: { count: 6 } }]);
  });

  test('counts what is right in it, and no more', () => {
    const { counted, reductions } = quantified(faulty, language);
    expect(counted.certificates.covered.value).toBe(300);
    expect(counted.matched.value).toBe(300);
    // Of 180 t and 140 t the 140 t were sold.
    expect(reductions.own.value).toBe(180);
  });
});

describe.each(exampleLedgers)('the example $id', (ledger) => {
  test('says in every line that its values are made up', () => {
    for (const language of languages) {
      const { lots, claims } = ledger.section(language);
      const lines = [...lots, ...claims.flatMap((claim) => claim.lines)];
      for (const { evidence, id } of lines) expect(evidence?.note, id).toContain(exampleValue[language]);
    }
  });

  test('calls nothing by a name that could be real: all are marked as examples', () => {
    const { lots } = ledger.section('en');
    for (const { fields, id } of lots) {
      expect(fields['project'], id).toMatch(/^Example/);
      expect(fields['serials'], id).toMatch(/^EXAMPLE-/);
    }
    expect(ledger.entity.en).toContain('Example');
    expect(ledger.entity.zh).toContain('示例');
  });

  test('tells the same in both languages', () => {
    const withoutNames = (language: Language) => {
      const { lots, claims } = ledger.section(language);
      return {
        lots: lots.map(({ id, kind, fields }) => ({
          id,
          kind,
          fields: { ...fields, project: '', beneficiary: '' },
        })),
        lines: claims.flatMap(({ lines }) => lines.map(({ id, kind, fields }) => ({ id, kind, fields }))),
        tonnes: claims.flatMap(({ reductions }) => reductions.map(({ id, tonnes }) => [id, tonnes])),
      };
    };
    expect(withoutNames('zh')).toEqual(withoutNames('en'));
    expect(JSON.stringify([ledger.section('en'), ledger.entity.en, ledger.about.en])).not.toMatch(chinese);
  });

  test('is saved and opened again unchanged', () => {
    const offset = ledger.section('zh');
    const opened = readFactoryFile(serializeFactoryFile({ ...newFactoryFile(), offset }));
    expect(opened).toMatchObject({ ok: true, file: { offset }, warnings: [] });
  });
});
