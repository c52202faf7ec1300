import type { OfflineMessages } from './offline.zh.ts';

export const offlineEn: OfflineMessages = {
  badge: {
    kept: 'Works offline · no connection needed',
    working: 'Calculators work offline',
    next: 'Works offline from the next page',
    offline: 'Offline now',
    offlineKept: 'Offline now · this site is kept on this device',
  },
  update: {
    label: 'Update of the site',
    ready: 'A new version is ready. Switching reloads all tabs of this site.',
    switch: 'Switch',
    later: 'Later',
    unsaved: 'A tab has work that is not saved, so nothing was switched. Save it first.',
    behind:
      'This page is still the old version, because it has work that is not saved. Save it, then reload the page.',
    reload: 'Reload',
  },
  page: {
    title: 'There is no connection',
    lead: 'This page is not kept on this device and needs a connection to open.',
    available: 'What works without one',
    later:
      'After a visit the browser keeps the other pages when it is idle: guideline, measures, methods, factors and the search. In data saving mode it keeps the calculators alone.',
    retry: 'Once connected, reload this page.',
  },
};
