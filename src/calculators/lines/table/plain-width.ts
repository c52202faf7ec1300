/** How wide a cell is in characters; one of Han takes two of others. */
export const plainWidth = (cell: string | number | undefined): number =>
  [...String(cell ?? '')].reduce((all, one) => all + (/[\p{Script=Han}，。：（）]/u.test(one) ? 2 : 1), 0);
