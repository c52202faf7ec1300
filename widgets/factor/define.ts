import { define } from '../foundation/define.ts';
import { ZcfFactor } from './factor.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-factor': ZcfFactor;
  }
}

define('zcf-factor', ZcfFactor);
