import { $standing, follow, plans, type PlanningElement, type Standing, type Status } from './standing-store';

/**
 * Wakes the rows' status and plan once `<zcf-measures>` is on the page and ready. `reread`: what to do when the status
 * of a row, its attribute `data-status`, may have changed.
 */
export function startStanding(rows: HTMLElement[], reread: () => void): void {
  const element = document.querySelector<HTMLElement>('zcf-measures');
  if (!element) return;
  void customElements.whenDefined(element.localName).then(() => {
    if (!plans(element)) return;
    const updates = rows.map((row) => wake(row, element));
    $standing.listen((standing) => {
      for (const update of updates) update(standing);
      reread();
    });
    follow(element);
  });
}

/** Lets the controls of a row act on the element; what is returned shows in them how the element stands. */
function wake(row: HTMLElement, element: PlanningElement): (standing: Standing | undefined) => void {
  const controls = row.querySelector<HTMLElement>('[data-standing]');
  const select = controls?.querySelector('select');
  const button = controls?.querySelector('button');
  if (!controls || !select || !button) throw new Error(`The row ${row.id} has no place for its status.`);
  const measure = row.id;
  select.addEventListener('change', () => element.setStatus(measure, select.value as Status | ''));
  button.addEventListener('click', () => {
    if ($standing.get()?.planned.has(measure)) document.getElementById('plan')?.focus();
    else element.addToPlan(measure);
  });
  controls.hidden = false;
  controls.classList.remove('awaited');
  return (standing) => {
    const status = standing?.statuses.get(measure) ?? '';
    select.value = status;
    row.dataset['status'] = status || 'none';
    const planned = standing?.planned.has(measure) ? 'yes' : 'no';
    for (const text of button.querySelectorAll<HTMLElement>('[data-planned]')) {
      text.hidden = text.dataset['planned'] !== planned;
    }
  };
}
