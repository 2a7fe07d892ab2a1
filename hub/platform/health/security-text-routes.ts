import { Refusal } from '../http/refusal.ts'
import { openFile, type Routes } from '../http/route.ts'

/** Days until the file expires; the RFC recommends less than a year. */
const vouched = 300

const dayLong = 24 * 3600 * 1000

/**
 * Serves the contact for vulnerabilities of this hub (RFC 9116): the organisation that runs it,
 * from its settings. Without a configured contact the file does not exist, so that no report goes
 * to the wrong place.
 */
export const securityTextRoutes: Routes = async (app, { securityContact, publicUrl, clock }) => {
  const expires = new Date((Math.floor(clock().getTime() / dayLong) + vouched) * dayLong)

  app.get('/.well-known/security.txt', openFile, (_, reply) => {
    if (!securityContact) throw new Refusal('not_found')
    return reply
      .header('cache-control', 'public, max-age=3600')
      .type('text/plain; charset=utf-8')
      .send(
        [
          `Contact: ${securityContact}`,
          `Expires: ${expires.toISOString()}`,
          'Preferred-Languages: fr, en',
          `Canonical: ${publicUrl}/.well-known/security.txt`,
          '',
        ].join('\n'),
      )
  })
}
