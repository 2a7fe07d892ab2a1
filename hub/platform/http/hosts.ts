import type { IncomingMessage } from 'node:http'
import { isLoopback } from '../outbound/loopback.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Answers by whatever name it is asked: it tells nothing of people. */
    answersAnyHost?: true
  }
}

type Asked = Pick<IncomingMessage, 'url' | 'headers'>

/**
 * Judges the name that a request asks for. A page under a stranger's name that leads here (DNS
 * rebinding) is of the same origin for its browser, which then sends no `Origin` or that very name:
 * only the name asked for tells it apart. `X-Forwarded-Host` is not read, since such a page can set it.
 * @param publicUrl where people reach the hub; this machine's own names are the hub's too, any port
 * @returns whether the hub is the one that is asked
 */
export function knowHosts(publicUrl: string): (asked: Asked) => boolean {
  const own = nameIn(new URL(publicUrl).host)
  const isOurs = (host: string | undefined) => {
    const name = nameIn(host)
    return name !== null && (name === own || isLoopback(name))
  }
  return ({ url = '', headers }) => {
    // A request may carry the whole address, which counts for more than its Host (RFC 9112, 3.2.2).
    const [, whole] = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(url) ?? []
    return isOurs(headers.host) && (whole === undefined || isOurs(whole))
  }
}

/** The name in `name:port`, in small letters, without the dot that may end it; `null` where it is none. */
function nameIn(host = ''): string | null {
  if (!/^(\[[0-9a-f:.]+\]|[^\s/?#@\\:[\]]+)(:\d{1,5})?$/i.test(host)) return null
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : null
}
