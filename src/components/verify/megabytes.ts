/** A number of bytes in megabytes of a million, to one decimal upwards: a limit is never told as more than it is. */
export const megabytes = (bytes: number): number => Math.ceil(bytes / 1e5) / 10;
