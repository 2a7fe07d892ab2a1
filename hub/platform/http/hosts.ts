import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../outbound/loopback.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The route answers under any host name: it holds no personal data. */
    answersAnyHost?: true
  }
}

/** Most hosts in memory: a port and capitals make many of one name. */
const mostKnown = 100

type Asked = Pick<IncomingMessage, 'url' | 'headers'>

/**
 * Returns a check of the host name of a request, against DNS rebinding. A page under a stranger's
 * name that resolves to this hub is of the same origin for its browser. That browser then sends no
 * `Origin`, or that very name. Only the requested host distinguishes it. `X-Forwarded-Host` is
 * ignored, because such a page can set it.
 * @param publicUrl public URL of the hub; this machine's own names are accepted too, with any port
 * @returns whether the request names this hub
 */
export function knowHosts(publicUrl: string): (asked: Asked) => boolean {
  const own = nameIn(new URL(publicUrl).host)
  /** Hosts already found to be ours: reading a name costs more than the rest of the check. */
  const known = new Set<string | undefined>()
  const isOurs = (host: string | undefined) => {
    if (known.has(host)) return true
    const name = nameIn(host)
    const isOne = name !== null && (name === own || isLoopback(name))
    if (isOne && known.size < mostKnown) known.add(host)
    return isOne
  }
  return ({ url = '', headers }) => {
    // A request may carry the absolute URL, which takes precedence over its Host (RFC 9112, 3.2.2).
    const [, whole] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url) ?? []
    return isOurs(headers.host) && (whole === undefined || isOurs(whole))
  }
}

/**
 * Returns the name in `name:port`, in lower case, without a trailing dot; `null` when it is
 * malformed.
 */
function nameIn(host = ''): string | null {
  if (!/^(\[[0-9a-f:.]+\]|[^\s/?#@\\:[\]]+)(:\d{1,5})?$/i.test(host)) return null
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : null
}
