/** The colours and the font of a drawing, as its element has them where the canvas stands. */
export interface Pigments {
  readonly ink: string;
  readonly quiet: string;
  readonly rule: string;
  /** One of `--fill-1` to `--fill-3`; without a number, or for another, the plain one. */
  fill(number: number | undefined): string;
  readonly font: string;
}

/** A canvas can't read custom properties, so the pigments are resolved where it stands; for paper the light ones. */
export function pigmentsOf(canvas: HTMLCanvasElement, onPaper: boolean): Pigments {
  const style = getComputedStyle(canvas);
  if (onPaper) canvas.style.setProperty('color-scheme', 'light');
  const colour = (name: string) => {
    canvas.style.setProperty('background-color', `var(${name})`);
    const resolved = style.backgroundColor;
    canvas.style.removeProperty('background-color');
    return resolved;
  };
  const plain = colour('--fill-plain');
  const fills = ['--fill-1', '--fill-2', '--fill-3'].map(colour);
  const pigments = {
    ink: onPaper ? '#000' : colour('--ink'),
    quiet: onPaper ? '#000' : colour('--quiet'),
    rule: colour('--rule'),
    fill: (number = 0) => fills[number - 1] ?? plain,
    font: style.fontFamily,
  };
  canvas.style.removeProperty('color-scheme');
  return pigments;
}
