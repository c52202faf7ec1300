/** The disclosure of clause 6.7.4: its content, its words, and the page to publish. */
export { disclosureOf } from './disclosure.ts';
export type { Disclosure, DisclosureDetails } from './disclosure-model.ts';
export { disclosurePage, spokenDisclosure } from './spoken-disclosure.ts';
