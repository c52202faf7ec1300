import type { HostWords } from './hosts.zh.ts';

/** The same in English. */
export const hostsEn: HostWords = {
  title: 'Hostile hosts',
  lead: 'Each page below is a real static page with something on it that troubles embedded content. Look at them with console and network panel open, and in your own browsers.',
  everywhere: (total) =>
    `On each page the calculators are given the same 120000 kWh of purchased electricity and should show a total of ${total} tCO₂e; the console has no errors, and the only requests are for fixed files in the folder of one version.`,
  tried: 'What is tried',
  seen: 'What should be seen',
  back: 'All hosts',
  own: {
    text: 'This is the host’s own text, ',
    link: 'this is its link',
    heading: 'Calculator',
    open: 'Open the calculator',
    send: 'Send',
    frame: 'Calculator in a sandbox',
  },
  hosts: {
    strict: {
      title: 'Strict policy and Trusted Types',
      tried: 'Nothing is allowed but scripts, styles and data of this site, and Trusted Types are required.',
      seen: 'The calculator works, and the console reports no violation of the policy.',
    },
    bootstrap: {
      title: 'Bootstrap 5',
      tried: 'The whole page has Bootstrap’s stylesheet.',
      seen: 'The host’s button looks like Bootstrap; those of the calculator don’t.',
    },
    reset: {
      title: 'A hard reset',
      tried:
        'Margins go, letters are spaced out, buttons and fields turn bold, italic and dotted, all with `!important`.',
      seen: 'The host’s own content is beyond recognition; inside the calculator nothing changes.',
    },
    dark: {
      title: 'Dark page',
      tried: 'The page declares `color-scheme: dark` and has a dark background.',
      seen: 'The calculator is dark, and its text is easy to read.',
    },
    'right-to-left': {
      title: 'Right to left',
      tried: 'The part of the page with the calculator runs from right to left.',
      seen: 'The words inside the calculator still run from left to right.',
    },
    narrow: {
      title: 'A column of 280 pixels',
      tried: 'The calculator stands in a column 280 pixels wide.',
      seen: 'Its rows take their narrow form; nothing scrolls sideways, nothing overlaps.',
    },
    popup: {
      title: 'A popup that starts hidden',
      tried: 'The calculator is in a popup, not to be seen when the page opens.',
      seen: 'The calculator isn’t loaded until the popup is opened, and is whole after that.',
    },
    three: {
      title: 'Three calculators',
      tried: 'Three of them stand on one page.',
      seen: 'Changing one leaves the other two alone; the program is loaded once.',
    },
    versions: {
      title: 'Two versions',
      tried: 'The exact version is loaded, then the moving path.',
      seen: 'The first to come serves all elements, and one warning on the console names both versions.',
    },
    classic: {
      title: 'Classic script',
      tried: '`zcf.classic.js` is used, for old content systems that know no modules.',
      seen: 'Exactly the same as with the module.',
    },
    group: {
      title: 'Two calculators of one group',
      tried: 'Two calculators have the same `group`, and readers may keep a copy in the browser.',
      seen: 'Once a reader chooses to save, both share one copy; otherwise nothing is kept.',
    },
    form: {
      title: 'Form',
      tried: 'The calculator is in a form that asks for the total.',
      seen: 'The form can’t be sent before the reader has seen and agreed to the figures that are handed over. The form here sends nothing anywhere.',
    },
    sandbox: {
      title: 'Sandboxed frame',
      tried:
        'The calculator is in an `<iframe sandbox="allow-scripts">` without `allow-same-origin`: the frame has no origin, and the browser throws wherever it touches storage. The element says `storage="browser"`.',
      seen: 'The calculator works; when a reader asks it to save automatically, it says that the browser doesn’t allow it.',
    },
  },
};
