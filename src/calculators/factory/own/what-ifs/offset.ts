import type { FactoryFile } from '../../../factory-file/factory-file.ts';
import type { Lot } from '../../../offset/claim.ts';
import type { QuantifiedClaim } from '../../../offset/quantify-claim.ts';
import type { QuantifiedFactory } from '../../quantify-factory.ts';
import { largest, lineName, type WhatIf } from './change.ts';

const newest = ({ claims }: QuantifiedFactory): QuantifiedClaim | undefined =>
  largest(claims, ({ claim }) => claim.year);

const subjectOf = ({ claim: { year } }: QuantifiedClaim) =>
  ({ calculator: 'offset', of: String(year) }) as const;

const figures = () => ['counted/residual', 'counted/matched', 'counted/shortage', 'counted/coverage'];

const held = { zh: '持有', en: 'held' };
const retired = { zh: '已核销', en: 'cancelled' };

/** The first lot that is held is cancelled for the year, at the year's end, for the factory. */
const cancelHeld: WhatIf = {
  id: 'cancel-held',
  calculator: 'offset',
  figures,
  change: (factory) => {
    const found = newest(factory);
    const lot = found?.lots.find(({ line, standing }) => standing === 'held' && !line.kind.startsWith('cert'))?.line;
    if (!found || !lot) return undefined;
    const { file } = factory;
    const cancelled: Lot = {
      ...lot,
      fields: {
        ...lot.fields,
        status: 'retired',
        forYear: found.claim.year,
        retiredOn: `${found.claim.year + 1}-03-31`,
        purpose: 'voluntary',
        beneficiary: file.entity.name,
      },
    };
    return {
      file: withLots(file, (lots) => lots.map((one) => (one.id === lot.id ? cancelled : one))),
      subject: subjectOf(found),
      name: lineName(lot, { zh: '批次', en: 'Lot' }),
      before: { words: held },
      after: { words: retired },
    };
  },
}; // prettier-ignore

const withLots = (file: FactoryFile, change: (lots: readonly Lot[]) => readonly Lot[]): FactoryFile => ({
  ...file,
  offset: { ...file.offset, lots: change(file.offset?.lots ?? []) },
});

const bases = {
  location: { zh: '基于位置', en: 'location-based' },
  market: { zh: '基于市场', en: 'market-based' },
} as const;

/** Scope 2 on the other basis: by location certificates change nothing. */
const otherBasis: WhatIf = {
  id: 'other-basis',
  calculator: 'offset',
  figures,
  change: (factory) => {
    const found = newest(factory);
    if (!found) return undefined;
    const { file } = factory;
    const { year, scope2 } = found.claim;
    const other = scope2 === 'market' ? 'location' : 'market';
    const claims = (file.offset?.claims ?? []).map((one) =>
      one.year === year ? { ...one, scope2: other } as const : one,
    );
    return {
      file: { ...file, offset: { ...file.offset, claims } },
      subject: subjectOf(found),
      name: { zh: '范围 2 的口径', en: 'The basis of scope 2' },
      before: { words: bases[scope2] },
      after: { words: bases[other] },
    };
  },
}; // prettier-ignore

export const offsetWhatIfs: readonly WhatIf[] = [cancelHeld, otherBasis];
