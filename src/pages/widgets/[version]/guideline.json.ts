import type { GuidelineData } from '../../../../widgets/clause/guideline-data.ts';
import { version } from '../../../../widgets/foundation/version.ts';
import { guidelineJson, measuresJson } from '../../../guideline/export.ts';
import { excerptsJson } from '../../../site/excerpts.ts';
import { loadGuideline } from '../../../site/guideline.ts';

/** Only the folder of the version: scripts/build-widgets.ts copies it to the moving path. */
export function getStaticPaths() {
  return [{ params: { version } }];
}

export async function GET() {
  const { guideline, graph } = await loadGuideline();
  const data: GuidelineData = excerptsJson(guidelineJson(guideline, graph), measuresJson(guideline));
  return Response.json(data);
}
