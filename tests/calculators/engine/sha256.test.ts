import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sha256 } from '../../../src/calculators/engine/sha256.ts';

describe('the SHA-256 of a text', () => {
  test.each([
    ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
    ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
    [
      'abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq',
      '248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1',
    ],
  ])('of “%s” is what the examples of FIPS 180 print', (text, hash) => {
    expect(sha256(text)).toBe(hash);
  });

  test('of a million letters a is the long example of FIPS 180', () => {
    expect(sha256('a'.repeat(1_000_000))).toBe(
      'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0',
    );
  });

  test('is the one that Node computes, in any script and at every length around a block', () => {
    const expected = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
    for (let length = 50; length < 70; length++) {
      expect(sha256('碳'.repeat(length))).toBe(expected('碳'.repeat(length)));
    }
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(sha256(text)).toBe(expected(text));
      }),
    );
  });
});
