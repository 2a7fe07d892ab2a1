import { isIP } from 'node:net'

/** Addresses that stand for every one of a machine. */
const anywhere = ['0.0.0.0', '::']

/**
 * Whether a request was made for this origin, so that a page of another one, whose name leads here
 * for a moment, reads nothing.
 * @param said the header `Host`
 * @param host what is listened on
 * @param port unknown where no connection was made
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
  // A number is nobody's to lead elsewhere.
  return (
    ['localhost', '127.0.0.1', host].includes(name) || (anywhere.includes(host) && isIP(name) > 0)
  )
}
