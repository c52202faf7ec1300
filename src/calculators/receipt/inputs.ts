import type { FactoryFile } from '../factory-file/factory-file.ts';
import { serializeFactoryFile } from '../factory-file/serialize-factory-file.ts';
import type { Subject } from '../factory/figure.ts';
import { pinnedClaim, pinnedInventory, pinnedPlan, pinnedStudy } from '../factory/pinned.ts';
import type { QuantifiedFactory } from '../factory/quantify-factory.ts';

/** A factory file, as far as one result was made from it, every part with the factors it was made with. */
export function inputsOf(factory: QuantifiedFactory, subject: Subject): object {
  const { file } = factory;
  const text = serializeFactoryFile({
    format: file.format,
    version: file.version,
    entity: file.entity,
    ...sectionsFor(factory, subject),
  });
  return JSON.parse(text) as object;
}

type Sections = Omit<FactoryFile, 'format' | 'version' | 'entity'>;

function sectionsFor(factory: QuantifiedFactory, { calculator, of }: Subject): Sections {
  const { inventories } = factory;
  switch (calculator) {
    case 'emissions':
      return { emissions: emissionsOf(factory, ({ inventory }) => String(inventory.year) === of) };
    case 'footprint':
      return { footprint: { studies: studiesOf(factory).filter(({ id }) => id === of) } };
    case 'offset':
      return { ...(inventories.length && { emissions: emissionsOf(factory) }), ...offsetOf(factory) };
    case 'measures':
      return { ...(inventories.length && { emissions: emissionsOf(factory) }), ...measuresOf(factory) };
    case 'readiness':
      return allOf(factory, of);
  }
}

/** An assessment looks at what all other calculators hold. */
function allOf(factory: QuantifiedFactory, assessment: string): Sections {
  const { file, inventories, studies } = factory;
  const assessments = file.readiness?.assessments?.filter(({ id }) => id === assessment);
  return {
    // What holds for the whole factory answers what the assessment leaves open.
    ...(file.profile && { profile: file.profile }),
    ...(inventories.length && { emissions: emissionsOf(factory) }),
    ...(studies.length && { footprint: { studies: studiesOf(factory) } }),
    ...(file.offset && offsetOf(factory)),
    ...(file.measures && measuresOf(factory)),
    ...(assessments && { readiness: { assessments } }),
  };
}

type Inventories = QuantifiedFactory['inventories'];

const emissionsOf = (
  { inventories }: QuantifiedFactory,
  isWanted: (one: Inventories[number]) => boolean = () => true,
) => ({ years: inventories.filter(isWanted).map(pinnedInventory) });

const studiesOf = ({ studies }: QuantifiedFactory) => studies.map(pinnedStudy);

/** The whole ledger and every claim: a serial number counts once, in whichever year. */
const offsetOf = ({ file, claims }: QuantifiedFactory): Sections => ({
  offset: { ...file.offset, claims: claims.map(pinnedClaim) },
});

const measuresOf = ({ file, planned }: QuantifiedFactory): Sections => ({
  measures: { ...file.measures, ...(planned && { plan: pinnedPlan(planned) }) },
});
