import { html, nothing, type TemplateResult } from 'lit';
import { loadFootprint, type FootprintStudy, type PactFinding } from '../../../src/calculators/index.ts';
import { areaField, selectField, textField } from '../../foundation/parts/controls.ts';
import { fileName } from '../../foundation/parts/files.ts';
import { addLines } from '../../foundation/parts/line-list.ts';
import type { TextFile } from '../../foundation/hand-over.ts';
import { studyName, type Desk } from '../desk.ts';

const { findingText, nextPactExport, pactText, readPactFootprint, supplierLineOf } =
  await loadFootprint.pact();

/** What was last said about a footprint that came in or went out, by the element. */
const found = new WeakMap<object, { readonly title: string; readonly findings: readonly PactFinding[] }>();

function tell(desk: Desk, title: string, findings: readonly PactFinding[]): void {
  found.set(desk.host, { title, findings });
  desk.refresh();
}

/** The exchange with customers and suppliers: the identifiers that PACT asks for, and a supplier's footprint as a line. */
export function pact(desk: Desk): TemplateResult {
  const { t } = desk;
  const told = found.get(desk.host);
  const isMissing = told?.findings.some(({ severity }) => severity === 'error') ?? false;
  return html`<details ?open=${isMissing}>
      <summary>${t.files.identity}</summary>
      <div class="fields">${identityFields(desk)}</div>
    </details>
    <label class="field">
      <span>${t.files.pactImport}</span>
      <input
        type="file"
        accept=".json,application/json"
        @change=${(event: Event) => void take(desk, event.target as HTMLInputElement)}
      />
    </label>
    ${
      told
        ? html`<p role="status">${told.title}</p>
            <ul class="messages" role="list">
              ${told.findings.map((one) => html`<li class=${one.severity}>${findingText(one, desk.language)}</li>`)}
            </ul>`
        : nothing
    }`;
}

function identityFields(desk: Desk): readonly TemplateResult[] {
  const { t, study } = desk;
  const keys = ['companyName', 'companyIds', 'productIds', 'classifications'] as const;
  const put = (key: (typeof keys)[number]) => (value: string) =>
    desk.change(
      (one): FootprintStudy => ({ ...one, identity: { ...one.identity, [key]: value } }),
      `identity:${key}`,
    );
  const { packagingIncluded } = study.identity ?? {};
  return [
    ...keys.map((key) => {
      const field = key === 'companyName' ? textField : areaField;
      return field({ name: t.files[key], value: study.identity?.[key], put: put(key) });
    }),
    selectField({
      name: t.files.packaging,
      value: packagingIncluded === undefined ? '' : packagingIncluded ? 'yes' : 'no',
      options: { '': t.goal.choose, yes: t.files.yes, no: t.files.no },
      put: (answer) => desk.change((one) => ({ ...one, identity: withPackaging(one.identity, answer) })),
    }),
  ];
}

function withPackaging(
  { packagingIncluded: _, ...identity }: NonNullable<FootprintStudy['identity']> = {},
  answer: '' | 'yes' | 'no',
): NonNullable<FootprintStudy['identity']> {
  return answer === '' ? identity : { ...identity, packagingIncluded: answer === 'yes' };
}

/** The study as a footprint for a customer; nothing where something is missing, which is then told. */
export function pactFile(desk: Desk): TextFile | undefined {
  const { t, texts, study, language } = desk;
  const { made, identity } = nextPactExport(
    desk.result,
    {
      created: new Date().toISOString(),
      language,
      names: { stages: texts.stages, allocationMethods: texts.allocationMethods },
    },
    () => crypto.randomUUID(),
  );
  if (!made.ok || !identity) {
    tell(desk, t.files.pactMissing, made.findings);
    return undefined;
  }
  if (identity.exported !== study.identity?.exported) desk.exported(identity);
  tell(desk, t.files.pactReady, made.findings);
  return {
    name: fileName(desk, studyName(desk, study), 'pact', 'json'),
    type: 'application/json',
    text: pactText(made.footprint),
  };
}

async function take(desk: Desk, input: HTMLInputElement): Promise<void> {
  const { t } = desk;
  const [file] = input.files ?? [];
  if (!file) return;
  const read = readPactFootprint(await file.text(), new Date().toISOString());
  // The same file may be chosen again after it was mended.
  input.value = '';
  if (!read.ok) return tell(desk, t.files.pactRefused, read.findings);
  const supplier = supplierLineOf(read.footprint);
  if (!supplier.ok) return tell(desk, t.files.pactRefused, supplier.findings);
  const [added] = (await addLines(desk, [supplier.line])) ?? [];
  if (!added) return;
  tell(desk, t.files.pactDone(supplier.line.name), [...read.findings, ...supplier.findings]);
  desk.showLine(added);
}
