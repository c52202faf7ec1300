import { afterEach, describe, expect, test, vi } from 'vitest';
import { handOver } from '../../../widgets/foundation/hand-over.ts';

const file = { name: 'a.json', type: 'application/json', text: '{}' };

/** A browser by what it calls itself, and whether its share sheet takes files. */
function browser(userAgent: string, share?: () => Promise<void>) {
  const click = vi.fn();
  vi.stubGlobal('navigator', { userAgent, ...(share && { share, canShare: () => true }) });
  vi.stubGlobal('document', { createElement: () => ({ click }) });
  vi.stubGlobal('URL', { createObjectURL: () => 'blob:1', revokeObjectURL: () => {} });
  vi.useFakeTimers();
  return click;
}
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('a browser inside an app that drops downloads shows the text, unless it can share it:', () => {
  test.each([
    ['WeChat', 'Mozilla/5.0 (Linux; Android 13) Chrome/111.0 Mobile Safari/537.36 MicroMessenger/8.0.42'],
    ['DingTalk', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0) Mobile/15E148 AliApp(DingTalk/7.0.50)'],
    ['QQ', 'Mozilla/5.0 (Linux; Android 12) Chrome/89.0 MQQBrowser/6.2 Mobile Safari/537.36 QQ/8.9.58'],
    ['Weibo', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0) Mobile/15E148 Weibo (iPhone14,5__weibo__13.9.1)'],
    ['Alipay', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0) Mobile/15E148 AlipayClient/10.5.0'],
    ['Feishu', 'Mozilla/5.0 (Linux; Android 13) Chrome/111.0 Mobile Safari/537.36 Lark/7.2.0'],
  ])('%s', async (_, userAgent) => {
    const click = browser(userAgent);
    expect(await handOver(file)).toBe('shown');
    browser(userAgent, async () => {});
    expect(await handOver(file)).toBe('shared');
    browser(userAgent, () => Promise.reject(new Error('closed')));
    expect(await handOver(file)).toBe('shown');
    expect(click).not.toHaveBeenCalled();
  });
});

describe('others download:', () => {
  test.each([
    ['Chrome', 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/126.0 Safari/537.36'],
    ['QQ Browser', 'Mozilla/5.0 (Linux; Android 12) Chrome/89.0 MQQBrowser/14.5 Mobile Safari/537.36'],
    ['Safari', 'Mozilla/5.0 (iPhone; CPU iPhone OS 16_0) Version/16.0 Mobile/15E148 Safari/604.1'],
  ])('%s', async (_, userAgent) => {
    const click = browser(userAgent);
    expect(await handOver(file)).toBe('downloaded');
    expect(click).toHaveBeenCalledOnce();
  });
});

test('a workbook goes out with its bytes as they are', async () => {
  browser('Mozilla/5.0 Chrome/126.0 Safari/537.36');
  const given: Blob[] = [];
  vi.stubGlobal('URL', { createObjectURL: (blob: Blob) => (given.push(blob), 'blob:1') });
  const content = new Blob([new Uint8Array([0x50, 0x4b, 3, 4, 0xff])]);
  expect(await handOver({ name: 'a.xlsx', type: 'application/zip', content })).toBe('downloaded');
  const [file] = given as [File];
  expect([file.name, [...new Uint8Array(await file.arrayBuffer())]]).toEqual([
    'a.xlsx',
    [0x50, 0x4b, 3, 4, 0xff],
  ]);
});
