import { version } from '../../../package.json';
import { factorsJson } from '../../site/factors-export.ts';
import { loadFactors } from '../../site/factors.ts';

export async function GET() {
  return Response.json(factorsJson(await loadFactors(), version));
}
