import type { Stated, Subject } from './figure.ts';
import { inventoryFigures } from './figures/emissions.ts';
import { studyFigures } from './figures/footprint.ts';
import { planFigures } from './figures/measures.ts';
import { claimFigures } from './figures/offset.ts';
import { assessmentFigures } from './figures/readiness.ts';
import type { QuantifiedFactory } from './quantify-factory.ts';

/** All results that a factory has, in the order of the calculators. */
export function subjectsOf(factory: QuantifiedFactory): readonly Subject[] {
  const { inventories, studies, claims, assessments, planned } = factory;
  return [
    ...inventories.map(({ inventory }): Subject => ({ calculator: 'emissions', of: String(inventory.year) })),
    ...studies.map(({ study }): Subject => ({ calculator: 'footprint', of: study.id })),
    ...claims.map(({ claim }): Subject => ({ calculator: 'offset', of: String(claim.year) })),
    ...assessments.map(({ assessment }): Subject => ({ calculator: 'readiness', of: assessment.id })),
    ...(planned ? [{ calculator: 'measures', of: 'plan' } as const] : []),
  ];
}

/** What one result states; nothing where the factory has none such. */
export function statedBy(factory: QuantifiedFactory, { calculator, of }: Subject): Stated | undefined {
  switch (calculator) {
    case 'emissions': {
      const found = factory.inventories.find(({ inventory }) => String(inventory.year) === of);
      return found && inventoryFigures(found);
    }
    case 'footprint': {
      const found = factory.studies.find(({ study }) => study.id === of);
      return found && studyFigures(found);
    }
    case 'offset': {
      const found = factory.claims.find(({ claim }) => String(claim.year) === of);
      return found && claimFigures(found);
    }
    case 'readiness': {
      const found = factory.assessments.find(({ assessment }) => assessment.id === of);
      return found && assessmentFigures(found);
    }
    case 'measures':
      return factory.planned && planFigures(factory.planned);
  }
}
