import { aluminiumHousing } from './aluminium-housing.ts';
import type { ExampleProduct } from './example.ts';
import { precastSlab } from './precast-slab.ts';

export { exampleValue, type ExampleProduct } from './example.ts';

/** Complete products that a reader opens to see how a study is made, and changes into their own. */
export const exampleProducts: readonly ExampleProduct[] = [aluminiumHousing, precastSlab];
