import fc from 'fast-check';
import type { Lot } from '../../../../src/calculators/offset/claim.ts';
import { instruments } from '../../../../src/calculators/offset/instruments/index.ts';
import { fieldsFor, type Field } from '../../../../src/calculators/lines/field.ts';

/** A text of one line that says something, formulas and mark-up among it; a tab becomes a space in a table. */
export const arbitraryText = fc
  .oneof(
    { weight: 3, arbitrary: fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }) },
    fc.constantFrom('=cmd|1', '+1', '-x', '@sum', "'=a", "''+b", '<img onerror>', 'a,b;"c"', '第一批\n第二行', '碳汇项目'),
  )
  .map((text) => text.replaceAll(/[\t\r\u0000\ufeff]/g, ' ').trim())
  .filter((text) => text !== '' && !/^[-–—−/\\]*$|^无$|^n\/?a$/i.test(text) && !/^(合\s*计|总\s*计|小\s*计|(sub)?total\b|sum$)/i.test(text)); // prettier-ignore

const two = (number: number) => String(number).padStart(2, '0');

const arbitraryMonth = fc
  .tuple(fc.integer({ min: 1990, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${two(month)}`);

function valueOf(field: Field): fc.Arbitrary<unknown> {
  switch (field.type) {
    case 'quantity': {
      const amount = fc.oneof(fc.nat({ max: 1_000_000 }).map(String), fc.constantFrom('72.5', '1,234', '1.2万', '0.01'));
      return amount.map((typed) => ({ unit: field.units[0], amount: typed }));
    }
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'month':
      return arbitraryMonth;
    case 'date':
      return fc.tuple(arbitraryMonth, fc.integer({ min: 1, max: 28 })).map(([month, day]) => `${month}-${two(day)}`);
    case 'year':
      return fc.integer({ min: 1990, max: 2100 }).map(String);
    default:
      return field.key === 'vintage' ? fc.constantFrom('2023', '2023年', '2022-2023', '2023-05') : arbitraryText;
  }
} // prettier-ignore

/** A lot of any instrument, with any of the fields that its form can have. */
export const arbitraryLot: fc.Arbitrary<Omit<Lot, 'id'>> = fc
  .constantFrom(...instruments)
  .chain((instrument) => {
    const form = fieldsFor(instrument, { status: 'retired', technology: 'pv' }, undefined);
    const fields = Object.fromEntries(form.map((field) => [field.key, valueOf(field)]));
    return fc.record({
      kind: fc.constant(instrument.id),
      name: arbitraryText,
      fields: fc.record(fields, { requiredKeys: ['quantity', 'status'] }) as fc.Arbitrary<Lot['fields']>,
      evidence: fc.record({ document: arbitraryText, note: arbitraryText }),
    });
  });
