import type { InventoryResult } from '../residual/inventory-result.ts';
import type { UsedCertificate } from './quantify-lots.ts';

/** The certificates that an inventory counts in its market-based figure: they can't count again. */
export function usedCertificatesOf({ inventory, lines }: InventoryResult): readonly UsedCertificate[] {
  return lines
    .filter(
      ({ line, result }) =>
        line.kind === 'certificate' && result && line.fields['cancellation'] === 'cancelled',
    )
    .map(({ line }) => ({
      name: line.name,
      year: inventory.year,
      generated: String(line.fields['generated'] ?? ''),
      serials: String(line.fields['serials'] ?? ''),
    }));
}
