import type { Validator } from './validator.ts'

const address = /^([^\s@<>(),;:"[\]\\]{1,64})@([^\s@<>]{1,180})$/

/**
 * An e-mail address, without what people and tools write around it. Its domain is in lower case, its
 * accents in punycode; what stands before `@` is kept as typed.
 */
export const email: Validator = {
  name: 'email',
  read(text) {
    const bare = inBrackets(text.trim().normalize('NFC'))
      ?.replace(/^mailto:/i, '')
      .replace(/(?<![.,;])[.,;]+$/, '')
      .replace(/^['‘’"“«]+/u, '')
      .replace(/(?<!['’"”»])['’"”»]+$/u, '')
      .trim()
    const [, local = '', domain = ''] = address.exec(bare ?? '') ?? []
    const isLocal = local !== '' && !/^\.|\.\.|\.$/.test(local)
    const host = isLocal ? hostOf(domain) : null
    return host === null ? null : `${local}@${host}`
  },
}

/** What stands in `<…>`, where there is that; `null` where another address stands beside it. */
function inBrackets(text: string): string | null {
  const [, before = '', inside, after = ''] = /^([^<>]*)<([^<>]*)>([^<>]*)$/.exec(text) ?? []
  if (inside === undefined) return text
  const beside = (before + after).replaceAll(inside.replace(/^mailto:/i, ''), '')
  return beside.includes('@') ? null : inside
}

/** The canonical form of a domain; `null` for any other text. */
function hostOf(domain: string): string | null {
  if (!/^[\p{L}\p{M}\p{N}.-]+$/u.test(domain)) return null
  const url = `https://${domain}/`
  const host = URL.canParse(url) ? new URL(url).hostname : ''
  const last = /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+([a-z]{2,63}|xn--[a-z0-9-]+)$/
  return last.test(host) ? host : null
}
