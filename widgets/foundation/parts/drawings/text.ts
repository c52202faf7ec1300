/** How wide a text is in pixels. */
export type Measure = (text: string) => number;

/** Measures in the font of a canvas, which is as it was afterwards. */
export function measureIn(canvas: HTMLCanvasElement, size: number, family: string): Measure {
  const context = canvas.getContext('2d');
  return (text) => {
    if (!context) return 0;
    context.save();
    context.font = `${size}px ${family}`;
    const { width } = context.measureText(text);
    context.restore();
    return width;
  };
}

/** What stays together: a character of Han with the mark that follows it, a word with its blanks. */
const pieces = /\p{Script=Han}[、，。：；）」》—]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** A text in at most so many lines of so many pixels; what doesn't fit is cut and ends in an ellipsis. */
export function wrapped(measure: Measure, text: string, room: number, most: number): string[] {
  const fits = (line: string) => measure(line.trimEnd()) <= room;
  const lines = [''];
  const add = (piece: string) => {
    const longer = (lines.at(-1) ?? '') + piece;
    if (fits(longer)) lines[lines.length - 1] = longer;
    else if (lines.at(-1)) lines.push(piece);
    else lines[lines.length - 1] = piece;
  };
  for (const piece of text.match(pieces) ?? []) {
    if (fits(piece)) add(piece);
    else {
      // A word that no line can hold begins one and is broken anywhere.
      if (lines.at(-1)) lines.push('');
      for (const part of piece) add(part);
    }
  }
  if (lines.length <= most) return lines.map((line) => line.trimEnd());
  let last = [...(lines[most - 1] ?? '').trimEnd()];
  while (last.length && !fits(`${last.join('')}…`)) last = last.slice(0, -1);
  return [...lines.slice(0, most - 1).map((line) => line.trimEnd()), `${last.join('')}…`];
}
