import type { TemplateResult } from 'lit';
import { load, type FactoryFile } from '../../../src/calculators/index.ts';
import type { FileDesk, Words } from '../desk.ts';
import type { SectionName } from '../file-history.ts';
import { contractWords } from '../messages/contract.ts';
import { filesMessages } from '../messages/files.ts';
import { adoptOpenedStyles } from '../opened-styles.ts';
import { attributeProblems, wordsOf, type KnownNames } from './attributes.ts';
import type { Binding } from './binding.ts';
import { ContractEvent, type ErrorDetail, type WorkState } from './events.ts';
import type { HandedField, HandedResult } from './handed-result.ts';
import { inputEntries, longestText } from './input-entries.ts';
import { Submission } from './submission.ts';

/** What the contract asks of its element, which loads it where a host uses more than the bare tag. */
export interface ContractHost<Desk> {
  readonly element: HTMLElement & { readonly factory: FactoryFile; readonly handOverTo: string | undefined };
  readonly internals: ElementInternals;
  readonly section: SectionName;
  readonly names: Omit<KnownNames, 'handover'>;
  readonly binding: Binding<Desk>;
  standing(): WorkState;
  /** There once they are loaded. */
  words(): Words | undefined;
  desk(): Desk;
  refresh(): void;
}

/** The side of an element that faces its host: attributes, inputs, what is handed over, and what is told. */
export class Contract<Desk extends FileDesk> {
  readonly #submission: Submission;
  readonly #told = new Set<string>();
  /** What the host asked for last, and for whom. */
  #asks: string | undefined;
  /** What can be asked for by `handover`. */
  #offered: readonly string[] | undefined;

  constructor(private readonly host: ContractHost<Desk>) {
    const { element, section } = host;
    // Read anew each time: the element's own getters say how it stands now.
    const wanted = () => this.wanted;
    const receiver = () => this.receiver;
    this.#submission = new Submission({
      section,
      get receiver() {
        return receiver();
      },
      get factory() {
        return element.factory;
      },
      get standing() {
        return host.standing();
      },
      get wantsFile() {
        return wanted().includes('file');
      },
      fields: () => this.fields(),
      handed: (result) => this.handed(result),
      tookBack: () => this.tellState(),
      refresh: () => host.refresh(),
    });
    if (element.shadowRoot) adoptOpenedStyles(element.shadowRoot);
  }

  get agreed(): HandedResult | undefined {
    return this.#submission.agreed;
  }

  /** The names of the fields that the host asks for; none where it asks for all figures. */
  private get wanted(): readonly string[] {
    return wordsOf(this.host.element.getAttribute('handover'));
  }

  /** Whether the host asks for a result that there is: by `handover`, or by a name in a form. */
  private get isAsked(): boolean {
    const { element, internals } = this.host;
    const { wanted } = this;
    const isKnown = !wanted.length || !this.#offered || wanted.some((name) => this.#offered?.includes(name));
    if (!isKnown) return false;
    return element.hasAttribute('handover') || (element.hasAttribute('name') && internals.form !== null);
  }

  /** Who gets the result: the page, and where its form sends it elsewhere that host too. */
  private get receiver(): string {
    const { element, internals } = this.host;
    const form = element.hasAttribute('name') ? internals.form : null;
    const action = form?.getAttribute('action');
    const target =
      action && URL.canParse(action, document.baseURI) ? new URL(action, document.baseURI).host : '';
    return element.handOverTo ?? [...new Set([location.host, target])].filter(Boolean).join(' → ');
  }

  private get language(): 'zh' | 'en' {
    return this.host.words()?.language ?? 'zh';
  }

  private fields(): readonly HandedField[] {
    const { wanted } = this;
    const all = this.host.binding.fields(this.host.desk());
    return wanted.length ? all.filter(({ name }) => wanted.includes(name)) : all;
  }

  /** What the reader is asked, below the calculator. */
  view(words: Words): TemplateResult | undefined {
    return this.isAsked ? this.#submission.view(words) : undefined;
  }

  /** After a change: what was handed over no longer holds. */
  changed(): void {
    this.#submission.withdraw(true);
    this.validate();
  }

  /** After the host started anew. */
  restarted(): void {
    this.#submission.withdraw(false);
    this.validate();
  }

  /** Tells what is wrong about the attributes, each thing once. */
  check(): void {
    const { element, names } = this.host;
    // What was seen and agreed to was for this wish: another closes the offer and takes back what was handed over.
    const asks = JSON.stringify([this.isAsked, this.wanted, element.getAttribute('name'), this.receiver]);
    if (this.#asks !== undefined && this.#asks !== asks) this.#submission.withdraw(false);
    this.#asks = asks;
    const words = this.host.words();
    if (!words) return;
    this.#offered ??= [...this.host.binding.fields(this.host.desk()).map(({ name }) => name), 'file'];
    for (const { attribute, message } of attributeProblems(
      element,
      { ...names, handover: this.#offered },
      contractWords[words.language],
    )) {
      if (this.#told.has(message)) continue;
      this.#told.add(message);
      this.tell({ code: 'bad-attribute', attribute, message });
    }
  }

  /** A form's view of the element: what keeps it from being sent. */
  validate(): void {
    const { element, internals } = this.host;
    const t = contractWords[this.language];
    const anchor = element.shadowRoot?.querySelector<HTMLElement>('.frame') ?? undefined;
    const isOpen = this.host.standing() === 'invalid' && !this.agreed;
    // An assessment may be handed over with open answers; a line that isn't counted is a mistake.
    if (isOpen && this.host.section !== 'readiness')
      internals.setValidity({ customError: true }, t.invalid, anchor);
    else if (element.hasAttribute('required') && this.isAsked && !this.agreed)
      internals.setValidity({ valueMissing: true }, t.required, anchor);
    else internals.setValidity({});
  }

  /** Opens what would be handed over, where that is what is missing. */
  ask(): void {
    this.#submission.open();
  }

  /**
   * Puts a text of inputs on the desk.
   * @returns the lines that hold them now
   */
  async set(text: string): Promise<readonly string[]> {
    const t = contractWords[this.language];
    if (text.length > longestText) {
      this.tell({ code: 'bad-input', message: t.tooLong(longestText, text.length) });
      return [];
    }
    const { lines, problems } = await this.host.binding.set(this.host.desk(), inputEntries(text));
    for (const message of problems) this.tell({ code: 'bad-input', message });
    return lines;
  }

  /**
   * Reads a factory file, or a result that holds one, from a host.
   * @throws Error with a sentence for what is neither
   */
  async read(value: unknown): Promise<FactoryFile> {
    const read = (await load.factoryFile()).readFactoryFile(textOf(value));
    if (read.ok) return read.file;
    const message = filesMessages[this.language].problem(read.problem);
    this.tell({ code: 'bad-file', message });
    throw new Error(message);
  }

  /** Tells the host, and whoever reads the console, what is wrong. */
  tell(error: Omit<ErrorDetail, 'element'>): void {
    const { element } = this.host;
    console.warn(`<${element.localName}> ${error.message}`);
    element.dispatchEvent(new ContractEvent('zcf-error', { element: element.localName, ...error }));
  }

  private handed(result: HandedResult | undefined): void {
    const { element, internals } = this.host;
    internals.setFormValue(result ? formValue(element.getAttribute('name'), result) : null);
    this.validate();
    if (!result) return;
    element.dispatchEvent(new ContractEvent('zcf-result', result));
    this.tellState();
  }

  /** Tells the host that a result was handed over or taken back, where nothing else changed. */
  private tellState(): void {
    const { element } = this.host;
    const detail = {
      element: element.localName,
      state: this.host.standing(),
      agreed: this.agreed !== undefined,
    };
    element.dispatchEvent(new ContractEvent('zcf-change', detail));
  }
}

/** What a host gives as the text of a file; what can't be one, such as an object in a circle, as the text of nothing. */
function textOf(value: unknown): string {
  const within = typeof value === 'object' && value !== null && 'factory' in value ? value.factory : value;
  if (typeof within === 'string') return within;
  try {
    return (JSON.stringify(within) as string | undefined) ?? 'null';
  } catch {
    return 'null';
  }
}

/** What a form sends: a field for each figure under the element's name, `energy.total` for `<zcf-emissions name="energy">`. */
function formValue(name: string | null, { fields, factory }: HandedResult): FormData | null {
  if (!name) return null;
  const data = new FormData();
  for (const { name: field, value } of fields) data.append(`${name}.${field}`, String(value));
  if (factory) data.append(`${name}.file`, JSON.stringify(factory));
  return data;
}
