/** Pattern of a UUID of version 4, in lower case. */
export const uuidv4Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Returns a UUIDv4 (RFC 9562, section 5.4): it reveals no time. `crypto.randomUUID` exists on https
 * only.
 * @param random sixteen bytes from a cryptographic source.
 */
export function uuidv4(random: Uint8Array): string {
  let hex = ''
  // Plain loops: old libraries in host pages replace array methods.
  for (const byte of random.subarray(0, 16)) hex += byte.toString(16).padStart(2, '0')
  const variant = '89ab'[Number.parseInt(hex[16] ?? '0', 16) & 3]
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `4${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-')
}
