/**
 * Tells the page around the element that checklist or plan are others now, from wherever that came: the reader, the page
 * itself, a saved copy, another tab. It carries nothing: the page reads what it needs. How the plan stands after a change
 * by the reader is told by `PlanStateEvent`, as every calculator tells it.
 */
export class MeasuresChangeEvent extends Event {
  static readonly type = 'zcf-measures-change';
  constructor() {
    super(MeasuresChangeEvent.type, { bubbles: true, composed: true });
  }
}
