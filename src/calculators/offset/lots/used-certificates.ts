import type { InventoryResult } from '../../lines/inventory-result.ts';
import { parseSerials } from '../serials/parse-serials.ts';
import type { SerialRange } from '../serials/serial-range.ts';

/** A certificate that an inventory has used, with its month as typed and what can be read of its numbers. */
export interface UsedCertificate {
  readonly name: string;
  readonly year: number;
  readonly generated: string;
  readonly ranges: readonly SerialRange[];
}

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
      ranges: parseSerials(String(line.fields['serials'] ?? '')).ranges,
    }));
}
