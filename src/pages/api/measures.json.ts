import { measuresJson } from '../../guideline/export.ts';
import { loadGuideline } from '../../site/guideline.ts';

export async function GET() {
  const { guideline } = await loadGuideline();
  return Response.json(measuresJson(guideline));
}
