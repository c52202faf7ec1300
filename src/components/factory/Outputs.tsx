import { useStore } from '@nanostores/preact';
import { useState } from 'preact/hooks';
import type { Subject } from '../../calculators/index.ts';
import type { Calculated } from './calculation.ts';
import { Dossier } from './Dossier';
import { saveReceipt } from './receipt-file.ts';
import { $factory, $work, tell } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps, WorkspaceWords } from './workspace-words.ts';

/** What is made of the whole factory and taken along. */
export function Outputs(props: WorkspaceProps) {
  const { words } = props;
  const t = words.outputs;
  const calculated = useStore($factory)?.calculated;
  if (!calculated) return null;
  return (
    <section class="outputs" aria-labelledby="outputs">
      <h3 id="outputs">{t.title}</h3>
      <p class="quiet small">{t.note}</p>
      <Dossier file={calculated.factory.file} {...props} />
      <Receipt calculated={calculated} {...props} />
      <div class="output">
        <h4>{t.workbook}</h4>
        <p class="quiet small">{t.workbookNote}</p>
        <p class="actions">
          <button type="button" onClick={() => $work.set({ step: 'accounting' })}>
            {t.openWorkbook}
          </button>
        </p>
      </div>
    </section>
  );
}

/** A result as the reader knows it: by its year, its product or its day. */
function subjectText(
  { calculator, of }: Subject,
  { factory }: Calculated,
  t: WorkspaceWords['outputs'],
): string {
  const study = factory.studies.find((one) => one.study.id === of)?.study;
  const assessment = factory.assessments.find((one) => one.assessment.id === of)?.assessment;
  const name = { footprint: study?.product.name || study?.name, readiness: assessment?.date }[
    calculator as string
  ];
  return filled(t.results[calculator], { of: name || of });
}

function Receipt({ calculated, words, verify }: WorkspaceProps & { calculated: Calculated }) {
  const t = words.outputs;
  const subjects = calculated.subjects;
  const [chosen, setChosen] = useState(0);
  const subject = subjects[Math.min(chosen, subjects.length - 1)];
  if (!subject) return null;
  const save = () =>
    saveReceipt(calculated, subject).catch((error: unknown) => {
      console.error(error);
      tell({ text: t.failed, problem: true });
    });
  return (
    <div class="output">
      <h4>{t.receipt}</h4>
      <p class="quiet small">{t.receiptNote}</p>
      <p class="actions">
        <label class="inline">
          <span>{t.receiptOf}</span>
          <select value={chosen} onChange={({ currentTarget }) => setChosen(Number(currentTarget.value))}>
            {subjects.map((one, place) => (
              <option key={`${one.calculator} ${one.of}`} value={place}>
                {subjectText(one, calculated, t)}
              </option>
            ))}
          </select>
        </label>
        <button type="button" onClick={() => void save()}>
          {t.saveReceipt}
        </button>
        <a href={verify}>{t.verify}</a>
      </p>
    </div>
  );
}
