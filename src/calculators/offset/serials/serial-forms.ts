/** One serial taken apart: the series it belongs to, and its number in it as written ('' without any digit). */
export interface Serial {
  readonly prefix: string;
  readonly digits: string;
}

/** Two numbers of one series, as written. */
export interface Block {
  readonly prefix: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Verra writes a block of VCUs as one serial, issuance-first-last-VCS-VCU-…: 0001-000001-000100-VCS-VCU-003-VER-US-… are
 * 100 VCUs (Cloverly, "Registry serial number ranges"); older ones lack the VCS. The issuance alone makes the series:
 * what follows only describes it, and its last digit changes when a label is added.
 */
const verified = /^(\d+)-(\d+)-(\d+)-(?:VCS-)?VCU(?:-(?!.*VCU)[\w-]*)?$/;

/**
 * Serials whose last two groups are the first and the last number of a block, of whatever length. Gold Standard:
 * GS1-1-KE-GS7495-16-2025-30645-608-30350 are 29 743 credits (its registry's public data). ACR: ACR-US-192-2010-203-1-5000
 * are 5000 ERTs (Cloverly, as above). ITMOs: VU-ITMO-11-356-2022-0-27-35 (UNDP carbon registry, serial number standard).
 */
const endingInBlock =
  /^(GS1-\d+-[A-Z]{2}-GS\d+-\d+-\d{4}-\d+|ACR-[A-Z]{2}-\d+-\d{4}-\d+|[A-Z]{2}-ITMO-\d+-\d+-\d{4}-\w+)-(\d+)-(\d+)$/;

/** The block that a serial of a known registry names by itself. */
export function blockOf(serial: string): Block | undefined {
  const [, issuance, first, last] = verified.exec(serial) ?? [];
  if (issuance && first && last)
    return { prefix: `VCU${issuance.replace(/^0+/, '')}`, from: first, to: last };
  const [, series, from, to] = endingInBlock.exec(serial) ?? [];
  return series && from && to ? { prefix: bare(series), from, to } : undefined;
}

/**
 * A green electricity certificate's code: 17 characters for the project's file (建档立卡), then 15 for the month, the
 * certificate's number, and the classes of electricity and trade (as a page of 2025-03-26 tells, which names no document
 * and couldn't be traced to one). How wide the four are it doesn't say, so what is between two codes is ordered but can't be counted.
 */
const greenCertificate = /^[A-Z\d]{17}(?=\d{15}$)/;

/** Whether the numbers of the series are those of green electricity certificates. */
export function isGreenCertificate({ prefix, digits }: Serial): boolean {
  return greenCertificate.test(prefix + digits) && digits.length === 15;
}

/** A serial's series and number: the number is its last run of digits, wherever a known form doesn't say otherwise. */
export function serialOf(text: string): Serial {
  const [project] = greenCertificate.exec(text) ?? [];
  if (project) return { prefix: project, digits: text.slice(17) };
  const found = /(?<!\d)(\d+)(\D*)$/.exec(text);
  const [, digits = '', after = ''] = found ?? [];
  const suffix = bare(after);
  return { prefix: bare(text.slice(0, found?.index)) + (suffix && `*${suffix}`), digits };
}

/** The numbers from one serial to another of its series. */
export function fromTo(start: Serial, to: string): Block {
  return { prefix: start.prefix, from: start.digits, to };
}

/** The number whose last digits are replaced: 000123 with 456 is 000456. */
export function withTail({ digits }: Serial, tail: string): string {
  return digits.slice(0, Math.max(0, digits.length - tail.length)) + tail;
}

/** Whether the number may be a year, month or day, which serials hold before their number: CCER-2023-0001. */
export function isDate({ digits }: Serial): boolean {
  return /^(?:19|20)\d\d(?:(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])?)?$/.test(digits);
}

export function hasLetter(text: string): boolean {
  return /\p{L}/u.test(text);
}

/** Without the separators. */
function bare(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '');
}
