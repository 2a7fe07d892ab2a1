/** Pattern of a UUID of version 7, in lower case. */
export const uuidv7Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Returns a UUIDv7 (RFC 9562, section 5.7): ids sort by creation time, so that the hub's index
 * grows at one end.
 * @param now milliseconds since 1970; the hub never uses it as a date.
 * @param random ten bytes from a cryptographic source.
 */
export function uuidv7(now: number, random: Uint8Array): string {
  const time = Math.max(0, Math.floor(now)).toString(16).padStart(12, '0').slice(-12)
  let tail = ''
  // Plain loops: old libraries in host pages replace array methods.
  for (const byte of random.subarray(0, 10)) tail += byte.toString(16).padStart(2, '0')
  const variant = '89ab'[Number.parseInt(tail[3] ?? '0', 16) & 3]
  return [
    time.slice(0, 8),
    time.slice(8),
    `7${tail.slice(0, 3)}`,
    `${variant}${tail.slice(4, 7)}`,
    tail.slice(7, 19),
  ].join('-')
}
