/** A content security policy: its directives and their sources. */
type Policy = ReadonlyMap<string, readonly string[]>

/** Parses the policies of a header or a `<meta>` element. */
export function readPolicies(written: string): Policy[] {
  return written
    .split(',')
    .map((one) => {
      const directives = one
        .split(';')
        .map((part) => part.trim().split(/\s+/))
        .filter(([name]) => name !== '')
      // Of duplicate directives the first counts, as in browsers.
      return new Map(
        directives.reverse().map(([name = '', ...sources]) => [name.toLowerCase(), sources]),
      )
    })
    .filter((policy) => policy.size > 0)
}

/** The result of a policy for a URL: allowed, refused, or only known in a browser. */
export type Judged = 'allowed' | 'refused' | 'unsure'

/**
 * Evaluates every policy for a URL (W3C, Content Security Policy Level 3, section 6.7).
 * @param directives from the most specific to its fallbacks
 */
export function judgePolicies(
  policies: readonly Policy[],
  directives: readonly string[],
  address: URL,
  page: URL,
): Judged {
  const judged = policies.map((policy) => {
    const name = directives.find((one) => policy.has(one))
    return name === undefined ? 'allowed' : judge(policy.get(name) ?? [], address, page)
  })
  if (judged.includes('refused')) return 'refused'
  return judged.includes('unsure') ? 'unsure' : 'allowed'
}

function judge(sources: readonly string[], address: URL, page: URL): Judged {
  const isTrusted = sources.some((one) => /^'(?:nonce-|sha\d+-|strict-dynamic')/i.test(one))
  // With « strict-dynamic », host names are ignored, and a trusted tag needs none.
  if (sources.some((one) => /^'strict-dynamic'$/i.test(one))) return 'unsure'
  if (sources.some((one) => matches(one, address, page))) return 'allowed'
  return isTrusted ? 'unsure' : 'refused'
}

function matches(source: string, address: URL, page: URL): boolean {
  if (source === '*') return /^https?:$/.test(address.protocol)
  if (/^'self'$/i.test(source)) return address.origin === page.origin
  if (/^[a-z][a-z0-9+.-]*:$/i.test(source)) return isScheme(source.toLowerCase(), address)
  const parts = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(\*|(?:\*\.)?[^/:*]+)(?::(\d+|\*))?(\/[^?#]*)?$/i
  const [, scheme, host = '', port, path = ''] = parts.exec(source) ?? []
  if (host === '') return false
  return (
    isScheme(scheme === undefined ? page.protocol : `${scheme.toLowerCase()}:`, address) &&
    isHost(host.toLowerCase(), address.hostname) &&
    (port === '*' || (port ?? defaultPort(address)) === (address.port || defaultPort(address))) &&
    isPath(path, address.pathname)
  )
}

/** Returns whether a scheme matches; it allows its secure form too. */
function isScheme(scheme: string, { protocol }: URL): boolean {
  return protocol === scheme || (scheme === 'http:' && protocol === 'https:')
}

function isHost(pattern: string, host: string): boolean {
  if (pattern === '*') return true
  return pattern.startsWith('*.') ? host.endsWith(pattern.slice(1)) : host === pattern
}

function isPath(pattern: string, path: string): boolean {
  if (pattern === '' || pattern === '/') return true
  return pattern.endsWith('/') ? path.startsWith(pattern) : path === pattern
}

const defaultPort = ({ protocol }: URL) => (protocol === 'https:' ? '443' : '80')
