import { h, render } from 'preact';
import { ReportPage, type ReportPageProps } from './ReportPage';

const island = document.querySelector<HTMLElement>('[data-report]');
if (island) {
  const language = island.dataset['report'] as ReportPageProps['language'];
  island.replaceChildren();
  render(h(ReportPage, { language }), island);
}
