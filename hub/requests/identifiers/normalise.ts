import { domainToASCII } from 'node:url'
import type { Identifier } from '#shared/contract/agents/context.ts'
import { parsePhone } from '#shared/telephone/phone.ts'

/** An identifier as it is compared: written in one way, whoever wrote it. */
export type Normal = `${'email' | 'phone' | 'account'}:${string}`

/**
 * The one way an identifier is compared, exactly: a number in E.164, an address without case or tag,
 * an account with its source.
 * @returns `null` when it cannot be one, and then recognises nobody; a reference names no usager
 */
export function normalise({ kind, value, source }: Identifier): Normal | null {
  switch (kind) {
    case 'phone': {
      const phone = parsePhone(value)
      return phone && `phone:${phone.phone}`
    }
    case 'email':
      return normaliseEmail(value)
    case 'account':
      return source ? `account:${JSON.stringify([source, value.trim().normalize('NFC')])}` : null
    case 'reference':
      return null
  }
}

/** Hosts that deliver to one person whatever dots their address has, under all their names. */
const dotless: ReadonlyMap<string, string> = new Map([
  ['gmail.com', 'gmail.com'],
  ['googlemail.com', 'gmail.com'],
])

/**
 * An address without its case, its tag (`+mairie`, RFC 5233) and what people write around it. An
 * accent is part of a name, however it is composed; dots count, but where the host says they do not.
 */
function normaliseEmail(written: string): Normal | null {
  const bare = written
    .trim()
    .replace(/^.*<([^<>]*)>.*$/s, '$1')
    .replace(/^mailto:([^?#]*).*$/is, '$1')
    .replace(/(?<![.,;])[.,;]+$/, '')
    .normalize('NFC')
    .toLowerCase()
  // What would end a host in an address of the web is cut off without a word: `a@mairie.fr#x` is nobody.
  const [, typed = '', domain = ''] = /^([^\s@<>]+)@([^\s@<>#/?:\\]+)$/.exec(bare) ?? []
  // One name for a domain, whichever of its two spellings is used.
  const named = domainToASCII(domain).replace(/(?<!\.)\.+$/, '')
  const host = dotless.get(named) ?? named
  const local = typed.replace(/(?<=.)\+.*$/s, '')
  if (!local || !host) return null
  return `email:${dotless.has(host) ? local.replaceAll('.', '') : local}@${host}`
}
