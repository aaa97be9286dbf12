/** 200 KiB: a dozen chunks of 16 KiB, more than one and soon sent. */
const BYTES = 200 * 1024;

/** A text file of numbered lines: what arrives can be read, and a lost piece is seen. */
export function createSampleFile({ File }: typeof globalThis): File {
  let text = '';
  for (let line = 1; text.length < BYTES; line += 1)
    text += `Pcscope ${String(line).padStart(7, '0')}\n`;
  return new File([text.slice(0, BYTES)], 'pcscope.txt', { type: 'text/plain', lastModified: 0 });
}
