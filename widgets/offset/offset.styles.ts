import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const sections = css`
  .scope-residual {
    --c: var(--quiet);
  }
  .scope-certificates {
    --c: var(--gamboge);
  }
  .scope-credits {
    --c: var(--umber);
  }
  .scope-elsewhere {
    --c: var(--line);
  }
  .total .of {
    display: block;
    font-size: 1rem;
    font-weight: 400;
  }
`;

/** The look of the offset calculator: what remains, then the ledger by instrument. */
export const offsetStyles = [...deskStyles, sections];
