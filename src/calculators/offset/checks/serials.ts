import type { ReadLot } from '../lots/read-lot.ts';
import type { UsedCertificate } from '../lots/used-certificates.ts';
import { overlapsAmong, type Overlap } from '../serials/overlaps.ts';
import { countOf } from '../serials/serial-range.ts';
import { serialText } from '../serials/serial-text.ts';
import type { Findings, LotCheck } from './check.ts';
import { plainName } from './plain-name.ts';

/** Whether as many serial numbers are named as there are credits. */
export const checkSerialCount: LotCheck = ({ status, quantity, serials }, read) => {
  if (!read.text('serials')) {
    if (status === 'retired') read.add('ask', 'serialMissing', 'serials');
    return;
  }
  // What can't be read or counted is said already.
  if (read.problems.some(({ code }) => code === 'serialUnreadable')) return;
  const named = Number(countOf(serials));
  if (!quantity || !serials.length || named === quantity.value) return;
  const facts = { named, quantity: quantity.value };
  if (named < quantity.value) read.add('error', 'serialsFewer', 'serials', facts);
  else read.add('ask', 'serialsMore', 'serials', facts);
};

/** What one programme is called. */
const programmes: readonly (readonly [RegExp, string])[] = [
  [/verra|vcs|vcu|核证碳标准/, 'vcs'],
  [/goldstandard|gs|金标准/, 'gold-standard'],
];

/** Bare numbers are told apart by who issued them. */
function issuerOf({ instrument, registry }: ReadLot): string {
  const plain = plainName(registry);
  const known = programmes.find(([names]) => names.test(plain));
  return `${instrument.id} ${known?.[1] ?? plain}`;
}

/** A lot that an earlier year has used, or that is cancelled, stands before one that isn't. */
const standing = ({ status, forYear }: ReadLot): number => (status === 'retired' ? (forYear ?? 9999) : 9999);

/** Looked at pair by pair; a ledger with more of them is a mistake as a whole. */
const MOST_PAIRS = 5_000_000;

/**
 * The same serial number in two lots, whatever their years and instruments (guideline 6.7.3). Of lots of different years
 * the earlier keeps it; of one year neither counts until it is known which is right. Each lot is told once.
 */
export function findOverlaps(lots: readonly ReadLot[], findings: Findings): void {
  const byId = new Map(lots.map((lot) => [lot.line.id, lot]));
  const numbered = lots.map((lot) => ({ id: lot.line.id, scope: issuerOf(lot), ranges: lot.serials }));
  const told = new Set<string>();
  const tell = (lot: ReadLot, of: ReadLot, common: Omit<Overlap, 'lots'>) => {
    if (told.has(lot.line.id)) return;
    told.add(lot.line.id);
    findings.add(lot.line.id, 'error', 'serialOverlap', 'serials', {
      other: of.line.name || of.line.id,
      serials: serialText(common),
      ...(of.forYear !== undefined && of.status === 'retired' && { year: of.forYear }),
    });
  };
  let pairs = 0;
  for (const { lots: pair, ...common } of overlapsAmong(numbered)) {
    const [one, other] = pair.map((id) => byId.get(id));
    if (!one || !other) continue;
    const [a, b] = [standing(one), standing(other)];
    if (a >= b) tell(one, other, common);
    if (b >= a) tell(other, one, common);
    // What wasn't compared can't count.
    if ((pairs += 1) === MOST_PAIRS) {
      for (const lot of lots) if (lot.serials.length) tell(lot, other, common);
      return;
    }
  }
}

/** Serial numbers of the ledger's certificates that the inventory has used in its market-based figure. */
export function findInInventory(
  lots: readonly ReadLot[],
  used: readonly UsedCertificate[],
  findings: Findings,
): void {
  const certificates = lots.filter(({ instrument }) => instrument.id === 'certificate');
  const scope = 'certificate';
  const numbered = [
    ...certificates.map(({ line, serials }) => ({ id: `lot ${line.id}`, scope, ranges: serials })),
    ...used.map(({ ranges }, place) => ({ id: `used ${place}`, scope, ranges })),
  ];
  for (const { lots: pair, ...common } of overlapsAmong(numbered)) {
    const lot = pair.find((id) => id.startsWith('lot '));
    const line = pair.find((id) => id.startsWith('used '));
    if (!lot || !line) continue;
    const { name = '', year = 0 } = used[Number(line.slice(5))] ?? {};
    const facts = { line: name, year, serials: serialText(common) };
    findings.add(lot.slice(4), 'error', 'certificateInInventory', 'serials', facts);
  }
}
