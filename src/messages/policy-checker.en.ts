import type { PolicyCheckerWords } from './policy-checker.zh.ts';

/** The words of the policy checker. */
export const policyCheckerEn: PolicyCheckerWords = {
  title: 'Check your policy',
  lead: 'The check runs in your browser; what you paste doesn’t leave this page.',
  paste: 'Content Security Policy of the page',
  pasteHint:
    'Header lines, a `<meta>` element, a line of a server’s configuration or the bare value; several if there are, with line breaks anywhere.',
  page: 'Address of the page',
  pageHint: "Matters only where the widgets are on the page’s own origin and the policy says `'self'`.",
  way: 'Way of embedding',
  ways: {
    element: 'Element, loaded by `zcf.js`',
    classic: 'Element, loaded by `zcf.classic.js`',
    iframe: 'Frame',
  },
  none: 'No policy was read. A page without one restricts nothing, and the widgets work as they are.',
  badPage: 'The address of the page should be a URL such as `https://www.example.com/`; “{value}” came.',
  fits: 'Nothing is missing; the widgets work under it.',
  lacks: 'Missing: {count}.',
  together: 'All policies hold at once, so each has to allow what is needed.',
  policy: 'Policy {number}',
  allowed: '`{need}`: allowed by `{by}`.',
  open: '`{need}`: not restricted.',
  missing: '`{need}`: lacks `{lacks}`; `{by}` decides.',
  remarks: {
    'report-only': 'This one only reports and refuses nothing; what is missing will show up in the reports.',
    repeated:
      'Of a directive that comes twice only the first counts; those after it do nothing: `{repeated}`.',
    unread: 'Browsers don’t read directives with characters outside ASCII, such as curly quotes: `{unread}`.',
    nonce:
      "With `'strict-dynamic'`, browsers ignore the hosts in `script-src`: put the `nonce` of the response on the line that loads the script. Its value has to be new in every response.",
    duplicates:
      "If the page uses Lit itself or has two versions of the widgets, `trusted-types` also needs `'allow-duplicates'`.",
    downloads: '`sandbox` lacks `allow-downloads`: readers can’t save files and reports; all else works.',
    opaque:
      '`sandbox` lacks `allow-same-origin`: the page has no origin of its own, and no copy can be kept in the browser; all else works.',
  },
  mended: 'The policy, mended',
  mendedHint:
    'Only what is missing was added. Where `default-src` or another wide directive decided, a narrow one was written, so that nothing else is opened.',
  copy: 'Copy',
};
