import { isCoefficient, type Node } from '../../engine/quantification.ts';

/**
 * The mass of gas behind its CO2e, in tonnes, from the explanation itself: what was multiplied by the global warming
 * potential. Undefined where a part came as CO2e and its gases can't be told apart.
 */
export function gasMass(co2e: Node): number | undefined {
  const { basis } = co2e;
  switch (basis.kind) {
    case 'product': {
      const [first, second] = basis.of;
      if (!first || !second) return undefined;
      if (isCoefficient(second) && second.label === 'gwp') return first.value;
      const mass = gasMass(first);
      return mass === undefined ? undefined : mass * second.value;
    }
    case 'sum':
      return basis.of.reduce<number | undefined>((all, part) => {
        const mass = gasMass(part);
        return all === undefined || mass === undefined ? undefined : all + mass;
      }, 0);
    default:
      return undefined;
  }
}
