import { excerpt } from '../../engine/json/json-problem.ts';
import type { Language } from '../../engine/language.ts';
import { operandsOf, type Node } from '../../engine/quantification.ts';
import type { CitedFactor } from '../../factors/define-factor.ts';
import { isOfAnyGas } from '../../lines/by-substance.ts';
import { references, type Reference } from '../../references.ts';
import type { CountedLine } from '../quantify/counted-lines.ts';
import type { Tell } from './pact-details.ts';
import { finding } from './pact-findings.ts';
import type { SecondarySource } from './product-footprint.ts';

const byId = new Map<string, Reference>(Object.entries(references));

/**
 * The publications of the emission factors that lines used, each once: those of the registry with their number, or else
 * the year of publication, and the documents of the reader's own secondary data with the year of the data. One whose
 * version nobody said is left out, and told.
 */
export function secondarySources(
  lines: readonly CountedLine[],
  language: Language,
  tell: Tell,
): readonly SecondarySource[] {
  const sources = new Map<string, SecondarySource>();
  const unknown = new Set<string>();
  for (const line of lines) {
    for (const [name, version] of [...publicationsOf(line, language), ...documentsOf(line)]) {
      if (version) sources.set(`${name}\n${version}`, { name, version });
      else unknown.add(name);
    }
  }
  for (const name of unknown) {
    const path = 'pcf.secondaryEmissionFactorSources';
    tell(finding('ask', 'sourceWithoutVersion', path, { of: excerpt(name) }));
  }
  return [...sources.values()];
}

type Named = readonly [name: string, version: string | undefined];

function publicationsOf({ used }: CountedLine, language: Language): Named[] {
  return used.filter(isEmissionFactor).map(({ citation: { reference } }): Named => {
    const publication = byId.get(reference);
    return publication
      ? [publication.title[language], publication.number ?? publication.published]
      : [reference, undefined];
  });
}

/** Not a density, a calorific value or a warming potential. */
const isEmissionFactor = (factor: CitedFactor): boolean =>
  isOfAnyGas(factor) && factor.boundary !== 'property';

/** Documents of factors that are neither the registry's, nor a supplier's, nor the own process's. */
function documentsOf({ line, flows }: CountedLine): Named[] {
  const { source, year } = line.data ?? {};
  if (source === 'primary' || source === 'supplier') return [];
  const documents = new Set(flows.flatMap(({ co2e }) => ownDocuments(co2e)));
  const version = String(year ?? '').trim();
  return [...documents].map((name): Named => [name, version || undefined]);
}

function ownDocuments(node: Node): readonly string[] {
  const { basis } = node;
  if (basis.kind === 'own') return basis.origin === 'supplied' ? [] : [basis.document];
  return operandsOf(node).flatMap(ownDocuments);
}
