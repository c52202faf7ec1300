import { define } from '../foundation/define.ts';
import { ZcfFootprint } from './footprint.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-footprint': ZcfFootprint;
  }
}

define('zcf-footprint', ZcfFootprint);
