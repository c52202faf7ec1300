import type { LitElement, ReactiveController } from 'lit';
import { pigmentsFor } from './pigments.ts';
import { Probe } from './probe.ts';
import { hostTokens } from './tokens.ts';

/** Attributes by which a page changes its looks, on itself or on the element. */
const watched = ['class', 'style', 'theme', 'data-theme', 'data-bs-theme', 'data-color-scheme'];

/**
 * Keeps an element readable in the colours that its host gives, and looks again whenever those may have changed. What it
 * corrects stands in a sheet of the shadow root: paper and forced colours have rules of their own, which go on to hold.
 */
export class ContrastKeeper implements ReactiveController {
  readonly #sheet = new CSSStyleSheet();
  readonly #changes = new MutationObserver(() => this.check());
  readonly #darkness = matchMedia('(prefers-color-scheme: dark)');
  readonly #told = new Set<string>();
  #written = '';

  constructor(private readonly host: LitElement) {
    host.addController(this);
  }

  hostConnected(): void {
    for (const element of [this.host, document.documentElement, document.body]) {
      this.#changes.observe(element, { attributes: true, attributeFilter: watched });
    }
    this.#darkness.addEventListener('change', this.check);
    addEventListener('load', this.check);
    document.addEventListener('transitionend', this.onTransition);
    this.check();
  }

  hostDisconnected(): void {
    this.#changes.disconnect();
    this.#darkness.removeEventListener('change', this.check);
    removeEventListener('load', this.check);
    document.removeEventListener('transitionend', this.onTransition);
  }

  /** A background that changes slowly is read again at the end. */
  private readonly onTransition = ({ target, propertyName }: TransitionEvent): void => {
    if (/color|^background/.test(propertyName) && target instanceof Node && target.contains(this.host)) {
      this.check();
    }
  };

  private readonly check = (): void => {
    const root = this.host.shadowRoot;
    // On paper everything is black; afterwards the change of scheme, or of nothing, asks again.
    if (!root || matchMedia('print').matches) return;
    const tokens = hostTokens(this.host);
    for (const sentence of tokens.refused.values()) this.warn(sentence);
    const theme = this.theme();
    const probe = new Probe(root, theme);
    const declarations = pigmentsFor(this.host, theme, tokens, probe);
    probe.remove();
    const rules = `@media screen and (forced-colors: none) { .frame.frame.frame:not([data-probe]) { ${declarations.join('; ')} } }`;
    if (rules === this.#written) return;
    this.#written = rules;
    this.#sheet.replaceSync(rules);
    if (!root.adoptedStyleSheets.includes(this.#sheet)) root.adoptedStyleSheets.push(this.#sheet);
  };

  /** What the host asks for; of another word the element itself warns. */
  private theme(): 'light' | 'dark' | undefined {
    const theme = this.host.getAttribute('theme');
    return theme === 'light' || theme === 'dark' ? theme : undefined;
  }

  /** Once for each value. */
  private warn(sentence: string): void {
    if (!this.#told.has(sentence)) console.warn(sentence);
    this.#told.add(sentence);
  }
}
