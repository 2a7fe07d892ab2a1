import { parseWebAddress } from '../shared/hub-address.ts'

/** The origin of a tool, of whatever page of it the address is. */
export function parseToolAddress(
  typed: string,
): { origin: string } | { fault: 'missing' | 'malformed' } {
  const read = parseWebAddress(typed)
  return 'fault' in read ? read : { origin: read.url.origin }
}
