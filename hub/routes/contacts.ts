import { contactAsked, contactsTold } from '#shared/contract/agents/contact.ts'
import { bearerOf } from '../authorisation/gate.ts'
import { recordContact } from '../contacts/record-contact.ts'
import type { ReadOffer } from '../declared/declared-offer.ts'
import { refuseFuture } from '../future.ts'
import { localeOf } from '../http/locale.ts'
import { type Routes, refusals } from '../http/route.ts'
import { noSooner } from '../no-sooner.ts'
import { triedOn } from '../recognition/find-named.ts'
import type { CountLook } from '../security/limit-looks.ts'
import type { Services } from '../services.ts'

/** Where an agent records that a usager and the service spoke. */
export const contactRoutes: Routes<
  Services & { readOffer: ReadOffer; countLook: CountLook }
> = async (app, { countLook, ...services }) => {
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
          200: contactsTold,
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 429, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { body } = request
      refuseFuture({ '/at': body.at }, services.clock())
      await countLook(bearer, triedOn('contact', body))
      return noSooner(() => recordContact(services, bearer, body, localeOf(request)))
    },
  )
}
