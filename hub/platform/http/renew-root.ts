import type { FastifyInstance } from 'fastify'
import type { RootReading } from '../crypto/root-reading.ts'
import { Refusal } from './refusal.ts'

/**
 * Lets this process learn of the newest generation of the root before a request that needs a key of it.
 * What everybody reads needs none, and is there without a database.
 * @throws Refusal `unavailable` from its hook, where its secret does not open a generation that seals
 */
export function renewRoot(app: FastifyInstance, { renew, isWhole }: RootReading): void {
  app.addHook('onRequest', async ({ method, routeOptions }) => {
    const { opensTo, limitedBy } = routeOptions.config
    if (opensTo === undefined) return
    const isPublic = opensTo === 'everyone' && limitedBy !== 'credential'
    if (isPublic && (method === 'GET' || method === 'HEAD')) return
    await renew()
    if (!isWhole()) throw new Refusal('unavailable')
  })
}
