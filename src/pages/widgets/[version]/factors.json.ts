import type { FactorValues } from '../../../../widgets/factor/factor-data.ts';
import { version } from '../../../../widgets/foundation/version.ts';
import { factorValues } from '../../../site/factor-notes.ts';
import { loadFactors } from '../../../site/factors.ts';

export function getStaticPaths() {
  return [{ params: { version } }];
}

export async function GET() {
  const data: FactorValues = factorValues(await loadFactors());
  return Response.json(data);
}
