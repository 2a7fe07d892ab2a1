import * as z from 'zod'
import { Refusal } from '../../platform/http/refusal.ts'
import { apart, type Routes } from '../../platform/http/route.ts'
import { installPageBorder } from '../../platform/pages/page-border.ts'
import { withoutQuotes } from '../../platform/telemetry/without-content.ts'
import {
  deleteSessionsOfProvider,
  deleteSessionsOfSubject,
  insertShown,
} from '../authorisation/sessions-sql.ts'
import { openDiscovery } from './discovery.ts'
import { IdentityFault } from './identity-settings.ts'
import { logoutReader } from './logout-token.ts'

/** Where an identity provider announces a sign-out (OpenID Connect Back-Channel Logout). */
const path = '/oauth/backchannel-logout'

const told = z.object({ logout_token: z.string().max(8000) })

/**
 * Ends the hub's sessions of a person who signed out at the identity provider, without their
 * browser.
 */
export const backChannelLogoutRoutes: Routes = apart(
  async (app, { database, clock, identityProvider }) => {
    if (!identityProvider) return
    const read = logoutReader(openDiscovery(identityProvider), identityProvider.clientId)

    app.removeAllContentTypeParsers()
    installPageBorder(app)
    app.post(
      path,
      { config: { opensTo: 'everyone', limitedBy: 'credential' }, schema: { hide: true } },
      async (request, reply) => {
        const { data } = told.safeParse(request.body)
        if (!data) throw new Refusal('logout_refused')
        const now = clock()
        const { issuer, subject, providerSession, once } = await read(data.logout_token, now)
        // On failure the transaction rolls back, so the provider may send the same token again.
        await database.transaction(async (transaction) => {
          if (!(await insertShown(transaction, once, now))) throw new Refusal('logout_refused')
          if (providerSession) await deleteSessionsOfProvider(transaction, providerSession)
          const isAll = providerSession === undefined
          if (subject) await deleteSessionsOfSubject(transaction, { issuer, subject, isAll })
        })
        return reply.code(200).header('cache-control', 'no-store').send()
      },
    )

    app.setErrorHandler((error: Error, request) => {
      if (!(error instanceof IdentityFault)) throw error
      request.log.warn(
        { why: withoutQuotes(error.message) },
        'a sign-out that was told of could not be checked',
      )
      throw new Refusal('unavailable')
    })
  },
)
