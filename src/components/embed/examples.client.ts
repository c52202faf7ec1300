import { widgetsFolder } from './load-widget.ts';

/** Writes a line into a log, in the place of the sentence that nothing is there yet. */
function writeInto(log: HTMLElement, line: string): void {
  const lines = log.dataset['begun'] ? log.textContent.split('\n') : [];
  log.dataset['begun'] = 'yes';
  log.textContent = [...lines, line].slice(-20).join('\n');
}

/** Shows what the page hears of the example, as a host's listener would get it. */
function followEvents(): void {
  const log = document.querySelector<HTMLElement>('[data-log]');
  const element = document.querySelector<HTMLElement>('[data-example=links]');
  if (!log || !element) return;
  for (const type of ['zcf-change', 'zcf-result', 'zcf-error', 'zcf-export'] as const)
    element.addEventListener(type, ({ detail }) => writeInto(log, `${type} ${JSON.stringify(detail)}`));
}

/** Shows what the form would send and sends nothing. */
function showForm(): void {
  const form = document.querySelector<HTMLFormElement>('[data-example-form]');
  const sent = document.querySelector<HTMLElement>('[data-sent]');
  if (!form || !sent) return;
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.textContent = [...new FormData(form)]
      .map(([name, value]) => `${name} = ${String(value)}`)
      .join('\n');
  });
}

followEvents();
showForm();
// As a partner's page loads them: each element when it comes near.
const folder = widgetsFolder();
if (folder) void import(/* @vite-ignore */ `${folder}zcf.js`);
