import * as z from 'zod'
import {
  arrivalDays,
  criterion,
  fewestOfNetwork,
  networks,
  networksAsked,
  putBack,
  settingAsidePut,
  settingPreview,
  settingsAside,
} from '#shared/contract/feedback/setting-aside.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { ownOrganisation } from '../../catalogue/organisations/own-organisation.ts'
import { listNetworks } from '../../feedback/abuse/arrivals-sql.ts'
import { moveAnswers } from '../../feedback/abuse/move-answers.ts'
import {
  beginPuttingBack,
  beginSetting,
  listSettingsAside,
} from '../../feedback/abuse/settings-aside.ts'
import { bearerOf } from '../../platform/http/principal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { dayIn } from '../../platform/time/day.ts'
import { previewSetting } from './preview-setting.ts'

const config = { opensTo: ['quality', 'admin'] } as const
const security = [{ token: [] }]
const tags = ['console']
const url = '/v1/settings-aside/:id'
const params = z.strictObject({ id: uuidv7 })

/** Lets quality managers set counted answers aside, and restore them. */
export const settingAsideRoutes: Routes = async (app, deps) => {
  const { database, clock } = deps

  app.get(
    '/v1/settings-aside',
    {
      config,
      schema: {
        tags,
        summary: 'What people set aside and put back: who, when and why',
        security,
        response: { 200: settingsAside, ...refusals(401, 403, 503) },
      },
    },
    async (request) => listSettingsAside(database, bearerOf(request)),
  )

  app.get(
    '/v1/settings-aside/networks',
    {
      config,
      schema: {
        tags,
        summary: 'Networks that sent many answers on one day',
        description: `Of ${fewestOfNetwork} answers or more, for ${arrivalDays} days. The name of a network means nothing on another day.`,
        security,
        querystring: networksAsked,
        response: { 200: networks, ...refusals(401, 403, 422, 503) },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { organisation } = bearer.rights
      const { zone } = await ownOrganisation(database, bearer)
      const { day = dayIn(zone, clock()) } = request.query
      return { day, networks: await listNetworks(database, organisation, day) }
    },
  )

  app.post(
    '/v1/settings-aside/preview',
    {
      config,
      schema: {
        tags,
        summary: 'How many answers a criterion would set aside, and the figures with and without',
        security,
        body: criterion,
        response: { 200: settingPreview, ...refusals(400, 401, 403, 404, 413, 415, 422, 503) },
      },
    },
    async (request) => previewSetting(database, bearerOf(request), request.body),
  )

  app.put(
    url,
    {
      config,
      schema: {
        tags,
        summary: 'Sets counted answers aside, with a reason; the same again goes on with it',
        description:
          'All that a criterion takes, or one answer. `state` says whether all are moved: the hub ' +
          'goes on by itself.',
        security,
        params,
        body: settingAsidePut,
        response: {
          200: settingsAside.meta({ description: 'It was begun already' }),
          201: settingsAside.meta({ description: 'It is begun' }),
          ...refusals(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const bearer = bearerOf(request)
      const { id } = request.params
      const isNew = await beginSetting(deps, bearer, id, request.body)
      await moveAnswers(database, { organisation: bearer.rights.organisation, setting: id })
      return reply.code(isNew ? 201 : 200).send(await listSettingsAside(database, bearer))
    },
  )

  app.put(
    `${url}/put-back`,
    {
      config,
      schema: {
        tags,
        summary: 'Puts back all that was set aside together; the record keeps both',
        security,
        params,
        body: putBack,
        response: {
          200: settingsAside,
          ...refusals(400, 401, 403, 404, 413, 415, 422, 503),
        },
      },
    },
    async (request) => {
      const bearer = bearerOf(request)
      const { id } = request.params
      await beginPuttingBack(deps, bearer, id, request.body)
      await moveAnswers(database, { organisation: bearer.rights.organisation, setting: id })
      return listSettingsAside(database, bearer)
    },
  )
}
