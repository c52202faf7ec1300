import styles from '../../styles/own-numbers.css?url';
import worked from '../../styles/worked-example.css?url';
import { ownWords } from './page-language';

/** The clauses that a calculator serves: those have numbers. The principles of clause 4 are asked about and not counted. */
const served = '.relations:has(a[href*="/calculators/"], a[href$="/measures/#plan"])';
const hasNumbers = /^[5-7]/;

/** Puts a way to the factory's own numbers after each clause that has any. It moves nothing, and loads nothing but words. */
export async function offerNumbers(): Promise<void> {
  const [t] = await Promise.all([ownWords(), styled(worked), styled(styles)]);
  for (const relations of document.querySelectorAll<HTMLElement>(served)) {
    const clause = relations.querySelector<HTMLElement>('[data-cite]')?.dataset['cite'] ?? '';
    if (!hasNumbers.test(clause)) continue;
    const place = document.createElement('div');
    place.id = `own-${clause}`;
    place.className = 'own-numbers no-print';
    place.hidden = true;
    place.setAttribute('aria-live', 'polite');
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'own-button';
    button.textContent = t.clause;
    button.setAttribute('aria-label', t.clauseLabel(clause));
    button.setAttribute('aria-expanded', 'false');
    button.setAttribute('aria-controls', place.id);
    button.addEventListener('click', () => {
      const isOpen = button.getAttribute('aria-expanded') !== 'true';
      button.setAttribute('aria-expanded', String(isOpen));
      place.hidden = !isOpen;
      if (!isOpen) return;
      place.textContent = t.loading;
      import('./clause-panel').then(
        ({ drawClause }) => {
          place.replaceChildren();
          return drawClause(clause, place);
        },
        () => {
          place.textContent = t.failed;
        },
      );
    });
    const line = document.createElement('div');
    line.className = 'own-line no-print';
    line.append(button);
    relations.after(line, place);
  }
}

/** The styles come with the first of these, and not with every page. */
const styled = (href: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const link = document.createElement('link');
    link.rel = 'stylesheet';
    link.href = href;
    link.onload = () => resolve();
    link.onerror = () => reject(new Error(`${href} was not loaded.`));
    document.head.append(link);
  });
