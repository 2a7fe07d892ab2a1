import { domainToASCII } from 'node:url'

/** Longest address, and longest part before its `@`, in characters (RFC 5321). */
const longest = 254
const longestLocal = 64

/**
 * What stands before the `@`, without quotes nor comments (RFC 5322, dot-atom), nor what old mail
 * servers obey: a route (`%`, `!`), a command (`|`, a backtick), an option (`-` at the beginning).
 */
const dotAtom = /^(?!-)[\w#$&'*+/=?^{}~-]+(\.[\w#$&'*+/=?^{}~-]+)*$/

/** Letters of any writing: nothing that is decoded, joined or invisible. */
const written = /^[\p{L}\p{N}\p{M}.-]+$/u

const label = /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/

/**
 * The one mailbox that is written, its domain as it travels (punycode, lower case).
 * @param given as somebody wrote it; spaces around it count for nothing
 * @returns `null` for what is no address, or is more than one
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

/** The domain of an address as it travels; `null` for what is none. */
function readMailDomain(given: string): string | null {
  if (!written.test(given)) return null
  const labels = domainToASCII(given).split('.')
  const isName = labels.length > 1 && labels.every((one) => label.test(one))
  // What ends in a number is an address of the network.
  return isName && /[a-z]/.test(labels.at(-1) ?? '') ? labels.join('.') : null
}
