import { isIPv4, isIPv6 } from 'node:net'

/**
 * Returns the network that one household, school or town hall shares: an IPv4 address, or the first
 * 64 bits of an IPv6 one, because a device may take any address inside them. Connections through a
 * Unix socket without a proxy header, and closed ones, have no address: they share one network.
 */
export function networkOf(address: string | undefined): string {
  const bare = bareOf(address)
  return isIPv6(bare) ? firstGroups(bare, 4) : bare
}

/**
 * Returns a wider network, of many households: the first 24 bits of an IPv4 address, 48 of an IPv6
 * one. A device that changes address stays in it, and it does not identify a household.
 * @returns `null` without an address
 */
export function wideNetworkOf(address: string | undefined): string | null {
  const bare = bareOf(address)
  if (isIPv6(bare)) return firstGroups(bare, 3)
  return isIPv4(bare) ? bare.split('.').slice(0, 3).join('.') : null
}

/** Returns the address without its zone; an IPv4-mapped IPv6 address becomes IPv4. */
function bareOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%')
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare
}

/** Returns the first 16-bit groups of an IPv6 address. */
function firstGroups(bare: string, most: number): string {
  const [before = '', after] = bare.toLowerCase().split('::')
  const groups = (half: string) => (half === '' ? [] : half.split(':'))
  const first = groups(before)
  const last = after === undefined ? [] : groups(after)
  const zeros = after === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const all = [...first, ...Array<string>(zeros).fill('0'), ...last]
  return all
    .slice(0, most)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
