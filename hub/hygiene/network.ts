import { isIPv6 } from 'node:net'

/**
 * What one household, school or town hall shares: an IPv4 address, or the first 64 bits of an IPv6
 * one, since a single device may take any address inside them. Whoever comes through a Unix socket has
 * none, unless a proxy says it, nor has a connection that has ended since: they are one network.
 */
export function networkOf(address: string | undefined): string {
  const [bare = ''] = (address ?? '').split('%')
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(bare)?.[1]
  if (mapped) return mapped
  if (!isIPv6(bare)) return bare
  const [before = '', after] = bare.toLowerCase().split('::')
  const groups = (half: string) => (half === '' ? [] : half.split(':'))
  const first = groups(before)
  const last = after === undefined ? [] : groups(after)
  const zeros = after === undefined ? 0 : Math.max(0, 8 - first.length - last.length)
  const all = [...first, ...Array<string>(zeros).fill('0'), ...last]
  return all
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':')
}
