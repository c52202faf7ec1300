import type { Subject } from '../factory/figure.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';

type Method = Readonly<Record<string, string | number>>;

/** The choices of method that a result discloses, by their names in the factory file, and what the result is called. */
export function methodOf(factory: QuantifiedFactory, { calculator, of }: Subject): Method {
  switch (calculator) {
    case 'emissions': {
      const found = factory.inventories.find(({ inventory }) => String(inventory.year) === of);
      if (!found) return {};
      const { gwp, area, boundary, rules, carbonMarket, period = {} } = found.inventory;
      return { gwp, area, boundary: boundary.approach, carbonMarket, ...flat(rules), ...flat(period) };
    }
    case 'footprint': {
      const study = factory.studies.find((one) => one.study.id === of)?.study;
      if (!study) return {};
      const { gwp, area, boundary, rules, unit } = study;
      return { gwp, area, boundary, unit: unit.description, ...flat(rules) };
    }
    case 'offset': {
      const claim = factory.claims.find((one) => String(one.claim.year) === of)?.claim;
      return claim ? { ...flat(claim), ...flat(claim.rules), ...flat(claim.period ?? {}) } : {};
    }
    case 'measures': {
      const plan = factory.planned?.plan;
      return plan ? flat(plan) : {};
    }
    case 'readiness': {
      const assessment = factory.assessments.find((one) => one.assessment.id === of)?.assessment;
      return assessment ? { date: assessment.date, textVersion: assessment.textVersion } : {};
    }
  }
}

/** The plain entries of a group: what holds lines or choices of its own is in the inputs. */
const flat = (group: object): Method =>
  Object.fromEntries(
    Object.entries(group).flatMap(([name, value]: [string, unknown]) =>
      typeof value === 'string' || typeof value === 'number'
        ? [[name, value]]
        : typeof value === 'boolean'
          ? [[name, String(value)]]
          : [],
    ),
  );

/** What a result is called: the year, the product, the day of the assessment. */
export function nameOf({ studies, assessments }: QuantifiedFactory, { calculator, of }: Subject): string {
  if (calculator === 'footprint') {
    const study = studies.find((one) => one.study.id === of)?.study;
    return study?.product.name || study?.name || of;
  }
  if (calculator === 'readiness') {
    return assessments.find((one) => one.assessment.id === of)?.assessment.date ?? of;
  }
  return of;
}
