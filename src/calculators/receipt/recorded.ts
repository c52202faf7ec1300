import { nodesOf } from '../engine/explanation.ts';
import { isCoefficient, operandsOf, type Basis, type Node } from '../engine/quantification.ts';
import type { Stated } from '../factory/figure.ts';
import type { Recorded, RecordedNode } from './receipt.ts';

/**
 * What a result states as plain data. The same result gives the same data in the same order.
 * @throws RangeError for a number that is none: it could not be written
 */
export function recordedOf({ figures, statements }: Stated): Recorded {
  const places = new Map<Node, number>();
  const nodes: RecordedNode[] = [];
  for (const { node: root, id } of figures) {
    for (const node of nodesOf(root)) {
      if (places.has(node)) continue;
      if (!Number.isFinite(node.value)) throw new RangeError(`The figure ${id} rests on ${node.value}.`);
      nodes.push(recordedNode(node, (operand) => places.get(operand) ?? NaN));
      places.set(node, nodes.length - 1);
    }
  }
  return {
    figures: figures.map(({ id, name, node }) => ({ id, name, node: places.get(node) ?? NaN })),
    nodes,
    statements,
  };
}

function recordedNode(node: Node, placeOf: (node: Node) => number): RecordedNode {
  const { label, value, unit, basis } = node;
  const of = operandsOf(node).map(placeOf);
  return {
    label,
    value: value === 0 ? 0 : value,
    unit,
    ...(isCoefficient(node) && { per: node.per, ...(node.role !== undefined && { role: node.role }) }),
    kind: basis.kind,
    ...(of.length && { of }),
    ...restOf(basis, placeOf),
  };
}

/** What a basis says beside its operands. */
function restOf(basis: Basis, placeOf: (node: Node) => number): Partial<RecordedNode> {
  switch (basis.kind) {
    case 'entered':
      return { status: basis.status, ...(basis.document !== undefined && { document: basis.document }) };
    case 'cited':
      return { factor: basis.factor.id };
    case 'own':
      return { document: basis.document, ...(basis.origin && { origin: basis.origin }) };
    case 'assumed':
      return { name: basis.assumption.key, level: basis.level };
    case 'definition':
      return basis.citation ? { citation: basis.citation } : {};
    case 'overridden':
      return {
        reason: basis.reason,
        origin: basis.origin,
        ...(basis.document !== undefined && { document: basis.document }),
        instead: placeOf(basis.instead),
      };
    case 'function':
      return { name: basis.name, ...(basis.citation && { citation: basis.citation }) };
    default:
      return {};
  }
}
