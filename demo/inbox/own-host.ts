import { isIP } from 'node:net'

/** Addresses that mean every interface. */
const anywhere = ['0.0.0.0', '::']

/**
 * Returns whether the `Host` header is ours, which prevents DNS rebinding.
 * @param said the header `Host`
 * @param host the interface listened on
 * @param port unknown without a connection
 */
export function isOwnHost(
  said: string | undefined,
  host: string,
  port: number | undefined,
): boolean {
  const written = `http://${said}`
  if (!said || !URL.canParse(written)) return false
  const url = new URL(written)
  if (Number(url.port || 80) !== (port ?? 80)) return false
  const name = url.hostname.replace(/^\[|\]$/g, '')
  // An IP address cannot be rebound.
  return (
    ['localhost', '127.0.0.1', host].includes(name) || (anywhere.includes(host) && isIP(name) > 0)
  )
}
