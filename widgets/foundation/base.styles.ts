import { css } from 'lit';

/**
 * What every widget stands on: a frame with the site's pigments, as custom properties a host may set. Everything is
 * said on `.frame` inside the shadow root and nothing but `display` on `:host`, because a host's `* { … }` wins over
 * `:host`. What would be inherited is set again, except the host's font and its size.
 *
 * `light-dark()` follows the host's color-scheme, so that a page that is always light stays readable at night too;
 * a browser without it gets the light pigments, or the dark ones where the host says theme="dark".
 */
export const baseStyles = css`
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .frame {
    --ink: var(--zcf-text, #1c211f);
    --quiet: var(--zcf-text-quiet, #626b66);
    --rule: var(--zcf-line, #dcd8cc);
    --link: var(--zcf-link, #1d5188);
    --paper: #fbfaf6;
    --cinnabar: #a8322a;
    --gamboge: #85600a;
    --umber: #6d5140;
    display: block;
    container-type: inline-size;
    contain-intrinsic-inline-size: 20rem;
    box-sizing: border-box;
    background: var(--zcf-surface, transparent);
    color: var(--ink);
    font-style: normal;
    font-weight: 400;
    font-variant: normal;
    line-height: 1.8;
    letter-spacing: normal;
    word-spacing: normal;
    text-align: start;
    text-indent: 0;
    text-shadow: none;
    text-transform: none;
    text-wrap: wrap;
    white-space: normal;
    word-break: normal;
    overflow-wrap: break-word;
    line-break: strict;
    list-style: none;
    quotes: auto;
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
      --ink: var(--zcf-text, #e9e6dc);
      --quiet: var(--zcf-text-quiet, #9aa19c);
      --rule: var(--zcf-line, #2f3638);
      --link: var(--zcf-link, #86b6e8);
      --paper: #14181a;
      --cinnabar: #f0948a;
      --gamboge: #dcb75c;
      --umber: #c9ab97;
    }
  }
  @supports (color: light-dark(#000, #fff)) {
    :host .frame {
      --ink: var(--zcf-text, light-dark(#1c211f, #e9e6dc));
      --quiet: var(--zcf-text-quiet, light-dark(#626b66, #9aa19c));
      --rule: var(--zcf-line, light-dark(#dcd8cc, #2f3638));
      --link: var(--zcf-link, light-dark(#1d5188, #86b6e8));
      --paper: light-dark(#fbfaf6, #14181a);
      --cinnabar: light-dark(#a8322a, #f0948a);
      --gamboge: light-dark(#85600a, #dcb75c);
      --umber: light-dark(#6d5140, #c9ab97);
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
