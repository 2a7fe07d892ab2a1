import ipaddr from 'ipaddr.js'

/** A part of the network: its first address and how many bits of it count. */
export type Network = ReturnType<typeof ipaddr.parseCIDR>

/** Reads networks as `10.0.0.0/8, fd00::/8`. @returns `null` when one of them is none */
export function readNetworks(written: string): Network[] | null {
  const networks: Network[] = []
  for (const one of written.split(/[\s,]+/).filter(Boolean)) {
    if (!ipaddr.isValidCIDR(one)) return null
    networks.push(ipaddr.parseCIDR(one))
  }
  return networks
}

/** Whether an address is in one of the networks. */
export function isInside(address: string, networks: readonly Network[]): boolean {
  const parsed = ipaddr.parse(address)
  return networks.some(([first, bits]) =>
    first.kind() === parsed.kind() ? parsed.match(first, bits) : false,
  )
}

/**
 * Whether an address is one of the public internet. What is kept for a purpose is not: loopback,
 * private, link-local, shared by a carrier, multicast, and IPv6 addresses that carry one of IPv4.
 */
export function isPublic(address: string): boolean {
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast)
}

/** What is given out of IPv6 (RFC 4291, section 2.4): anything else is no address of a machine. */
const globalUnicast = ipaddr.parseCIDR('2000::/3')
