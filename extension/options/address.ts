/** What is wrong with an address, named as its sentence is. */
export type AddressFault = 'missing' | 'malformed' | 'insecure'

/** This computer itself, by any of its names: nothing leaves it. */
const loopback = /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/

/**
 * The address of a hub as it is kept: `https`, or `http` on this computer alone, without slash at
 * its end.
 */
export function readHub(typed: string): { hub: string } | { fault: AddressFault } {
  const read = readWeb(typed)
  if ('fault' in read) return read
  const { protocol, hostname, origin, pathname, search, hash, username, password } = read.url
  if (search || hash || username || password) return { fault: 'malformed' }
  if (protocol === 'http:' && !loopback.test(hostname)) return { fault: 'insecure' }
  return { hub: (origin + pathname).replace(/\/+$/, '') }
}

/** The origin of a tool, of whatever page of it the address is. */
export function readTool(typed: string): { origin: string } | { fault: 'missing' | 'malformed' } {
  const read = readWeb(typed)
  return 'fault' in read ? read : { origin: read.url.origin }
}

function readWeb(typed: string): { url: URL } | { fault: 'missing' | 'malformed' } {
  const text = typed.trim()
  if (text === '') return { fault: 'missing' }
  const isWeb = /^https?:\/\/[^/\s]/i.test(text)
  return isWeb && URL.canParse(text) ? { url: new URL(text) } : { fault: 'malformed' }
}
