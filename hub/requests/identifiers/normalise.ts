import { domainToASCII } from 'node:url'
import type { Identifier } from '#shared/contract/agents/context.ts'
import { parsePhone } from '#shared/telephone/phone.ts'

/** A normalised identifier, to compare. */
export type Normal = `${'email' | 'phone' | 'account'}:${string}`

/**
 * Normalises an identifier for an exact comparison: a phone number in E.164, an e-mail address
 * without case or tag, an account with its source.
 * @returns `null` when it is invalid and so matches nobody; a reference or a code names no usager
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
    case 'code':
      return null
  }
}

/** E-mail hosts that ignore dots in the local part, under all their names. */
const dotless: ReadonlyMap<string, string> = new Map([
  ['gmail.com', 'gmail.com'],
  ['googlemail.com', 'gmail.com'],
])

/**
 * Normalises an e-mail address: removes case, tag (`+mairie`, RFC 5233) and surrounding text.
 * Accents count, in any Unicode composition; dots count, except for hosts that ignore them.
 */
function normaliseEmail(written: string): Normal | null {
  const bare = written
    .trim()
    .replace(/^.*<([^<>]*)>.*$/s, '$1')
    .replace(/^mailto:([^?#]*).*$/is, '$1')
    .replace(/(?<![.,;])[.,;]+$/, '')
    .normalize('NFC')
    .toLowerCase()
  // `domainToASCII` silently drops everything after these characters: refuse `a@mairie.fr#x`.
  const [, typed = '', domain = ''] = /^([^\s@<>]+)@([^\s@<>#/?:\\]+)$/.exec(bare) ?? []
  // A domain has two spellings (Unicode and punycode): keep one.
  const named = domainToASCII(domain).replace(/(?<!\.)\.+$/, '')
  const host = dotless.get(named) ?? named
  const local = typed.replace(/(?<=.)\+.*$/s, '')
  if (!local || !host) return null
  return `email:${dotless.has(host) ? local.replaceAll('.', '') : local}@${host}`
}
