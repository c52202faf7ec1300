import type { EnteredLine } from '../../lines/entered.ts';
import type { FootprintKindId } from '../kinds/kind-ids.ts';
import type { FootprintLine } from '../study.ts';

/** The kinds of an inventory's sources that a product can take a share of, with the kind of line they become. */
const kindsOfSite: Readonly<Record<string, FootprintKindId>> = {
  'grid-electricity': 'electricity',
  'stationary-combustion': 'fuel',
  'biomass-combustion': 'biomass',
};

/** What an inventory's line must hold: its amounts are those of its year. */
export type SiteLine = Pick<EnteredLine, 'id' | 'kind' | 'name' | 'fields' | 'status' | 'evidence'>;

/** A line without its id, which the study gives it. */
export type NewFootprintLine = Omit<FootprintLine, 'id'>;

/**
 * The energy of the factory's own inventory as lines of a product: the amounts of the year, of which the product takes
 * `share` percent, ÷ the output of the period. The factors are the footprint's own; those of the inventory stay there.
 */
export function linesFromSite(
  year: number,
  lines: readonly SiteLine[],
  share: string | number = 100,
): readonly NewFootprintLine[] {
  return lines.flatMap(({ id, kind, name, fields, status, evidence }): readonly NewFootprintLine[] => {
    const own = Object.hasOwn(kindsOfSite, kind) ? kindsOfSite[kind] : undefined;
    if (!own) return [];
    const { area: _, ...kept } = fields;
    return [
      {
        kind: own,
        name,
        stage: 'production',
        per: 'period',
        fields: kept,
        site: { year, line: id, share },
        data: { source: 'primary', year },
        ...(status && { status }),
        ...(evidence && { evidence }),
      },
    ];
  });
}
