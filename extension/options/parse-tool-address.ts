import { readWebAddress } from '../shared/hub-address.ts'

/** The origin of a tool, of whatever page of it the address is. */
export function readTool(typed: string): { origin: string } | { fault: 'missing' | 'malformed' } {
  const read = readWebAddress(typed)
  return 'fault' in read ? read : { origin: read.url.origin }
}
