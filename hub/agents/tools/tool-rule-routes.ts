import * as z from 'zod'
import { toolRule } from '#shared/contract/agents/tool-rule.ts'
import { ruleSigned } from '#shared/contract/agents/tools.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ruleLimit } from '../../platform/http/limits.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { formatRuleFaults } from './read-rule.ts'
import { shareRule, withdrawRule } from './share-rule.ts'

const security = [{ token: [] }]
const tags = ['console']
const { id, version } = toolRule.shape

/** Lets an administrator share rules of tools with the extensions of an organisation. */
export const toolRuleRoutes: Routes = async (app, deps) => {
  const nameOf = async ({ agent }: Bearer) => {
    const known = await findAgent(deps.database, agent)
    if (!known) throw new Refusal('token_refused')
    return known.name
  }

  app.put(
    '/v1/tools/rules/:id',
    {
      bodyLimit: ruleLimit,
      // The handler formats the faults of a rule itself.
      attachValidation: true,
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Signs a rule and shares it with the extensions of the organisation',
        description:
          '201: a new version, higher than the last. 200: the last one again. What to change is told one by one (`errors`).',
        security,
        params: z.strictObject({ id }),
        body: toolRule,
        response: {
          200: ruleSigned,
          201: ruleSigned,
          ...refusals(400, 401, 403, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { validationError: error, body, params } = request
      if (error && error.validationContext !== 'body') throw error
      if (error) throw new Refusal('invalid', formatRuleFaults(body ?? null))
      if (body.id !== params.id)
        throw new Refusal('invalid', [{ path: '/id', code: 'another_rule' }])
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const { isNew, shared } = await shareRule(deps, organisation, body, await nameOf(bearer))
      return reply.code(isNew ? 201 : 200).send(shared)
    },
  )

  app.delete(
    '/v1/tools/rules/:id/:version',
    {
      config: { opensTo: ['admin'] },
      schema: {
        tags,
        summary: 'Withdraws a version of a rule: extensions go back to the one before',
        security,
        params: z.strictObject({ id, version: z.coerce.number().pipe(version) }),
        response: { 200: ruleSigned, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      return (await withdrawRule(deps, organisation, request.params, await nameOf(bearer))).shared
    },
  )
}
