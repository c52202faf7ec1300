import { useStore } from '@nanostores/preact';
import type { CalculatorId, PathStep, PathStepId } from '../../calculators/index.ts';
import type { Calculated } from './calculation.ts';
import { CalculatorPlace } from './CalculatorPlace';
import { FigureList } from './FigureList';
import { Remarks } from './Remarks';
import { $work } from './workspace-store.ts';
import { filled } from '../filled.ts';
import type { WorkspaceProps } from './workspace-words.ts';

interface Props extends WorkspaceProps {
  id: PathStepId;
  factory: string;
  /** Absent until it is computed. */
  step?: PathStep;
  calculated?: Calculated;
}

const calculatorOf: Readonly<Record<PathStepId, CalculatorId>> = {
  accounting: 'emissions',
  footprint: 'footprint',
  plan: 'measures',
  offset: 'offset',
  disclosure: 'offset',
  review: 'readiness',
};

/** The clause that the step is best known by: it hangs in the margin, as in the guideline. */
export const clauseOf: Readonly<Record<PathStepId, string>> = {
  accounting: '6.1',
  footprint: '6.1.3',
  plan: '7.1.2',
  offset: '6.7',
  disclosure: '6.7.4',
  review: '7.3.1',
};

/** As many remarks as a reader takes in at once. */
const few = 4;

/** One step: where it stands, its numbers, what is missing, and its calculator in the same place. */
export function StepRow({ id, factory, step, calculated, ...props }: Props) {
  const { words } = props;
  const t = words.path;
  const work = useStore($work);
  const open = work?.step === id;
  const name = t.steps[id];
  const remarks = step?.remarks ?? [];
  return (
    <li class="step" data-state={step?.state} id={`step-${id}`}>
      <div class="step-head">
        <h4>
          <a class="num" href={props.clauses[clauseOf[id]]}>
            {clauseOf[id]}
          </a>
          {name} <small class="quiet">{t.does[id]}</small>
        </h4>
        <span class="state">{step ? t.states[step.state] : '…'}</span>
        <button
          type="button"
          aria-expanded={open}
          aria-label={filled(open ? t.hideOf : t.workOn, { step: name })}
          onClick={() => $work.set(open ? undefined : { step: id })}
        >
          {open ? t.hide : t.work}
        </button>
      </div>
      {step && calculated && step.figures.length > 0 && (
        <FigureList
          figures={step.figures.map(({ id: figure, subject, name: called, node }) => ({
            key: `${subject.of}/${figure}`,
            name: figure.endsWith('/target')
              ? `${figure.split('/')[1]} ${words.trend.series.target}`
              : subjectName(called[props.language], step, subject.of, calculated),
            node,
          }))}
          label={`${name}: ${t.figures}`}
          shown={calculated.shown}
          {...props}
        />
      )}
      {calculated && remarks.length > 0 && (
        <>
          <Remarks id={id} remarks={remarks.slice(0, few)} calculated={calculated} {...props} />
          {remarks.length > few && (
            <details>
              <summary>{filled(t.moreRemarks, { count: remarks.length - few })}</summary>
              <Remarks id={id} remarks={remarks.slice(few)} calculated={calculated} {...props} />
            </details>
          )}
        </>
      )}
      {open && (
        <CalculatorPlace
          key={factory}
          factory={factory}
          calculator={calculatorOf[id]}
          at={work.at}
          words={words}
        />
      )}
    </li>
  );
}

/** Several products have a figure each, which are told apart by their names; a year is told once. */
function subjectName(name: string, { id }: PathStep, of: string, { factory }: Calculated): string {
  if (id === 'footprint') {
    const study = factory.studies.find((one) => one.study.id === of)?.study;
    return study?.product.name || study?.name || name;
  }
  return id === 'accounting' || id === 'offset' ? `${of} ${name}` : name;
}
