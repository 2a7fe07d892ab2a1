/** A client that follows links, submits forms and keeps cookies by origin. */
export interface Walker {
  /** Follows redirects to a page, or to a URL that starts with `until`. */
  follow(url: string, until?: string): Promise<Arrival>
  /** Returns another one with the same cookies, as somebody who stole them has. */
  copy(): Walker
  /** The cookies it sends to every path of an origin, as a header. */
  cookiesOf(origin: string): string
  /** Deletes the cookies of an origin. */
  forget(origin: string): void
  /** Sends JSON by POST, like the script of a page. @returns the status, and what was answered */
  ask(url: string, body: unknown): Promise<{ status: number; said: Record<string, unknown> }>
  /** Sends a request without content, like the script of a page. @returns the status */
  call(method: string, url: string, headers: Record<string, string>): Promise<number>
  /** Submits a form by POST, then follows redirects. */
  send(url: string, fields: Record<string, string>, until?: string): Promise<Arrival>
}

/** The last response. */
interface Arrival {
  url: string
  status: number
  body: string
}

interface Cookie {
  origin: string
  path: string
  name: string
  value: string
}

/** Returns a client without cookies. It keeps cookies by origin and path, like a browser. */
export const walker = (): Walker => walkWith([])

function walkWith(jar: Cookie[]): Walker {
  const keep = (url: URL, header: string) => {
    const [pair = '', ...attributes] = header.split(';').map((part) => part.trim())
    const [name = '', ...rest] = pair.split('=')
    const path = attributes.find((one) => /^path=/i.test(one))?.slice(5) ?? '/'
    const known = jar.findIndex(
      (one) => one.origin === url.origin && one.path === path && one.name === name,
    )
    if (known >= 0) jar.splice(known, 1)
    const isGone = attributes.some((one) => /^expires=thu, 01 jan 1970/i.test(one))
    if (!isGone) jar.push({ origin: url.origin, path, name, value: rest.join('=') })
  }

  const walk = async (start: string, init: RequestInit, until?: string): Promise<Arrival> => {
    let url = new URL(start)
    let how = init
    for (let steps = 0; steps < 20; steps += 1) {
      if (until && url.href.startsWith(until)) return { url: url.href, status: 0, body: '' }
      const cookie = jar
        .filter((one) => one.origin === url.origin && url.pathname.startsWith(one.path))
        .map(({ name, value }) => `${name}=${value}`)
        .join('; ')
      const answer = await fetch(url, {
        ...how,
        redirect: 'manual',
        headers: { ...how.headers, cookie },
      })
      for (const header of answer.headers.getSetCookie()) keep(url, header)
      const next = answer.headers.get('location')
      if (!next || answer.status < 300 || answer.status >= 400)
        return { url: url.href, status: answer.status, body: await answer.text() }
      url = new URL(next, url)
      how = {}
    }
    throw new Error(`No end of redirects at ${url}`)
  }

  return {
    copy: () => walkWith([...jar]),
    cookiesOf: (origin) =>
      jar
        .filter((one) => one.origin === origin && one.path === '/')
        .map(({ name, value }) => `${name}=${value}`)
        .join('; '),
    forget(origin) {
      for (let at = jar.length - 1; at >= 0; at -= 1)
        if (jar[at]?.origin === origin) jar.splice(at, 1)
    },
    async ask(url, body) {
      const headers = { 'content-type': 'application/json' }
      const init = { method: 'POST', headers, body: JSON.stringify(body) }
      const { status, body: said } = await walk(url, init)
      return { status, said: JSON.parse(said) }
    },
    call: async (method, url, headers) => (await walk(url, { method, headers })).status,
    follow: (url, until) => walk(url, {}, until),
    send: (url, fields, until) =>
      walk(url, { method: 'POST', body: new URLSearchParams(fields) }, until),
  }
}
