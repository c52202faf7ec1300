import { messageSW, Workbox } from 'workbox-window';
import type { Language } from '../../guideline/language';
import { offlineEn } from '../../messages/offline.en';
import { offlineZh } from '../../messages/offline.zh';
import type { KeepAnswer, KeepRequest, Part } from '../../offline/manifest';
import { base } from '../../site/address';
import { startBadge } from './badge';
import { followUpdates, offerUpdate } from './updates';

/** Files per message: few enough that a phone may stop in between, and goes on with the next page. */
const STEP = 24;

/** The reader's wish to load little (https://wicg.github.io/savedata/), in the browsers that have it. */
function savesData(): boolean {
  const { connection } = navigator as Navigator & { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}

/** Keeps a part step by step. @returns whether all of it is kept */
async function keep(worker: ServiceWorker, part: Part): Promise<boolean> {
  for (;;) {
    const request: KeepRequest = { type: 'KEEP', part, most: STEP };
    const { left, failed }: KeepAnswer = await messageSW(worker, request);
    if (left === 0 || failed) return left === 0;
  }
}

/**
 * Registers the service worker, keeps what the language of the page needs, says so in the footer, and offers a new version
 * when one has come. A browser that refuses leaves everything as it is.
 */
export async function keepSite(): Promise<void> {
  const badge = document.querySelector<HTMLElement>('[data-offline]');
  if (!badge) return;
  const language: Language = document.documentElement.lang === 'en' ? 'en' : 'zh';
  const texts = language === 'en' ? offlineEn : offlineZh;
  const workbox = new Workbox(`${base}sw.js`, { scope: base });
  followUpdates(texts.update);
  const keepRest = (worker: ServiceWorker) =>
    savesData() ? Promise.resolve(false) : keep(worker, language).catch(() => false);
  workbox.addEventListener('waiting', async () => {
    const { waiting } = await navigator.serviceWorker.ready;
    if (!waiting) return;
    // The version to come first has what this one keeps, so that switching takes nothing away.
    await keepRest(waiting);
    await offerUpdate(texts.update, () => workbox.messageSkipWaiting());
  });
  try {
    await workbox.register();
  } catch {
    return;
  }
  const show = startBadge(badge, texts.badge);
  const { active } = await navigator.serviceWorker.ready;
  if (!active) return;
  show('working');
  const whole = async () => (await keepRest(active)) && show('kept');
  await whole();
  addEventListener('online', whole);
}
