import type { RequirementRecord } from '../../guideline/export';
import { requirementsCsv } from '../../guideline/requirements-csv';
import { startFilters } from '../filters/filters.client';

startFilters();

document.querySelector('[data-print]')?.addEventListener('click', () => window.print());

const button = document.querySelector<HTMLElement>('[data-csv-shown]');
const answer = document.querySelector<HTMLOutputElement>('[data-csv-answer]');
button?.addEventListener('click', () => {
  if (answer) answer.value = '';
  downloadShown(button.dataset['csvShown'] ?? '').catch(() => {
    if (answer) answer.value = answer.dataset['csvAnswer'] ?? '';
  });
});

/** Saves the requirements that the filters leave, in the columns of the complete file. */
async function downloadShown(address: string): Promise<void> {
  const shown = new Set(
    [...document.querySelectorAll<HTMLElement>('[data-id]:not([hidden])')].map(
      ({ dataset }) => dataset['id'],
    ),
  );
  const response = await fetch(address);
  if (!response.ok) throw new Error(`The export needs ${address}; the server answered ${response.status}.`);
  const { requirements } = (await response.json()) as { requirements: RequirementRecord[] };
  const csv = requirementsCsv(requirements.filter(({ id }) => shown.has(id)));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([csv], { type: 'text/csv;charset=utf-8' }));
  link.download = 'requirements.csv';
  link.click();
  // Safari reads the address some time after the click.
  window.setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
