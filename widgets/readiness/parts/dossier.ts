import { loadReadiness, registryVersion, type SpokenReport } from '../../../src/calculators/index.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { printReport } from '../../foundation/parts/print-report.ts';
import { version } from '../../foundation/version.ts';
import type { Desk } from '../desk.ts';
import { evidenceMessages } from '../messages/evidence.ts';
import { assessed, earlierAssessment } from './assessed.ts';
import { dossierPlan } from './dossier-plan.ts';
import { newestInventory } from './newest-inventory.ts';
import { titleOf } from './requirement-button.ts';
import { unprovenItems } from './unproven-items.ts';

const { dossierOf, dossierPage } = await loadReadiness.dossier();

/** Prints the dossier of the assessment. */
export async function printDossier(desk: Desk): Promise<undefined> {
  printReport(desk, await dossier(desk));
}

/** The same as one page that stands alone. */
export const dossierFile = async (desk: Desk): Promise<TextFile> => ({
  name: fileName(desk, desk.assessment.date, 'dossier', 'html'),
  type: 'text/html;charset=utf-8',
  text: dossierPage(await dossier(desk)),
});

/** Prints what of the dossier concerns the evidence, and what has none: what a verifier asks for first. */
export async function printEvidence(desk: Desk): Promise<void> {
  const { texts, language, result } = desk;
  const m = evidenceMessages[language];
  const whole = await dossier(desk);
  const without = unprovenItems(result.items);
  const kept = ['nature', 'factory', 'evidence'];
  printReport(desk, {
    ...whole,
    title: m.reportTitle,
    sections: [
      ...whole.sections.filter(({ id }) => kept.includes(id)),
      ...(without.length
        ? [
            {
              id: 'unproven',
              heading: m.unproven(without.length),
              blocks: [
                {
                  type: 'table' as const,
                  caption: m.unproven(without.length),
                  columns: [m.requirement, m.title, m.answer],
                  rows: without.map(({ requirement: { id }, answer }) => [
                    id,
                    titleOf(desk, id),
                    texts.answers[answer],
                  ]),
                },
              ],
            },
          ]
        : []),
    ],
  });
}

async function dossier(desk: Desk): Promise<SpokenReport> {
  const { collection, texts, factory, result } = desk;
  const newest = newestInventory(desk);
  const earlier = earlierAssessment(desk);
  return dossierOf({
    assessed: result,
    collection,
    texts,
    entity: factory.entity,
    ...(newest && { boundary: newest.inventory, indicators: newest.analysis.indicators }),
    ...(earlier && { last: assessed(desk, earlier) }),
    plan: await dossierPlan(desk),
    details: {
      preparedOn: new Date().toISOString().slice(0, 10),
      versions: { calculator: version, factors: registryVersion },
    },
  });
}
