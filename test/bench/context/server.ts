import { resolve } from 'node:path'
import { createApp } from '../../../hub/app.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { bearerOf } from '../../../hub/platform/http/principal.ts'
import { readPrimary } from '../../../hub/platform/replica/reading.ts'
import { secret } from '../../world/product.ts'
import { quietHub } from '../../world/quiet-hub.ts'
import { town } from '../../world/town.ts'

const [port = '', url = ''] = process.argv.slice(2)
await run(port, url)

/**
 * A hub with one route more: it reads one row by its primary key and inserts one, for who is signed
 * in, through the same server, the same checks and the same connections.
 */
async function run(port: string, url: string): Promise<void> {
  const database = openPostgres(url)
  const clock = () => new Date()
  const services = {
    ...quietHub,
    database,
    reading: readPrimary(database),
    clock,
    secret: Buffer.from(secret),
    identityProvider: null,
    publicUrl: town.hub,
    built: resolve('dist'),
  } as const
  const app = await createApp(services)
  const config = { opensTo: ['agent', 'quality', 'admin'] } as const
  app.post<{ Body: { reference: string } }>(
    '/bench/read-and-insert',
    { config },
    async (request, reply) => {
      const { agent, rights } = bearerOf(request)
      const { reference } = request.body
      const [row] = await database.query<{ state: string }>(
        'select * from request where organisation = $1 and source = $2 and reference = $3',
        [rights.organisation, town.source, reference],
      )
      await database.query('insert into bench_look (look, agent, at) values ($1, $2, $3)', [
        crypto.randomUUID(),
        agent,
        clock(),
      ])
      reply.header('cache-control', 'no-store')
      return { state: row?.state }
    },
  )
  await app.listen({ host: '127.0.0.1', port: Number(port) })
  console.log('ready')
  await new Promise(() => {})
}
