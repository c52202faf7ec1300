import { claimTags } from './claims.ts';
import { whenNear } from './nearby.ts';
import { start } from './start.ts';

/**
 * The loader of all elements, zcf.js: it finds those in the document and loads each when it comes near. In a shadow root
 * of the page it doesn't look; there the page imports the element's file itself.
 */
const tags = claimTags();
if (tags[0]) whenNear(tags, (tag) => void start(tag));
