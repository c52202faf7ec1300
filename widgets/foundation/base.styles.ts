import { css } from 'lit';

/**
 * What every widget stands on: a frame with the site's pigments, as custom properties a host may set. Everything is
 * said on `.frame` inside the shadow root and nothing but `display` on `:host`, because a host's `* { … }` wins over
 * `:host`. Nothing is inherited but the host's font with its size, its colour scheme, and whether the place is shown. Sizes
 * are in em: a host's `:root { font-size: 62.5% }` would make those in rem too small.
 *
 * `light-dark()` follows the host's color-scheme, so that a page that is always light stays readable at night too. For a
 * browser without it `contrast/` chooses one of the two pigments.
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --ink: var(--zcf-text, light-dark(#1c211f, #e9e6dc));
    --quiet: var(--zcf-text-quiet, light-dark(#626b66, #9aa19c));
    --rule: var(--zcf-line, light-dark(#dcd8cc, #2f3638));
    --link: var(--zcf-link, light-dark(#1d5188, #86b6e8));
    --paper: light-dark(#fbfaf6, #14181a);
    --cinnabar: light-dark(#a8322a, #f0948a);
    --gamboge: light-dark(#85600a, #dcb75c);
    --umber: light-dark(#6d5140, #c9ab97);
    all: initial;
    /* What Chromium makes of lang belongs to all as well. */
    -webkit-locale: revert-layer;
    direction: ltr;
    display: block;
    visibility: inherit;
    pointer-events: inherit;
    color-scheme: inherit;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20em;
    box-sizing: border-box;
    padding: var(--zcf-padding, 0);
    background: var(--zcf-surface, transparent);
    color: var(--ink);
    font-family: inherit;
    font-size: var(--zcf-font-size, inherit);
    line-height: 1.8;
    overflow-wrap: break-word;
    line-break: strict;
    text-autospace: normal;
  }
  .frame:lang(en) {
    line-height: 1.65;
  }
  @media not print {
    :host([theme='light']) .frame {
      color-scheme: light;
    }
    :host([theme='dark']) .frame {
      color-scheme: dark;
    }
  }
  .num {
    font-variant-numeric: tabular-nums lining-nums;
  }
  .quiet {
    color: var(--quiet);
    font-size: 0.8125em;
  }
  a {
    color: var(--link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.22em;
  }
  a:focus-visible {
    outline: 2px solid var(--link);
    outline-offset: 2px;
  }
  @media print {
    :host .frame {
      color-scheme: light;
      --ink: #000;
      --quiet: #000;
      --rule: #000;
      --link: #000;
      --cinnabar: #000;
      --gamboge: #000;
      --umber: #000;
      background: none;
    }
  }
`;
