import { whenNear } from './loader/nearby.ts';

/** The modules that register the elements, each loaded when the first element of its tag comes near what is seen. */
const definitions = import.meta.glob(['./*/define.ts', '!./foundation/define.ts']);

const byTag = new Map<string, () => Promise<unknown>>(
  Object.entries(definitions).map(([path, load]) => [`zcf-${path.split('/')[1]}`, load]),
);

whenNear([...byTag.keys()], (tag) => void byTag.get(tag)?.());
