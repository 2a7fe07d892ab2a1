import { isIPv4, isIPv6 } from 'node:net'

/**
 * What one household, school or town hall shares: an IPv4 address, or the first 64 bits of an IPv6
 * one, since a single device may take any address inside them. Whoever comes through a Unix socket has
 * none, unless a proxy says it, nor has a connection that has ended since: they are one network.
 */
export function networkOf(address: string | undefined): string {
  const bare = bareOf(address)
  return isIPv6(bare) ? firstGroups(bare, 4) : bare
}

/**
 * A wider one, of many households: the first 24 bits of an IPv4 address, 48 of an IPv6 one. Who
 * changes address keeps it, and nobody is told from their neighbours by it.
 * @returns `null` where no address is known
 */
export function wideNetworkOf(address: string | undefined): string | null {
  const bare = bareOf(address)
  if (isIPv6(bare)) return firstGroups(bare, 3)
  return isIPv4(bare) ? bare.split('.').slice(0, 3).join('.') : null
}

/** Without its zone; an IPv4 address that is written as an IPv6 one is one. */
function bareOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%')
  return /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1] ?? bare
}

/** The first groups of 16 bits of an IPv6 address. */
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
