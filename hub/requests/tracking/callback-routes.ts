import * as z from 'zod'
import { callbackDone, callbacks } from '#shared/contract/requests/callback.ts'
import { reference } from '#shared/contract/requests/request.ts'
import { uuidv7 } from '#shared/contract/scalar.ts'
import { holderOf } from '../../platform/http/principal.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { type Routes, refusals } from '../../platform/http/route.ts'
import { type CallbackInSlot, hasSlot, listCallbacks } from '../callbacks/callbacks-sql.ts'
import { completeCallback } from '../callbacks/complete-callbacks.ts'
import { windowOf } from '../callbacks/list-windows.ts'
import { lockRequest } from '../requests/requests-sql.ts'

const security = [{ key: [] }]
const params = z.strictObject({ reference })

/** Routes of callbacks, for the organisation's own systems: list and complete them. */
export const callbackRoutes: Routes = async (app, deps) => {
  const { database, clock } = deps

  app.get(
    '/v1/requests/:reference/callbacks',
    {
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'Who wants to be called about a request',
        security,
        params,
        response: { 200: callbacks, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const { organisation, source } = holderOf(request)
      const key = { organisation, source, reference: request.params.reference }
      const found = await database.transaction(async (transaction) => {
        if (!(await lockRequest(transaction, key))) throw new Refusal('unknown_request')
        return listCallbacks(transaction, key)
      })
      return {
        callbacks: found.map((one) => ({
          callback: one.callback,
          phone: one.phone,
          ...(one.wish && { wish: one.wish }),
          ...(hasSlot(one) && { window: slotOf(one) }),
          asked_at: one.asked_at.toISOString(),
          ...(one.done_at && { done_at: one.done_at.toISOString() }),
        })),
      }
    },
  )

  app.post(
    '/v1/requests/:reference/callbacks/:callback/done',
    {
      config: { opensTo: 'key', scope: 'requests' },
      schema: {
        tags: ['requests'],
        summary: 'The call was made',
        description: 'Said again, it says the same.',
        security,
        params: params.extend({ callback: uuidv7 }),
        response: { 200: callbackDone, ...refusals(401, 403, 404, 503) },
      },
    },
    async (request) => {
      const { organisation, source } = holderOf(request)
      const { reference, callback } = request.params
      const key = { organisation, source, reference }
      await database.transaction(async (transaction) => {
        if (!(await lockRequest(transaction, key))) throw new Refusal('unknown_request')
        const known = await listCallbacks(transaction, key)
        const one = known.find((each) => each.callback === callback)
        if (!one) throw new Refusal('unknown_callback')
        await completeCallback(transaction, deps, key, one, clock())
      })
      return { callback, done: true as const }
    },
  )
}

const slotOf = ({ window_from, window_to, zone }: CallbackInSlot) =>
  windowOf({ from: window_from, to: window_to, zone })
