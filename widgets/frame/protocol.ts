import type { ChangeDetail } from '../foundation/contract/events.ts';
import type { HandedResult } from '../foundation/contract/handed-result.ts';

/**
 * What the page in a frame tells the page that shows it. The height goes to whoever shows it; all else goes to an origin
 * that is known by name, and never to any other.
 */
export type FrameMessage =
  | { readonly zcf: 'frame'; readonly height: number }
  | { readonly zcf: 'change'; readonly detail: ChangeDetail }
  | { readonly zcf: 'result'; readonly detail: HandedResult };

/** What the showing page asks, since it may have begun to listen after the height was told. */
export interface FrameQuestion {
  readonly zcf: 'frame?';
}

/** The tallest frame that is asked for or granted, in CSS pixels: beyond it the page in the frame scrolls. */
export const tallest = 20_000;
