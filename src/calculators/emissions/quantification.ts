/** What the first line of an inventory needs: the calculation, and the kinds that every factory has. */
export { startingKinds } from './kinds/starting.ts';
export { quantifyInventory } from './quantify-inventory.ts';
