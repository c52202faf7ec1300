import { define } from '../foundation/define.ts';
import { ZcfReadiness } from './readiness.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-readiness': ZcfReadiness;
  }
}

define('zcf-readiness', ZcfReadiness);
