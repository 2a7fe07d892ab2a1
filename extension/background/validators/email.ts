import type { Validator } from './validator.ts'

/** An e-mail address, without what people and tools write around it; its domain in lower case. */
export const email: Validator = {
  name: 'email',
  read(text) {
    const bare = text
      .trim()
      .replace(/^[^<>]*<([^<>]*)>[^<>]*$/, '$1')
      .replace(/^mailto:/i, '')
      .replace(/[.,;]+$/, '')
      .normalize('NFC')
    const [, local = '', domain = ''] =
      /^([^\s@<>(),;:"[\]\\]{1,64})@([^\s@<>]{1,180})$/.exec(bare) ?? []
    const isLocal = local !== '' && !/^\.|\.\.|\.$/.test(local) && !/[\p{Cc}\p{Cf}]/u.test(local)
    const host = isLocal ? hostOf(domain) : null
    return host === null ? null : `${local}@${host}`
  },
}

/** The one way a domain is written, its accents in punycode; `null` for what is none. */
function hostOf(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
  const url = `https://${domain}/`
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  return /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/.test(host) ? host : null
}
