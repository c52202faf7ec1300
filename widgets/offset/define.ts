import { define } from '../foundation/define.ts';
import { ZcfOffset } from './offset.element.ts';

declare global {
  interface HTMLElementTagNameMap {
    'zcf-offset': ZcfOffset;
  }
}

define('zcf-offset', ZcfOffset);
