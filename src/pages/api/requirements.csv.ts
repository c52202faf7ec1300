import { requirementsJson } from '../../guideline/export.ts';
import { requirementsCsv } from '../../guideline/requirements-csv.ts';
import { loadGuideline } from '../../site/guideline.ts';

export async function GET() {
  const { guideline } = await loadGuideline();
  return new Response(requirementsCsv(requirementsJson(guideline).requirements));
}
