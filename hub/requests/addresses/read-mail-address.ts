import { domainToASCII } from 'node:url'

/** Longest address, and longest part before its `@`, in characters (RFC 5321). */
const longest = 254
const longestLocal = 64

/**
 * The part before the `@`, without quotes or comments (RFC 5322, dot-atom), and without what old
 * mail servers execute: a route (`%`, `!`), a command (`|`, a backtick), a leading option (`-`).
 */
const dotAtom = /^(?!-)[\w#$&'*+/=?^{}~-]+(\.[\w#$&'*+/=?^{}~-]+)*$/

/** Letters of any script, without encoded, joining or invisible characters. */
const written = /^[\p{L}\p{N}\p{M}.-]+$/u

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * Parses one mailbox, with its domain in punycode and lower case.
 * @param given as typed; outer spaces are ignored
 * @returns `null` for anything else, or several addresses
 */
export function readMailAddress(given: string): string | null {
  const address = given.replace(/^ +|(?<! ) +$/g, '')
  const at = address.lastIndexOf('@')
  const local = address.slice(0, Math.max(at, 0))
  const domain = readMailDomain(address.slice(at + 1))
  if (local.length > longestLocal || !dotAtom.test(local) || domain === null) return null
  const read = `${local}@${domain}`
  return read.length <= longest ? read : null
}

/** Normalises the domain of an address; `null` when it is invalid. */
function readMailDomain(given: string): string | null {
  if (!written.test(given)) return null
  const labels = domainToASCII(given).split('.')
  const isName = labels.length > 1 && labels.every((one) => label.test(one))
  // A name that ends in a number is an IP address.
  return isName && /[a-z]/.test(labels.at(-1) ?? '') ? labels.join('.') : null
}
