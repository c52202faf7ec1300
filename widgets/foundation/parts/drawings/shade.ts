interface Point {
  readonly x: number;
  readonly y: number;
}

/** Fills an area lightly, so that what it lies on shows through. */
export function shade(context: CanvasRenderingContext2D, corners: readonly Point[], colour: string): void {
  context.save();
  context.globalAlpha = 0.16;
  context.fillStyle = colour;
  context.beginPath();
  for (const { x, y } of corners) context.lineTo(x, y);
  context.closePath();
  context.fill();
  context.restore();
}
