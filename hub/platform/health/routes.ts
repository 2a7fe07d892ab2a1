import * as z from 'zod'
import { Refusal } from '../http/refusal.ts'
import { type Routes, refusals } from '../http/route.ts'
import { tryWriting } from './try-writing.ts'

const alive = z.strictObject({ status: z.literal('ok') }).meta({ id: 'Alive' })

/** Liveness and readiness of this process. */
export const healthRoutes: Routes = async (app, deps) => {
  const { database, rootReading, isClockRight = () => true } = deps
  const isWritable = tryWriting(deps)

  app.get(
    '/healthz',
    {
      config: { opensTo: 'everyone', limitedBy: 'nothing', answersAnyHost: true },
      schema: { tags: ['operation'], summary: 'This process is alive', response: { 200: alive } },
    },
    async () => ({ status: 'ok' as const }),
  )

  app.get(
    '/readyz',
    {
      config: { opensTo: 'everyone', limitedBy: 'nothing', answersAnyHost: true },
      schema: {
        tags: ['operation'],
        summary:
          'This process can read and write its database, their clocks agree, and it knows the root of the keys',
        response: { 200: alive, ...refusals(503) },
      },
    },
    async () => {
      await database.query('select 1').catch(() => {
        throw new Refusal('unavailable')
      })
      if (rootReading?.isWhole() === false) throw new Refusal('unavailable')
      if (!isClockRight() || !(await isWritable())) throw new Refusal('unavailable')
      return { status: 'ok' as const }
    },
  )
}
