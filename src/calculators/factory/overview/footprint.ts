import type { QuantifiedStudy } from '../../footprint/quantify/quantify-study.ts';
import type { QuantifiedFactory } from '../quantify-factory.ts';
import { Remarks, withErrors, withQuestions } from './remarks.ts';
import type { Remark } from './step.ts';

/** What is missing of the footprints of key products (guideline 6.1.3). */
export function footprintRemarks({ studies }: QuantifiedFactory): readonly Remark[] {
  if (studies.length) return studies.flatMap(studyRemarks);
  const none = new Remarks('footprint');
  none.missing('noStudy', '6.1.3');
  return none.all;
}

function studyRemarks({ study, lines }: QuantifiedStudy): Remark[] {
  const remarks = new Remarks('footprint', study.id);
  const name = study.product.name.trim() || study.name.trim() || study.id;
  if (!lines.length) remarks.missing('studyEmpty', '6.1.3', { name });
  const [wrong, asked] = [withErrors(lines), withQuestions(lines)];
  remarks.missing('studyLinesNotCounted', '6.1.3', { name, count: wrong.count }, wrong.first);
  remarks.look('studyLinesToLookAt', '6.1.3', { name, count: asked.count }, asked.first);
  return remarks.all;
}
