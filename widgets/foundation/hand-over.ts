/** What became of a file that was handed to the reader. `shown`: the browser lets nothing out, so the text is to be copied. */
export type HandedOver = 'downloaded' | 'shared' | 'shown';

export interface TextFile {
  readonly name: string;
  readonly type: string;
  readonly text: string;
}

/** A file that is no text, such as a workbook: it can't be shown for copying. */
export interface BinaryFile {
  readonly name: string;
  readonly type: string;
  readonly content: Blob;
}

/** The browsers inside WeChat, DingTalk, QQ, Weibo, Alipay and Feishu drop downloads without a word. */
const blocksDownloads = (): boolean =>
  /MicroMessenger|DingTalk|\bQQ\/|Weibo|AlipayClient|\bLark\b|Feishu/i.test(navigator.userAgent);

/** Gives a reader a file: as a download, else by the system's share sheet, else to be shown for copying. */
export async function handOver(given: TextFile | BinaryFile): Promise<HandedOver> {
  const { name, type } = given;
  const file = new File(['text' in given ? given.text : given.content], name, { type });
  if (!blocksDownloads()) {
    const address = URL.createObjectURL(file);
    const link = document.createElement('a');
    link.href = address;
    link.download = name;
    link.click();
    // The browser reads the address after this task; a minute is long enough for any dialog before that.
    setTimeout(() => URL.revokeObjectURL(address), 60_000);
    return 'downloaded';
  }
  if (navigator.canShare?.({ files: [file] })) {
    try {
      await navigator.share({ files: [file] });
      return 'shared';
    } catch {
      // The reader closed the sheet, or the share failed: the text is shown instead.
    }
  }
  return 'shown';
}

/** Copies a text; false where the browser doesn't let it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
