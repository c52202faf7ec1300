import type { FootprintStudy } from '../study.ts';
import type { PactDetails, Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import type { ProductFootprint } from './product-footprint.ts';

/** Whose product it is, and what it is called. */
export type Identity = Pick<
  ProductFootprint,
  | 'id'
  | 'companyName'
  | 'companyIds'
  | 'productDescription'
  | 'productIds'
  | 'productClassifications'
  | 'productNameCompany'
>;

/** The names and numbers under which the footprint is exchanged. Nothing where one is missing; `tell` then got it. */
export function pactIdentity(
  { product, identity = {} }: FootprintStudy,
  { id: given }: PactDetails,
  tell: Tell,
): Identity | undefined {
  const needed = {
    id: [identity.id, given].map((one = '') => one.trim()).find(Boolean) ?? '',
    companyName: (identity.companyName ?? '').trim(),
    productNameCompany: product.name.trim(),
    companyIds: urnsIn(identity.companyIds),
    productIds: urnsIn(identity.productIds),
  };
  const missing = Object.entries(needed).filter(([, value]) => value.length === 0);
  for (const [key] of missing) tell(finding('error', 'missing', key, { expected: forms[key] ?? 'text' }));
  if (missing.length) return undefined;
  const classifications = urnsIn(identity.classifications);
  return {
    ...needed,
    productDescription: [product.name, product.model, product.description].filter(Boolean).join(', '),
    ...(classifications.length && { productClassifications: classifications }),
  };
}

/** The names of shapes, for a message. */
const forms: Readonly<Record<string, string>> = { id: 'uuid', companyIds: 'urn', productIds: 'urn' };

/** A URN holds no white space, so that is what stands between them: a field of one line takes several. */
const urnsIn = (text = ''): readonly string[] => [...new Set(text.split(/\s+/).filter(Boolean))];
