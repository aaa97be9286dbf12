/** A name that is in no part of `text`, escapes read. */
export function guardNameFor(text: string): string {
  const read = text.replace(
    /\\u(?:\{([\da-f]+)\}|([\da-f]{4}))/gi,
    (escape: string, long?: string, short?: string) => {
      const point = parseInt(long ?? short ?? '', 16);
      return point > 0x10ffff ? escape : String.fromCodePoint(point);
    },
  );
  let name = '$guard';
  for (let n = 1; text.includes(name) || read.includes(name); n += 1) name = `$guard${n}`;
  return name;
}
