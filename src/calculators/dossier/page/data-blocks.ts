import { escaped } from '../../engine/report-html.ts';
import type { DossierReceipt } from '../dossier-model.ts';

/**
 * A receipt inside the page, as data that no browser executes: `receipt-1` and so on. In JSON a `<` stands in strings
 * only, where its number means the same; so the text can't end its element, and what is read from it is what was put in.
 */
export const receiptBlock = ({ name, text }: DossierReceipt, place: number): string =>
  `<script type="application/json" id="receipt-${place + 1}" data-name="${escaped(name)}">${text.replaceAll('<', '\\u003c')}</script>`;
