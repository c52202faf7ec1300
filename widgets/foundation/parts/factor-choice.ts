import { html, nothing, type TemplateResult } from 'lit';
import {
  formatNumber,
  load,
  unitSymbol,
  type CitedFactor,
  type FamilyId,
  type Field,
  type EnteredLine,
} from '../../../src/calculators/index.ts';
import { changeLine, withoutOverrides, type LineDesk } from '../desk.ts';

type FactorField = Extract<Field, { type: 'factor' }>;

interface LoadedFamily {
  readonly id: FamilyId;
  readonly name: { readonly zh: string; readonly en: string };
  readonly factors: readonly CitedFactor[];
}

const { families } = await load.registry();
const loaded = new Map<FamilyId, LoadedFamily>();
const asked = new Set<FamilyId>();

/** Asks for the families of a field; they are drawn when they have come. */
function ask(desk: LineDesk, ids: readonly FamilyId[]): readonly LoadedFamily[] {
  for (const id of ids.filter((one) => !asked.has(one))) {
    asked.add(id);
    void families[id]
      .load()
      .then((factors) => {
        desk.catalogue.addFactors(factors);
        loaded.set(id, { id, name: families[id].name, factors });
      })
      .catch(() => asked.delete(id))
      .finally(desk.refresh);
  }
  for (const id of ids) desk.catalogue.addFactors(loaded.get(id)?.factors ?? []);
  return ids.flatMap((id) => loaded.get(id) ?? []);
}

/** What is said about a field: the id of the sentence, and whether it is wrong rather than asked about. */
export interface Said {
  readonly describedBy: string | undefined;
  readonly invalid: boolean;
}

/** Another factor isn't what the reader's own number was put in place of: that goes with the one before. */
function choose(desk: LineDesk, id: string, key: string, factor: string): void {
  changeLine(desk, id, (line) => {
    const { [key]: _, ...others } = line.fields;
    const fields = factor ? { ...others, [key]: factor } : others;
    return withoutOverrides({ ...line, fields }, 'emissionFactor');
  });
}

/** A list of the factors that fit, by family. What the calculator can't use, and what is only a property, isn't in it. */
export function factorChoice(
  desk: LineDesk,
  line: EnteredLine,
  { key, families: ids, optional }: FactorField,
  name: string,
  { describedBy, invalid }: Said,
): TemplateResult {
  const { t, language } = desk;
  const here = ask(desk, ids);
  const chosen = String(line.fields[key] ?? '');
  const fits = ({ boundary, usedBy, supersededBy, id }: CitedFactor) =>
    id === chosen || (usedBy.includes(desk.calculator) && boundary !== 'property' && !supersededBy);
  const text = (factor: CitedFactor) =>
    `${factor.name[language]}${t.brackets(`${formatNumber(factor.value, { upTo: 5 })} ${unitSymbol(factor.unit, language)}/${unitSymbol(factor.per, language)}`)}${factor.confidence === 'unverified' ? t.details.unverified : ''}`;
  return html`<select
    aria-label=${name}
    aria-invalid=${invalid ? 'true' : 'false'}
    aria-describedby=${describedBy ?? nothing}
    @change=${({ target }: Event) => choose(desk, line.id, key, (target as HTMLSelectElement).value)}
  >
    <option value="" .selected=${!chosen}>${optional ? t.details.none : t.details.choose}</option>
    ${here.map(
      (family) =>
        html`<optgroup label=${family.name[language]}>
          ${family.factors
            .filter(fits)
            .map(
              (factor) =>
                html`<option value=${factor.id} .selected=${factor.id === chosen}>${text(factor)}</option>`,
            )}
        </optgroup>`,
    )}
  </select>`;
}
