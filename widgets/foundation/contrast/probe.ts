import { paintOf, pigmentOfPair, type Paint } from './colour.ts';

const mixes = CSS.supports('color', 'color-mix(in srgb, red, red)');
const chooses = CSS.supports('color', 'light-dark(red, red)');

/** Reads colours as they are where the frame stands: any notation, the frame's own pigments, either colour scheme. */
export class Probe {
  readonly #box = document.createElement('div');
  readonly #style = getComputedStyle(this.#box);
  #dark: boolean;

  /** @param root of the element; the probe stands in it until `remove` */
  constructor(
    root: ShadowRoot,
    private readonly theme: string | undefined,
  ) {
    this.#dark = theme === 'dark';
    // It is looked at and never seen, and what is corrected in the frame isn't in it.
    this.#box.className = 'frame';
    this.#box.dataset['probe'] = '';
    this.#box.style.setProperty('display', 'none');
    root.append(this.#box);
  }

  remove(): void {
    this.#box.remove();
  }

  /** From now on it reads in this colour scheme, as `color-scheme` takes it; '' for that of the frame. */
  set scheme(scheme: string) {
    this.#dark = (scheme || this.theme) === 'dark';
    this.#box.style.setProperty('color-scheme', scheme);
  }

  /** Whether it reads in the dark scheme. */
  get isDark(): boolean {
    return chooses ? this.read('light-dark(#000, #fff)').colour[0] > 0.5 : this.#dark;
  }

  /** From now on the element's own value stands for one of the host. */
  ignore(token: string): void {
    this.#box.style.setProperty(token, 'initial');
  }

  /** A colour in any notation that CSS.supports, with custom properties. */
  read(colour: string): Paint {
    const { style } = this.#box;
    // Browsers that know further notations know this as well: it makes sRGB of all of them.
    style.setProperty('color', mixes ? `color-mix(in srgb, ${colour}, ${colour})` : colour);
    return paintOf(this.#style.color);
  }

  /** Whether the browser chooses of a pair of pigments by itself. */
  readonly choosesItself = chooses;

  /** Whether the frame has such a custom property. */
  has(name: string): boolean {
    return this.#style.getPropertyValue(`--${name}`) !== '';
  }

  /** A custom property of the frame. */
  pigment(name: string): Paint {
    return this.read(
      chooses ? `var(--${name})` : pigmentOfPair(this.#style.getPropertyValue(`--${name}`), this.#dark),
    );
  }
}
