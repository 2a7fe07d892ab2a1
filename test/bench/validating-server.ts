import cluster from 'node:cluster'
import { once } from 'node:events'
import fastify from 'fastify'
import {
  serializerCompiler,
  validatorCompiler,
  type ZodTypeProvider,
} from 'fastify-type-provider-zod'
import { feedbackPart, feedbackStored } from '#shared/contract/feedback/feedback.ts'

/**
 * The limit: a server that parses and validates the same body, and keeps nothing.
 * @param workers how many processes share its port
 */
export async function run(port: string, workers: string): Promise<void> {
  if (cluster.isPrimary && Number(workers) > 1) {
    const all = Array.from({ length: Number(workers) }, () => cluster.fork())
    await Promise.all(all.map((worker) => once(worker, 'listening')))
  } else await listen(Number(port))
  if (cluster.isPrimary) console.log('ready')
  await new Promise(() => {})
}

async function listen(port: number): Promise<void> {
  const app = fastify().withTypeProvider<ZodTypeProvider>()
  app.setValidatorCompiler(validatorCompiler)
  app.setSerializerCompiler(serializerCompiler)
  app.post(
    '/v1/feedback',
    { schema: { body: feedbackPart, response: { 201: feedbackStored } } },
    async ({ body }, reply) =>
      reply.code(201).send({ id: body.id, part: body.part, stored: 'first' as const }),
  )
  await app.listen({ host: '127.0.0.1', port })
}
