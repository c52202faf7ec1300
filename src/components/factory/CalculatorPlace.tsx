import { useStore } from '@nanostores/preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { CalculatorId } from '../../calculators/index.ts';
import type { Keeper } from '../../../widgets/foundation/keeper.ts';
import type { Place } from '../../../widgets/foundation/desk-element.ts';
import { loadWidget } from '../embed/load-widget.ts';
import { keeperOf } from './element-keeper.ts';
import { $library } from './library/workspace.ts';
import { $factory } from './workspace-store.ts';
import type { WorkspaceWords } from './workspace-words.ts';

interface Props {
  factory: string;
  calculator: CalculatorId;
  /** Where in it a remark leads; another remark leads elsewhere in what is open already. */
  at: Place | undefined;
  words: WorkspaceWords;
}

/** What the page sets of an element besides its attributes. */
type Calculator = HTMLElement & { keeper?: Keeper; opensAt?: Place };

/** A calculator in the page, on the factory that is open: the same element as on its own page. */
export function CalculatorPlace({ factory, calculator, at, words }: Props) {
  const t = words.path;
  const place = useRef<HTMLDivElement>(null);
  const kept = useStore($library).state === 'open';
  const [state, setState] = useState<'loading' | 'there' | 'failed'>('loading');
  useEffect(() => {
    const tag: string = `zcf-${calculator}`;
    const element: Calculator = document.createElement(tag);
    // Before the element is defined, which takes what is kept as soon as it is.
    element.keeper = keeperOf(factory);
    element.setAttribute('group', 'site');
    if (kept) element.setAttribute('storage', 'browser');
    const firstYear = $factory.get()?.file?.profile?.firstYear;
    if (firstYear !== undefined && calculator !== 'readiness')
      element.setAttribute('year', String(firstYear));
    loadWidget(element.localName).then(
      () => {
        place.current?.append(element);
        setState('there');
      },
      () => setState('failed'),
    );
    return () => element.remove();
  }, [factory, calculator]);
  useEffect(() => {
    const element = place.current?.firstElementChild as Calculator | null | undefined;
    if (element && at) element.opensAt = at;
  }, [at, state]);
  useEffect(() => {
    const element = place.current?.firstElementChild;
    if (kept) element?.setAttribute('storage', 'browser');
    else element?.removeAttribute('storage');
  }, [kept, state]);
  return (
    <div class="work">
      {state === 'loading' && <p class="quiet waiting">{t.loadingElement}</p>}
      {state === 'failed' && (
        <p class="problem" role="alert">
          {t.failedElement}
        </p>
      )}
      <div ref={place} />
    </div>
  );
}
