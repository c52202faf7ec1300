/**
 * Tells the page around the element that checklist or plan are others now, from wherever that came: the reader, the page
 * itself, a saved copy, another tab. It carries nothing: the page reads what it needs.
 */
export class MeasuresChangeEvent extends Event {
  static readonly type = 'zcf-state';
  constructor() {
    super(MeasuresChangeEvent.type, { bubbles: true, composed: true });
  }
}
