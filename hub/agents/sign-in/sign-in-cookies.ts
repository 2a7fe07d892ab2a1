/** Sign-ins that a browser may have under way. Their cookies fit in the headers of a request. */
const mostUnderWay = 8

const signatureEnd = '.sig'

const startOf = (cookie: string) => cookie.split('=')[0] ?? ''

const unsigned = (name: string) =>
  name.endsWith(signatureEnd) ? name.slice(0, -signatureEnd.length) : name

/** Tells which sign-in a path of the library is of: the last of its steps. */
function signInOf(header: string): string | undefined {
  const path = header.split(/;\s*/).find((attribute) => /^path=/i.test(attribute))
  return path?.split('/').at(-1)
}

/**
 * The cookies of a sign-in. The library ties its cookie to one sign-in by a path, which `__Host-`
 * forbids: browsers get one with the sign-in in its name instead. They hold these prefixes under
 * https, and refuse such a cookie from any other host.
 */
export function signInCookies(publicUrl: string) {
  const prefix = publicUrl.startsWith('https:') ? '__Host-' : ''
  const session = `${prefix}parvis`
  const step = `${prefix}parvis_sign_in`
  const own = `${step}_`

  return {
    /** Their names for the library. Both cookies of a sign-in hold its id: one serves as both. */
    names: { session, interaction: step, resume: step },

    /**
     * Returns the cookies of a request as the library reads them: it knows the one of the given
     * sign-in, and no session. At a shared desk the next person may be another.
     * @param uid empty for a step of none
     */
    read(cookies: string, uid: string): string {
      return cookies
        .split(/;\s*/)
        .flatMap((cookie) => {
          const name = startOf(cookie)
          const plain = unsigned(name)
          if ([session, step].includes(plain)) return []
          if (uid === '' || plain !== own + uid) return [cookie]
          return [step + cookie.slice(plain.length)]
        })
        .join('; ')
    },

    /** Returns the `Set-Cookie` headers of the library as browsers get them. */
    write(headers: string[]): string[] {
      const written = headers.map((header) => {
        const name = startOf(header)
        const uid = signInOf(header)
        if (unsigned(name) !== step || !uid) return header
        return own + uid + header.slice(step.length).replace(/ path=[^;]*/i, ' path=/')
      })
      return [...new Map(written.map((header) => [startOf(header), header])).values()]
    },

    /** Returns the headers that take away the sign-ins under way, where a browser has too many. */
    clear(cookies: string): string[] {
      const names = cookies
        .split(/;\s*/)
        .map(startOf)
        .filter((name) => name.startsWith(own))
      if (names.length < 2 * mostUnderWay) return []
      const attributes = `Path=/; HttpOnly; SameSite=Lax${prefix && '; Secure'}`
      return names.map((name) => `${name}=; ${attributes}; Expires=${new Date(0).toUTCString()}`)
    },
  }
}
