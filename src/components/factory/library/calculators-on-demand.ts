/** All calculators, loaded once something is to be read or computed: never with a page. Each call gives the same module. */
export const calculators = () => import('../../../calculators/index.ts');
