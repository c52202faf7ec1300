import { atom } from 'nanostores';

export type Status = 'done' | 'planned' | 'not-applicable';

/** What the element `<zcf-measures>` offers to the page that it stands on. It keeps checklist and plan. */
export interface PlanningElement extends EventTarget {
  readonly checklist: readonly { readonly measure: string; readonly status: string }[];
  readonly plannedMeasures: readonly string[];
  setStatus(measure: string, status: Status | ''): void;
  addToPlan(measure: string): void;
}

/** Where the factory stands with the measures, by their numbers (A.4). */
export interface Standing {
  statuses: ReadonlyMap<string, string>;
  planned: ReadonlySet<string>;
}

/** Undefined until the element is there. */
export const $standing = atom<Standing | undefined>();

/** Whether an element keeps to the contract; one of another version may not. */
export function plans(element: EventTarget): element is PlanningElement {
  const { checklist, plannedMeasures, setStatus, addToPlan } = element as Partial<PlanningElement>;
  return (
    Array.isArray(checklist) &&
    Array.isArray(plannedMeasures) &&
    typeof setStatus === 'function' &&
    typeof addToPlan === 'function'
  );
}

/** Keeps the store as the element has it; it tells of every change with `zcf-measures-change`. */
export function follow(element: PlanningElement): void {
  const read = () =>
    $standing.set({
      statuses: new Map(element.checklist.map(({ measure, status }) => [measure, status])),
      planned: new Set(element.plannedMeasures),
    });
  element.addEventListener('zcf-measures-change', read);
  read();
}
