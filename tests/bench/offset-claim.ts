import type { ClaimInputs } from '../../src/calculators/offset/quantify-claim.ts';
import { claimOf, creditLot, ENTITY, emissionsOf } from '../calculators/offset/one-claim.ts';

/** Draws that are the same for everybody: 0 to below 1. */
function drawing(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 2_147_483_647) / 2_147_483_647;
}

const instruments = ['ccer', 'tanhuitong', 'inclusive', 'credit'] as const;

/** 200 sources of scopes 1 and 2, and a ledger of 5 000 lots: half cancelled, half held, each numbered and priced. */
export function largeClaim(seed: number): ClaimInputs {
  const draw = drawing(seed);
  const lines = Array.from({ length: 200 }, (_, place) =>
    emissionsOf(place % 2 ? 1 : 2, 1_000 + 9_000 * draw(), `line-${place}`),
  );
  const lots = Array.from({ length: 5_000 }, (_, place) => {
    const units = 1 + Math.floor(400 * draw());
    return creditLot(
      `lot-${place}`,
      units,
      {
        serials: `${instruments[place % 4]}-${place}-1 至 ${instruments[place % 4]}-${place}-${units}`,
        price: { amount: Math.round(2_000 + 8_000 * draw()) / 100, unit: 'CNY' },
        ...(place % 2 && { status: 'held' }),
        ...(place % 20 === 1 && { splitting: 'whole' }),
      },
      instruments[place % 4],
    );
  });
  return { claim: claimOf(lines), lots, entity: ENTITY };
}
