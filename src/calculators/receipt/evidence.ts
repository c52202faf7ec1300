import { nodesOf } from '../engine/explanation.ts';
import type { Factor } from '../engine/factor.ts';
import type { Stated } from '../factory/figure.ts';
import { references, type Reference } from '../references.ts';
import type { Recorded, RecordedFactor, RecordedOverride } from './receipt.ts';

const publications = new Map<string, Reference>(Object.entries(references));

/** Every factor behind a result, each once, in the order of their ids. */
export function factorsBehind({ figures }: Stated): readonly RecordedFactor[] {
  const factors = new Map<string, Factor>();
  for (const { node } of figures) {
    for (const { basis } of nodesOf(node)) {
      if (basis.kind === 'cited') factors.set(basis.factor.id, basis.factor);
    }
  }
  return [...factors.values()].sort((a, b) => (a.id < b.id ? -1 : 1)).map(recordedFactor);
}

function recordedFactor(factor: Factor): RecordedFactor {
  const { id, name, value, unit, per, boundary, region, year, gwp, citation, confidence } = factor;
  const publication = publications.get(citation.reference);
  return {
    id,
    name,
    value,
    unit,
    per,
    boundary,
    ...(region !== undefined && { region }),
    ...(year !== undefined && { year }),
    ...(gwp !== undefined && { gwp }),
    document: {
      reference: citation.reference,
      // A key that this version doesn't know, from a file made with another, stands for itself.
      title: publication?.title ?? { zh: citation.reference, en: citation.reference },
      ...(publication && { published: publication.published }),
    },
    locator: citation.locator,
    confidence,
  };
}

/** The numbers that were put in place of others, with their reasons. */
export function overridesIn({ nodes }: Recorded): readonly RecordedOverride[] {
  return nodes.flatMap(({ kind, value, unit, per, instead, reason = '', origin = '', document }, node) =>
    kind === 'overridden' && instead !== undefined
      ? [
          {
            node,
            value,
            unit,
            ...(per !== undefined && { per }),
            instead: nodes[instead]?.value ?? NaN,
            reason,
            origin,
            ...(document !== undefined && { document }),
          },
        ]
      : [],
  );
}
