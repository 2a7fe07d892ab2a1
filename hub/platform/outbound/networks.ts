import ipaddr from 'ipaddr.js'

/** A network in CIDR notation. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>

/** Parses networks like `10.0.0.0/8, fd00::/8`. @returns `null` when one of them is invalid */
export function readNetworks(written: string): Network[] | null {
  const networks: Network[] = []
  for (const one of written.split(/[\s,]+/).filter(Boolean)) {
    if (!ipaddr.isValidCIDR(one)) return null
    networks.push(ipaddr.parseCIDR(one))
  }
  return networks
}

/** Returns whether an address is in one of the networks. */
export function isInside(address: string, networks: readonly Network[]): boolean {
  const parsed = ipaddr.parse(address)
  return networks.some(([first, bits]) =>
    first.kind() === parsed.kind() ? parsed.match(first, bits) : false,
  )
}

/**
 * Returns whether an address is public. Reserved ones are not: loopback, private, link-local,
 * carrier-grade NAT, multicast, and IPv6 addresses that embed an IPv4 one.
 */
export function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}

/** The allocated IPv6 unicast range (RFC 4291, section 2.4). */
const globalUnicast = ipaddr.parseCIDR('2000::/3')
