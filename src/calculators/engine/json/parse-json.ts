import { excerpt, jsonError } from './json-problem.ts';
import { checkSize, type JsonLimits } from './limits.ts';

/**
 * What a text of JSON says; nobody has looked at it yet, so `plainJson` comes next.
 * @throws JsonError for more than the limit, and for what is no JSON
 */
export function parseJson(text: string, limits?: JsonLimits): unknown {
  checkSize(text, limits?.bytes);
  try {
    // Editors on Windows put a byte order mark in front.
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw jsonError('not-json', { begins: excerpt(text) });
  }
}
