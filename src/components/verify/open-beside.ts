import type { OpenedFile } from './opened-file.ts';

/** Milliseconds that a file may take to be read: the largest that is taken needs some seconds on an old telephone. */
const patience = 60_000;

/** Opens a file in a worker, which can be stopped: whatever somebody put into it, the page goes on. */
export function openBeside(file: File): Promise<OpenedFile> {
  const worker = new Worker(new URL('./opening.worker.ts', import.meta.url), { type: 'module' });
  const opened = new Promise<OpenedFile>((resolve) => {
    const refuse = (code: string) => resolve({ ok: false, problem: { code, facts: { name: file.name } } });
    const late = setTimeout(() => refuse('too-slow'), patience);
    const failed = (event: Event) => {
      event.preventDefault();
      clearTimeout(late);
      refuse('not-opened');
    };
    worker.addEventListener('error', failed);
    worker.addEventListener('messageerror', failed);
    worker.addEventListener('message', ({ data }: MessageEvent<OpenedFile>) => {
      clearTimeout(late);
      resolve(data);
    });
    worker.postMessage(file);
  });
  return opened.finally(() => worker.terminate());
}
