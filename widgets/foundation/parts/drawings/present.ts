import { Chart, type ChartConfiguration, type ChartType } from 'chart.js';
import { pigmentsOf, type Pigments } from './pigments.ts';

/** What a canvas shows, in the colours of where it stands. */
type Make<Type extends ChartType = ChartType> = (pigments: Pigments) => ChartConfiguration<Type>;

/** What is drawn, to be drawn again on paper and in other colours. */
const drawn = new Map<HTMLCanvasElement, Make>();

/** As wide as a sheet of A4 between its margins, in CSS pixels. */
const sheet = 640;

function draw(canvas: HTMLCanvasElement, make: Make, onPaper = false): void {
  Chart.getChart(canvas)?.destroy();
  const pigments = pigmentsOf(canvas, onPaper);
  const { options, ...rest } = make(pigments);
  const { width, height } = canvas.parentElement?.getBoundingClientRect() ?? canvas;
  const chart = new Chart(canvas, {
    ...rest,
    options: {
      animation: false,
      events: [],
      maintainAspectRatio: false,
      // A sheet has its own width, and finer points than a window.
      ...(onPaper ? { responsive: false, devicePixelRatio: 3 } : {}),
      color: pigments.ink,
      font: { family: pigments.font },
      ...options,
    },
  });
  if (onPaper) chart.resize(Math.min(width, sheet), height);
}

/** Lets go of what has left the page. */
function tidy(): void {
  for (const canvas of drawn.keys()) {
    if (canvas.isConnected) continue;
    Chart.getChart(canvas)?.destroy();
    drawn.delete(canvas);
  }
}

function drawAll(onPaper: boolean): void {
  tidy();
  drawn.forEach((make, canvas) => draw(canvas, make, onPaper));
}

addEventListener('beforeprint', () => drawAll(true));
addEventListener('afterprint', () => drawAll(false));

/** The look makes every change of the ink a transition, however short: nothing else tells of another scheme. */
function recolour({ currentTarget: canvas }: Event): void {
  const make = canvas instanceof HTMLCanvasElement && drawn.get(canvas);
  if (make) draw(canvas, make);
}

/** Draws what `make` says, in place of what the canvas showed; again on paper, and whenever its colours change. */
export function present<Type extends ChartType>(canvas: HTMLCanvasElement, make: Make<Type>): void {
  tidy();
  canvas.addEventListener('transitionend', recolour);
  drawn.set(canvas, make as unknown as Make);
  draw(canvas, make as unknown as Make);
}
