import { expect, test, vi } from 'vitest';
import { attachedReceipts } from '../../../src/components/factory/dossier/attached-receipts.ts';

const subjects = [
  { calculator: 'emissions', of: '2025' },
  { calculator: 'readiness', of: '1' },
  { calculator: 'measures', of: 'plan' },
] as const;

test('a receipt that can’t be made is named, and the others are attached', async () => {
  const told = vi.spyOn(console, 'error').mockReturnValue(undefined);
  const lost = new TypeError('Failed to fetch');
  const attached = await attachedReceipts(subjects, ({ calculator }) =>
    calculator === 'readiness' ? Promise.reject(lost) : Promise.resolve(`{"of":"${calculator}"}`),
  );
  expect(attached).toEqual({
    receipts: [
      { name: 'emissions-2025', text: '{"of":"emissions"}' },
      { name: 'measures-plan', text: '{"of":"measures"}' },
    ],
    missingReceipts: ['readiness-1'],
  });
  expect(told).toHaveBeenCalledWith(lost);
  told.mockRestore();
});
