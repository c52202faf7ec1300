import { css } from 'lit';
import { deskStyles } from '../foundation/desk.styles.ts';

const scopes = css`
  .scope-1 {
    --c: var(--cinnabar);
  }
  .scope-2 {
    --c: var(--gamboge);
  }
  .scope-3 {
    --c: var(--azurite);
  }
`;

/** The look of the emissions calculator: a ledger scope by scope, each in its colour. */
export const emissionsStyles = [...deskStyles, scopes];
