import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { receiptDescriptions, receiptSchema } from '../../../src/calculators/receipt/receipt-schema.ts';
import { exampleFile, receiptsFor } from './receipts.ts';

const validate = new Ajv2020({ allowUnionTypes: true }).compile(receiptSchema);

describe('the JSON Schema of a receipt', () => {
  test.each(['electronics', 'machinery', 'battery'])('accepts every receipt of %s', async (id) => {
    for (const receipt of await receiptsFor(exampleFile(id))) {
      validate(JSON.parse(JSON.stringify(receipt)));
      expect(validate.errors).toBeNull();
    }
  });

  test('refuses a receipt without its tree, with an address for a version, or with a hash that is none', async () => {
    const [receipt] = await receiptsFor(exampleFile('machinery'));
    const { nodes: _, ...treeless } = receipt!;
    expect(validate(treeless)).toBe(false);
    expect(validate({ ...receipt, made: { ...receipt!.made, calculators: '../1.0.0' } })).toBe(false);
    expect(validate({ ...receipt, checksum: 'none' })).toBe(false);
  });

  test('describes no entry that doesn’t exist', () => {
    const found = JSON.stringify(receiptSchema);
    for (const description of Object.values(receiptDescriptions)) {
      expect(found).toContain(JSON.stringify(description));
    }
  });
});
