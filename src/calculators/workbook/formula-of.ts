import type { Formula, FormulaPart } from './block.ts';

/** A formula as it is read, with cells and further formulas in its gaps: formulaOf`${pressure}^0.25`. */
export function formulaOf(
  texts: TemplateStringsArray,
  ...parts: readonly (FormulaPart | Formula)[]
): Formula {
  return texts.flatMap((text, place): Formula => {
    const part = parts[place];
    const inGap: Formula = part === undefined ? [] : isFormula(part) ? part : [part];
    return text === '' ? inGap : [text, ...inGap];
  });
}

const isFormula = (part: FormulaPart | Formula): part is Formula => Array.isArray(part);
