/**
 * A cookie that browsers send to this host alone. Under https its name has the prefix `__Host-`: they
 * then refuse it from any other host.
 */
export function ownCookie(publicUrl: string, given: string) {
  const isSecure = publicUrl.startsWith('https:')
  const name = isSecure ? `__Host-${given}` : given
  return {
    /** Returns the header that sets it. */
    write: (value: string, expires: Date): string =>
      `${name}=${value}; Path=/; HttpOnly; SameSite=Lax; Expires=${expires.toUTCString()}${isSecure ? '; Secure' : ''}`,
    /** Reads it from the cookies of a request; empty without it. */
    read(cookies = ''): string {
      const start = `${name}=`
      const found = cookies.split(/;\s*/).find((one) => one.startsWith(start)) ?? ''
      return found.slice(start.length)
    },
  }
}
