import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { negotiate } from '@fastify/accept-negotiator'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, onSendAsyncHookHandler } from 'fastify'

/**
 * Compressed forms that the build writes beside a file. Between equal preferences the first wins.
 */
const forms = { br: '.br', zstd: '.zst', gzip: '.gz' } as const
type Form = keyof typeof forms
const names = Object.keys(forms) as Form[]

/** Content types of compressed files once unpacked. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Sends one file of a folder. @param file its name in the folder */
export type SendFile = (reply: FastifyReply, file: string) => FastifyReply

/**
 * Serves files of the build in the first precompressed form that the client accepts; brotli is the
 * smallest for all of them. Register it once per scope of routes.
 * @param root folder of the files, read once
 * @param cacheControlOf what a file found is sent with, unless its route sets another
 */
export async function servePrecompressed(
  app: FastifyInstance,
  root: string,
  cacheControlOf?: (path: string) => string,
): Promise<SendFile> {
  app.addHook('onSend', varyByEncoding)
  await app.register(fastifyStatic, {
    root,
    serve: false,
    index: false,
    cacheControl: false,
    // Only for files found: a missing one gets a plain-text answer.
    setHeaders(reply, path) {
      if (cacheControlOf) reply.setHeader('cache-control', cacheControlOf(path))
      const form = names.find((one) => path.endsWith(forms[one]))
      if (!form) return
      reply.setHeader('content-encoding', form)
      reply.setHeader('content-type', types[extname(path.slice(0, -forms[form].length))] ?? '')
    },
  })
  const present = filesIn(root)

  return (reply, file) => {
    const there = names.filter((one) => present.has(`${file}${forms[one]}`))
    // `*` becomes gzip, the most widely supported form.
    const accepted = reply.request.headers['accept-encoding']?.toLowerCase().replaceAll('*', 'gzip')
    const form = accepted && extname(file) in types ? negotiate(accepted, there) : null
    return form
      ? reply.sendFile(`${file}${forms[form]}`, { contentType: false })
      : reply.sendFile(file)
  }
}

function filesIn(folder: string): ReadonlySet<string> {
  try {
    return new Set(readdirSync(folder))
  } catch {
    // A hub without a build has no pages; its API works all the same.
    return new Set()
  }
}

/** Sets `Vary`, so that a shared cache stores each encoding apart. */
const varyByEncoding: onSendAsyncHookHandler<unknown> = async (_, reply, payload) => {
  const names = [reply.getHeader('vary') ?? []].flat().join(', ')
  if (!/accept-encoding/i.test(names))
    reply.header('vary', names ? `${names}, accept-encoding` : 'accept-encoding')
  return payload
}
