import * as z from 'zod'
import { ownPasskeys, passkeyName } from '#shared/contract/agents/passkeys.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { accountCookie } from './account-cookie.ts'
import { describeOwnPasskeys, removeOwnPasskey, requireFreshAccount } from './own-passkeys.ts'

const config = { opensTo: ['agent', 'quality', 'admin'] as const }
const shared = { tags: ['agent'], security: [{ token: [] }] }

/** Tells a person their passkeys, removes one, and leads to the page that makes another. */
export const ownPasskeyRoutes: Routes = async (app, deps) => {
  const cookie = accountCookie(deps)

  app.get(
    '/v1/passkeys',
    {
      config,
      schema: {
        ...shared,
        summary: 'Your passkeys',
        response: { 200: ownPasskeys, ...refusals(401, 503) },
      },
    },
    async (request) => describeOwnPasskeys(deps, bearerOf(request)),
  )

  app.post(
    '/v1/passkeys',
    {
      config,
      schema: {
        ...shared,
        summary: 'Lets this browser make another passkey',
        description:
          'Sets the cookie that opens `/compte/cle` for fifteen minutes. You signed in less than fifteen minutes ago. An e-mail tells you of the passkey that is made.',
        response: {
          204: z.undefined().meta({ description: 'The page opens' }),
          ...refusals(401, 403, 404, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      await requireFreshAccount(deps, bearer)
      const { agent, session } = bearer
      reply.header('set-cookie', cookie.set({ agent, by: 'session', session }))
      return reply.code(204).send(undefined)
    },
  )

  app.delete(
    '/v1/passkeys/:passkey',
    {
      config,
      schema: {
        ...shared,
        summary: 'Removes one of your passkeys',
        description: 'You signed in less than fifteen minutes ago.',
        params: z.strictObject({ passkey: passkeyName }),
        response: { 200: ownPasskeys, ...refusals(401, 403, 404, 409, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await requireFreshAccount(deps, bearer)
      await removeOwnPasskey(deps, bearer, request.params.passkey)
      return describeOwnPasskeys(deps, bearer)
    },
  )
}
