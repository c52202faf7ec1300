import { citeEnglish, citeGbt7714 } from '../../guideline/citation';
import type { Language } from '../../guideline/language';
import { messages } from '../../messages';

/** Opens below a ¶ or a “copy link · cite” a row of three copies of its place, or closes it. */
export function toggleCiteMenu(link: HTMLAnchorElement): void {
  const opened = link.getAttribute('aria-expanded') === 'true';
  closeMenu();
  if (!opened) openMenu(link);
}

function openMenu(link: HTMLAnchorElement): void {
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const t = messages[language];
  const cited = { place: placeOf(link), url: link.href, accessed: today() };
  const menu = document.createElement('div');
  menu.className = 'cite-menu';
  menu.setAttribute('role', 'group');
  menu.setAttribute('aria-label', link.getAttribute('aria-label') ?? t.guideline.cite);
  const answer = document.createElement('output');
  const texts: [string, string][] = [
    [t.citeMenu.link, cited.url],
    [t.citeMenu.gbt, citeGbt7714(cited)],
    [t.citeMenu.english, citeEnglish(cited)],
  ];
  for (const [label, text] of texts) {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    button.addEventListener('click', () => void copy(text, answer, language));
    menu.append(button);
  }
  menu.append(answer);
  menu.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') closeMenu(true);
  });
  (link.closest('.block, .reference-row > div, dd') ?? link).append(menu);
  link.setAttribute('aria-expanded', 'true');
  menu.querySelector('button')?.focus();
}

function closeMenu(returnFocus = false): void {
  const link = document.querySelector<HTMLElement>('a[data-cite][aria-expanded="true"]');
  document.querySelector('.cite-menu')?.remove();
  link?.setAttribute('aria-expanded', 'false');
  if (returnFocus) link?.focus();
}

async function copy(text: string, answer: HTMLOutputElement, language: Language): Promise<void> {
  const t = messages[language];
  try {
    await navigator.clipboard.writeText(text);
    answer.textContent = `${t.copied} ${text}`;
  } catch {
    // Without a secure context there is no clipboard: show the text, selected.
    const area = document.createElement('textarea');
    area.readOnly = true;
    area.ariaLabel = t.copyFailed;
    area.value = text;
    answer.replaceChildren(t.copyFailed, area);
    area.select();
  }
}

/** “6.7.3 抵消要求” for a clause; “6.7.3-p1” or the list item's anchor with the title of its clause for a block. */
function placeOf(link: HTMLAnchorElement): string {
  const id = link.dataset['cite'] ?? '';
  const owner = /^(ref|bib)-/.test(id) ? id : id.split('-')[0];
  const title = document.querySelector(`[data-title="${owner}"]`)?.textContent?.trim();
  // The foreword has no number: it is cited by its title.
  if (title && owner === 'foreword') return [title, id.split('-')[1]].filter(Boolean).join(' ');
  if (title) return `${id} ${title}`;
  const row = document.getElementById(id);
  const parts = ['[data-code]', '[data-reference]'].map((part) =>
    row?.querySelector(part)?.textContent?.trim(),
  );
  return (
    parts
      .filter(Boolean)
      .join(' ')
      .replace(/[；。;.]$/, '') || id
  );
}

/** The day of access by the reader's own clock. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
