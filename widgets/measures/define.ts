import { define } from '../foundation/define.ts';
import { ZcfMeasures } from './measures.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-measures': ZcfMeasures;
  }
}

define('zcf-measures', ZcfMeasures);
