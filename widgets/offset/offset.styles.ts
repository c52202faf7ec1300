import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const sections = css`
  /* What is matched is umber, as offsets are everywhere; what isn't is quiet. */
  .frame {
    --fill-2: var(--umber);
    --fill-3: light-dark(#c9cec9, #4b544e);
  }
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
    --c: var(--rule);
  }
`;

/** The look of the offset calculator: what remains, then the ledger by instrument. */
export const offsetStyles = [...deskStyles, sections];
