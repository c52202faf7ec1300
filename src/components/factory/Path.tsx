import { useStore } from '@nanostores/preact';
import type { PathStepId } from '../../calculators/index.ts';
import type { Calculated } from './calculation.ts';
import { StepRow } from './StepRow';
import { $factory, tryAgain } from './workspace-store.ts';
import type { WorkspaceProps } from './workspace-words.ts';

/** In the guideline's own order; known before anything is computed. */
const stepOrder: readonly PathStepId[] = [
  'accounting',
  'footprint',
  'plan',
  'offset',
  'disclosure',
  'review',
];

/** The guideline's path with where the factory stands on it and what is missing. */
export function Path(props: WorkspaceProps) {
  const { words, language } = props;
  const t = words.path;
  const factory = useStore($factory);
  if (!factory) return null;
  const { calculated, state } = factory;
  return (
    <section class="path" aria-labelledby="path" aria-busy={state === 'reading' || state === 'computing'}>
      <h3 id="path">{t.title}</h3>
      <p class="quiet small">{t.note}</p>
      {state === 'failed' && (
        <p class="problem" role="alert">
          {t.failed}{' '}
          <button type="button" onClick={() => tryAgain(language)}>
            {t.retry}
          </button>
        </p>
      )}
      <ol class="plain steps">
        {stepOrder.map((id) => (
          <StepRow key={id} id={id} factory={factory.id} {...stepIn(calculated, id)} {...props} />
        ))}
      </ol>
    </section>
  );
}

function stepIn(calculated: Calculated | undefined, id: PathStepId) {
  const step = calculated?.steps.find((one) => one.id === id);
  return step && calculated ? { step, calculated } : {};
}
