import { whenFactory } from '../own-numbers/find-factory';
import { startDefinitions } from './definitions.client';

startDefinitions();
whenFactory(() => import('../own-numbers/clauses.client').then(({ offerNumbers }) => offerNumbers()));

// On a narrow page the clause tree is opened by a link to it, which works without a script as well.
const drawer = document.querySelector<HTMLAnchorElement>('[data-drawer]');
const tree = document.querySelector('.tree');
const toggleTree = (event: Event) => {
  event.preventDefault();
  const open = tree?.classList.toggle('open') ?? false;
  drawer?.setAttribute('aria-expanded', String(open));
};
drawer?.setAttribute('aria-expanded', 'false');
drawer?.setAttribute('aria-controls', 'contents');
drawer?.setAttribute('role', 'button');
drawer?.addEventListener('click', toggleTree);
// A button answers to the space bar, which a link does not.
drawer?.addEventListener('keydown', (event) => {
  if (event.key === ' ') toggleTree(event);
});

// The menu that copies links and citations is fetched when it is first asked for.
document.addEventListener('click', (event) => {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-cite]');
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  void import('./cite-menu.client').then(({ toggleCiteMenu }) => toggleCiteMenu(link));
});
