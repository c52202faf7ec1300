import { html, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Words } from '../desk.ts';

/** What draws pictures of one kind. */
interface Drawing<Content> {
  draw(canvas: HTMLCanvasElement, content: Content): void;
}

/** What stands around a picture: its name, what its values are in, and the class that keeps its place. */
interface Frame {
  readonly title: string;
  readonly unit: string;
  readonly place: string;
}

/**
 * Pictures of one kind, each of a table that stands right above it. The library comes with the first picture; its place is
 * kept, so that nothing moves. To a screen reader the table says everything, so the picture is none of its business.
 */
export function pictures<Content>(load: () => Promise<Drawing<Content>>) {
  let drawing: Promise<Drawing<Content>> | undefined;
  const latest = new WeakMap<HTMLCanvasElement, Content>();
  return ({ t }: Words, { title, unit, place }: Frame, content: Content): TemplateResult => {
    const draw = (element: Element | undefined) => {
      if (!(element instanceof HTMLCanvasElement)) return;
      latest.set(element, content);
      drawing ??= load();
      void drawing
        .then((loaded) => loaded.draw(element, latest.get(element) ?? content))
        .catch(() => (drawing = undefined));
    };
    return html`<figure class="chart ${place}" aria-hidden="true">
      <div class="canvas"><canvas ${ref(draw)}></canvas></div>
      <figcaption class="quiet">${t.results.chartOf(title, unit)}</figcaption>
    </figure>`;
  };
}
