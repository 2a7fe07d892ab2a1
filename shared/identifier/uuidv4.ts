/** Pattern of a UUID of version 4, in lower case. */
export const uuidv4Pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/

/**
 * Returns a UUIDv4 (RFC 9562, section 5.4): it reveals no time. `crypto.randomUUID` exists on https
 * only.
 * @param random sixteen bytes from a cryptographic source.
 */
export function uuidv4(random: Uint8Array): string {
  const bytes = random.slice(0, 16)
  bytes[6] = 0x40 | ((bytes[6] ?? 0) & 0xf)
  bytes[8] = 0x80 | ((bytes[8] ?? 0) & 0x3f)
  let hex = ''
  // Plain loops: old libraries in host pages replace array methods.
  for (const byte of bytes) hex += byte.toString(16).padStart(2, '0')
  return hex.replace(/(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
