import type { PropertyDeclarations } from 'lit';
import { SpeakingElement } from './speaking-element.ts';

/**
 * An element that stands in a form as native controls do, and speaks a language that its host may change.
 *
 * @attr {'zh'|'en'} lang - the language; without it that of the nearest ancestor, else Chinese
 * @attr {string} name - the name in a form; what the reader handed over is sent as `name.field`
 * @attr {boolean} required - a form can't be sent before the reader handed over the result
 * @prop {HTMLFormElement} form - the form it belongs to
 * @prop {ValidityState} validity - what keeps the result from being sent, as of every form control
 * @prop {string} validationMessage - the same as a sentence
 */
export abstract class FormElement extends SpeakingElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    name: { type: String, reflect: true },
    required: { type: Boolean },
    disabled: { state: true },
  };
  // Fields would hide the accessors that Lit makes of `properties`.
  declare name: string | null;
  declare required: boolean;
  declare protected disabled: boolean;

  protected readonly internals = this.attachInternals();

  constructor() {
    super();
    this.name = null;
    this.required = false;
    this.disabled = false;
  }

  get form(): HTMLFormElement | null {
    return this.internals.form;
  }

  get validity(): ValidityState {
    return this.internals.validity;
  }

  get validationMessage(): string {
    return this.internals.validationMessage;
  }

  /** Whether nothing keeps the result from being sent. */
  checkValidity(): boolean {
    return this.internals.checkValidity();
  }

  /** The same, and shows the reader what is missing. */
  reportValidity(): boolean {
    return this.internals.reportValidity();
  }

  /** Back to how it began. */
  abstract reset(): void;

  formResetCallback(): void {
    this.reset();
  }

  formDisabledCallback(disabled: boolean): void {
    this.disabled = disabled;
  }
}
