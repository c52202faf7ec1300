import { schemas } from '../../guideline/schemas.ts';

export function getStaticPaths() {
  return Object.entries(schemas).map(([schema, value]) => ({ params: { schema }, props: { value } }));
}

export function GET({ props }: { props: { value: object } }) {
  return Response.json(props.value);
}
