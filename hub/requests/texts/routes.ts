import * as z from 'zod'
import {
  messagePreview,
  messagePreviewAsked,
  messageTextApproved,
  messageTextPut,
  messageTexts,
} from '#shared/contract/requests/message-text.ts'
import { slug, uuidv7 } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { codePage, type Routes, refusals } from '../../platform/http/route.ts'
import { previewText, writePreviewPage } from './preview-text.ts'
import { approveText, describeTexts, removeText, saveText } from './save-text.ts'

const security = [{ token: [] }]
const tags = ['console']
const config = { opensTo: ['quality', 'admin'] } as const
const ofService = z.strictObject({ service: slug })
const params = ofService.extend({ text: uuidv7 })

/** The e-mail of a preview: the console frames it, and mail needs styles of its own. */
const letterPage = { ...codePage, config: { ...codePage.config, framed: 'letter' } } as const

/** Routes of the texts that a service approves for its messages. Nothing is sent from here. */
export const messageTextRoutes: Routes = async (app, deps) => {
  const { database } = deps

  app.get(
    '/v1/services/:service/texts',
    {
      config,
      schema: {
        tags,
        summary: 'The texts of a service for its messages, and who approved which',
        security,
        params: ofService,
        response: { 200: messageTexts, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    (request) => describeTexts(database, bearerOf(request), request.params.service),
  )

  app.put(
    '/v1/services/:service/texts/:text',
    {
      config,
      schema: {
        tags,
        summary: 'Adds a text under an id of the sender’s, or changes it; its approval ends',
        security,
        params,
        body: messageTextPut,
        response: { 200: messageTexts, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await saveText(deps, bearer, request.params, request.body)
      return describeTexts(database, bearer, request.params.service)
    },
  )

  app.post(
    '/v1/services/:service/texts/:text/approval',
    {
      config,
      schema: {
        tags,
        summary: 'Approves the version of a text that was read: agents are offered it',
        security,
        params,
        body: messageTextApproved,
        response: { 200: messageTexts, ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await approveText(deps, bearer, request.params, request.body.version)
      return describeTexts(database, bearer, request.params.service)
    },
  )

  app.delete(
    '/v1/services/:service/texts/:text',
    {
      config,
      schema: {
        tags,
        summary: 'Deletes a text; messages sent with it stay',
        security,
        params,
        response: { 200: messageTexts, ...refusals(401, 403, 404, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      await removeText(deps, bearer, request.params)
      return describeTexts(database, bearer, request.params.service)
    },
  )

  app.post(
    '/v1/services/:service/texts/preview',
    {
      config,
      schema: {
        tags,
        summary: 'A text as its usager would read it, in an invented request; nothing is kept',
        security,
        params: ofService,
        body: messagePreviewAsked,
        response: { 200: messagePreview, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    (request) => {
      const { organisation } = bearerOf(request).rights
      return previewText(deps, organisation, request.params.service, request.body)
    },
  )

  app.get('/preview-message', letterPage, async (request, reply) => {
    const { of: sealed } = request.query as Record<string, unknown>
    const html = await writePreviewPage(deps, typeof sealed === 'string' ? sealed : '')
    reply.header('cache-control', 'no-store')
    return reply.type('text/html; charset=utf-8').send(html)
  })
}
