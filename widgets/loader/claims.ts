import { startsWith, version } from './built-in.ts';

/** What a loader asks those before it: which tags are left, and which version holds the others. */
interface Claim {
  tags: string[];
  holder?: string;
}

const QUESTION = 'zcf:claim';

/**
 * The tags that this loader serves: all it knows but those of a loader that came before it, of whatever version. They
 * talk by an event, so that nothing is kept where the page could trip over it.
 */
export function claimTags(): string[] {
  const claim: Claim = { tags: Object.keys(startsWith) };
  document.dispatchEvent(new CustomEvent(QUESTION, { detail: claim }));
  const { tags, holder } = claim;
  if (holder) {
    console.warn(
      `zcf.js of version ${version} loads ${tags.join(', ') || 'nothing'}: version ${holder} came first and serves the rest of this page. Load one version only.`,
    );
  }
  document.addEventListener(QUESTION, (event) => {
    const { detail } = event as CustomEvent<Claim>;
    detail.tags = detail.tags.filter((tag) => !tags.includes(tag));
    detail.holder ??= version;
  });
  return tags;
}
