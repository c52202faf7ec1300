import { html, type TemplateResult } from 'lit';
import { load, type Node } from '../../../src/calculators/index.ts';
import type { Words } from '../desk.ts';

const { formulaText, valueText } = await load.explanationText();

/** A formula, down to what was entered or cited, with its result. */
export function equation({ language }: Words, node: Node): TemplateResult {
  const how = formulaText(node, language);
  return html`${how ? html`${how} = ` : ''}<b class="num">${valueText(node, language)}</b>`;
}
