import { css } from 'lit';

/** A value in the host's own letters, and what is known of it, fact by fact, when it is opened. */
export const factorStyles = css`
  :host {
    display: inline;
  }
  .unverified,
  .problem {
    text-decoration: underline dashed 1px;
    text-underline-offset: 0.22em;
  }
  .problem {
    overflow-wrap: anywhere;
  }
  .opened .name {
    font-weight: 600;
  }
  .opened .reading b {
    font-size: 1.125em;
    font-weight: 500;
  }
  dl {
    margin: 0.4em 0;
    font-size: 0.9375em;
    line-height: 1.6;
  }
  dt {
    color: var(--quiet);
  }
  dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .warned {
    color: var(--gamboge);
    font-weight: 600;
  }
  @container (min-inline-size: 22rem) {
    dl {
      display: grid;
      grid-template-columns: max-content minmax(0, 1fr);
      column-gap: 1em;
    }
  }
`;
