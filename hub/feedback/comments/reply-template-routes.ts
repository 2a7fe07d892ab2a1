import * as z from 'zod'
import { replyTemplatePut, replyTemplates } from '#shared/contract/feedback/reply-template.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { findAgent } from '../../catalogue/organisations/agents-sql.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import type { Bearer } from '../../platform/http/principal.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import {
  deleteReplyTemplate,
  listReplyTemplates,
  upsertReplyTemplate,
} from './reply-templates-sql.ts'

const security = [{ token: [] }]
const tags = ['console']
const config = { opensTo: ['quality', 'admin'] } as const
const params = z.strictObject({ template: uuidv7 })

/** Routes of reply templates. Nothing is sent from here: a person reads each reply first. */
export const replyTemplateRoutes: Routes = async (app, { database, clock }) => {
  async function tell(bearer: Bearer) {
    const { services } = await ownOrganisation(database, bearer)
    return {
      templates: await listReplyTemplates(database, bearer.rights.organisation),
      services: services.map(({ service, name, norm, contact }) => ({
        service,
        name,
        delay: norm.sentence,
        contact: contact.name,
      })),
    }
  }

  app.get(
    '/v1/reply-templates',
    {
      config,
      schema: {
        tags,
        summary: 'Answers that are written again and again, and what fills their blanks',
        security,
        response: { 200: replyTemplates, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const told = await tell(bearerOf(request))
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )

  app.put(
    '/v1/reply-templates/:template',
    {
      config,
      schema: {
        tags,
        summary: 'Adds a template under an id of the sender’s, or changes it',
        security,
        params,
        body: replyTemplatePut,
        response: { 200: replyTemplates, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const agent = await findAgent(database, bearer.agent)
      if (!agent) throw new Refusal('token_refused')
      const { name, text } = request.body
      const written = { name: name.trim(), text: text.trim() }
      const by = { author: agent.name, at: clock() }
      const { organisation } = bearer.rights
      await upsertReplyTemplate(database, organisation, request.params.template, written, by)
      return tell(bearer)
    },
  )

  app.delete(
    '/v1/reply-templates/:template',
    {
      config,
      schema: {
        tags,
        summary: 'Deletes a template; answers written with it stay',
        security,
        params,
        response: { 200: replyTemplates, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      if (!(await deleteReplyTemplate(database, organisation, request.params.template)))
        throw new Refusal('not_found')
      return tell(bearer)
    },
  )
}
