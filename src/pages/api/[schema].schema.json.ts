import { factorySchema } from '../../calculators/factory-file/factory-schema.ts';
import { schemas } from '../../guideline/schemas.ts';
import { factorsSchema } from '../../site/factors-schema.ts';

export function getStaticPaths() {
  return Object.entries({ ...schemas, factors: factorsSchema, factory: factorySchema }).map(
    ([schema, value]) => ({
      params: { schema },
      props: { value },
    }),
  );
}

export function GET({ props }: { props: { value: object } }) {
  return Response.json(props.value);
}
