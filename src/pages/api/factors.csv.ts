import { factorsCsv } from '../../site/factors-export.ts';
import { loadFactors } from '../../site/factors.ts';

export async function GET() {
  return new Response(factorsCsv(await loadFactors()));
}
