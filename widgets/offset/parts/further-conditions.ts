import { html, nothing, type TemplateResult } from 'lit';
import {
  loadOffset,
  type Language,
  type QuantifiedClaim,
  type SpokenReport,
} from '../../../src/calculators/index.ts';
import type { Desk } from '../desk.ts';

const { disclosureOf, spokenDisclosure } = await loadOffset.disclosure();

type Section = SpokenReport['sections'][number];

/** The conditions are the same for every claim. */
const known = new Map<Language, Section | undefined>();

/** What ISO 14068-1 asks for beyond a share that is matched, in the words of the disclosure. */
export function furtherConditions(
  { factory, language, texts }: Desk,
  result: QuantifiedClaim,
): TemplateResult | typeof nothing {
  if (!known.has(language)) {
    const { sections } = spokenDisclosure(disclosureOf(result, factory.entity, language), texts);
    known.set(
      language,
      sections.find(({ id }) => id === 'conditions'),
    );
  }
  const section = known.get(language);
  const [lead, ...conditions] = (section?.blocks ?? []).flatMap((block) =>
    block.type === 'sentence' ? [block.sentence] : [],
  );
  if (!section || lead === undefined) return nothing;
  return html`<h4>${section.heading}</h4>
    <p>${lead}</p>
    <ol class="conditions">
      ${conditions.map((condition) => html`<li>${condition}</li>`)}
    </ol>`;
}
