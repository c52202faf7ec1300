import { $shown } from './example-store';
import { ownWords } from './page-language';

/** Wakes the questions in a method's text: each sets one input and shows below it what moves. Until then they are text. */
export function startWhatIfs(): void {
  const example = document.querySelector<HTMLElement>('[data-example]')?.dataset['example'] ?? '';
  document.querySelectorAll<HTMLElement>('[data-what-if]').forEach((question, place) => {
    const panel = document.createElement('div');
    panel.id = `what-if-${place + 1}`;
    panel.className = 'what-if-panel no-print';
    panel.hidden = true;
    panel.setAttribute('aria-live', 'polite');
    (question.closest('p, li') ?? question).after(panel);
    // A button would break the line it stands in; a span in the role of one doesn't.
    question.setAttribute('role', 'button');
    question.setAttribute('aria-expanded', 'false');
    question.setAttribute('aria-controls', panel.id);
    question.tabIndex = 0;
    const isOpen = () => question.getAttribute('aria-expanded') === 'true';
    const close = () => {
      question.setAttribute('aria-expanded', 'false');
      panel.hidden = true;
      question.focus();
    };
    const draw = async () => {
      const t = await ownWords();
      panel.hidden = false;
      if (!panel.hasChildNodes()) panel.append(t.loading);
      try {
        const { drawWhatIf } = await import('./what-if-panel');
        await drawWhatIf(question.dataset['whatIf'] ?? '', { panel, example, shown: $shown.get(), close });
      } catch {
        panel.textContent = t.failed;
      }
    };
    const press = () => {
      if (isOpen()) return close();
      question.setAttribute('aria-expanded', 'true');
      void draw();
    };
    question.addEventListener('click', press);
    question.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      press();
    });
    $shown.listen(() => {
      if (isOpen()) void draw();
    });
  });
}
