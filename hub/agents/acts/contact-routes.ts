import { contactAsked, contactsResponse } from '#shared/contract/agents/contact.ts'
import { refuseFuture } from '../../platform/http/future.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { withMinimumTime } from '../../platform/http/min-response-time.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { triedOn } from '../recognition/find-named.ts'
import { recordContact } from './record-contact.ts'

/** Lets an agent record a contact between a usager and the service. */
export const contactRoutes: Routes = async (app, { countLook, ...deps }) => {
  app.post(
    '/v1/contacts',
    {
      config: { opensTo: ['agent', 'quality', 'admin'], needsSector: 'once_traced' },
      schema: {
        tags: ['agent'],
        summary: 'A usager and the service spoke about a request, or this was a mistake',
        description:
          'It leaves an access, as a look does; said again, it says the same. Unknown, not allowed and confidential are one answer.',
        security: [{ token: [] }],
        body: contactAsked,
        response: {
          200: contactsResponse,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { body } = request
      refuseFuture({ '/at': body.at }, deps.clock())
      await countLook(bearer, triedOn('contact', body))
      return withMinimumTime(() => recordContact(deps, bearer, body, localeOf(request)))
    },
  )
}
