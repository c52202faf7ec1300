import { define } from '../foundation/define.ts';
import { ZcfEmissions } from './emissions.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-emissions': ZcfEmissions;
  }
}

define('zcf-emissions', ZcfEmissions);
