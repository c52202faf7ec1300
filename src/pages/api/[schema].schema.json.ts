import { factorySchema } from '../../calculators/factory-file/factory-schema.ts';
import { pactSchema } from '../../calculators/footprint/pact/pact-schema.ts';
import { receiptSchema } from '../../calculators/receipt/receipt-schema.ts';
import { schemas } from '../../guideline/schemas.ts';
import { factorsSchema } from '../../site/factors-schema.ts';
import { eventsSchema } from '../../../widgets/schemas/events-schema.ts';
import { resultSchema } from '../../../widgets/schemas/result-schema.ts';

export function getStaticPaths() {
  const all = {
    ...schemas,
    factors: factorsSchema,
    factory: factorySchema,
    // By the name that the widgets' documentation, their package and the schema of results give it.
    'factory-file': factorySchema,
    'product-footprint': pactSchema,
    receipt: receiptSchema,
    events: eventsSchema,
    result: resultSchema,
  };
  return Object.entries(all).map(([schema, value]) => ({ params: { schema }, props: { value } }));
}

export function GET({ props }: { props: { value: object } }) {
  return Response.json(props.value);
}
