import { guidelineJson } from '../../guideline/export.ts';
import { loadGuideline } from '../../site/guideline.ts';

export async function GET() {
  const { guideline, graph } = await loadGuideline();
  return Response.json(guidelineJson(guideline, graph));
}
