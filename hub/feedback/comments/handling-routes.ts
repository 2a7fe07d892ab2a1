import * as z from 'zod'
import {
  assignees,
  assignment,
  assignmentPut,
  closing,
  teamsPut,
} from '#shared/contract/feedback/handling.ts'
import { answerId } from '#shared/contract/scalar.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { isUnchanged, type Routes, refusals, unchanged } from '../../platform/http/route.ts'
import {
  assignComment,
  closeWithoutReply,
  describeAssignees,
  reopen,
  saveTeams,
  unassignComment,
} from './handling.ts'

const security = [{ token: [] }]
const tags = ['console']
const config = { opensTo: ['quality', 'admin'] } as const
const params = z.strictObject({ id: answerId })
const putting = refusals(400, 401, 403, 404, 413, 415, 422, 503)
const undoing = refusals(401, 403, 404, 422, 503)

/** Routes that share comments out, and close those that need no reply. Nothing counts them by person. */
export const handlingRoutes: Routes = async (app, deps) => {
  app.get(
    '/v1/comment-assignees',
    {
      config,
      schema: {
        tags,
        summary: 'Who may be given a comment: those who answer for quality, and teams',
        security,
        response: { 200: assignees, 304: unchanged, ...refusals(401, 403, 503) },
      },
    },
    async (request, reply) => {
      const told = await describeAssignees(deps, bearerOf(request))
      if (isUnchanged(request.headers, reply, told)) return reply.code(304).send(undefined)
      return told
    },
  )

  app.put(
    '/v1/comment-assignees/teams',
    {
      config,
      schema: {
        tags,
        summary: 'The teams that comments are given to, all of them',
        security,
        body: teamsPut,
        response: { 200: assignees, ...refusals(400, 401, 403, 413, 415, 422, 503) },
      },
    },
    (request) => saveTeams(deps, bearerOf(request), request.body.teams),
  )

  app.put(
    '/v1/feedback/:id/assignment',
    {
      config,
      schema: {
        tags,
        summary: 'Gives a comment to a person or a team',
        security,
        params,
        body: assignmentPut,
        response: { 200: assignment, ...putting },
      },
    },
    (request) => assignComment(deps, bearerOf(request), request.params.id, request.body),
  )

  app.delete(
    '/v1/feedback/:id/assignment',
    {
      config,
      schema: {
        tags,
        summary: 'Gives a comment to nobody',
        security,
        params,
        response: {
          204: z.undefined().meta({ description: 'Nobody has it any more' }),
          ...undoing,
        },
      },
    },
    async (request, reply) => {
      await unassignComment(deps, bearerOf(request), request.params.id)
      return reply.code(204).send(undefined)
    },
  )

  app.put(
    '/v1/feedback/:id/closing',
    {
      config,
      schema: {
        tags,
        summary: 'Says that a comment was read and needs no reply',
        security,
        params,
        response: { 200: closing, ...undoing },
      },
    },
    (request) => closeWithoutReply(deps, bearerOf(request), request.params.id),
  )

  app.delete(
    '/v1/feedback/:id/closing',
    {
      config,
      schema: {
        tags,
        summary: 'Has a comment wait for a reply again',
        security,
        params,
        response: { 204: z.undefined().meta({ description: 'It waits again' }), ...undoing },
      },
    },
    async (request, reply) => {
      await reopen(deps, bearerOf(request), request.params.id)
      return reply.code(204).send(undefined)
    },
  )
}
