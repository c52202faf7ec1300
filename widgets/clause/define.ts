import { define } from '../foundation/define.ts';
import { ZcfClause } from './clause.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-clause': ZcfClause;
  }
}

define('zcf-clause', ZcfClause);
