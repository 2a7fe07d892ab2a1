import { readdirSync } from 'node:fs'
import { extname } from 'node:path'
import { negotiate } from '@fastify/accept-negotiator'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyReply, onSendAsyncHookHandler } from 'fastify'

/** Forms in which the build puts a file beside itself. Who reads several as gladly gets the first of them. */
const forms = { br: '.br', zstd: '.zst', gzip: '.gz' } as const
type Form = keyof typeof forms
const names = Object.keys(forms) as Form[]

/** What a compressed file is once it is unpacked. */
const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
}

/** Sends one file of a folder. @param file its name there */
export type SendFile = (reply: FastifyReply, file: string) => FastifyReply

/**
 * Serves files of the build, in the first of the forms they stand in beside themselves that the
 * reader takes: brotli is the smallest, for each of them. Once in each scope of routes.
 * @param root folder of the files, read once
 * @param cacheControl said of each file that is found, unless its route says it
 */
export async function servePrecompressed(
  app: FastifyInstance,
  root: string,
  cacheControl?: string,
): Promise<SendFile> {
  app.addHook('onSend', varyByEncoding)
  await app.register(fastifyStatic, {
    root,
    serve: false,
    index: false,
    cacheControl: false,
    // Said of what is found alone: what is missing is answered in plain words.
    setHeaders(reply, path) {
      if (cacheControl) reply.setHeader('cache-control', cacheControl)
      const form = names.find((one) => path.endsWith(forms[one]))
      if (!form) return
      reply.setHeader('content-encoding', form)
      reply.setHeader('content-type', types[extname(path.slice(0, -forms[form].length))] ?? '')
    },
  })
  const present = filesIn(root)

  return (reply, file) => {
    const there = names.filter((one) => present.has(`${file}${forms[one]}`))
    // Who takes anything takes gzip: it has been read for longest.
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
    // A hub that was not built has no pages; its API serves all the same.
    return new Set()
  }
}

/** A cache on the way keeps each form apart: not everybody reads the same. */
const varyByEncoding: onSendAsyncHookHandler<unknown> = async (_, reply, payload) => {
  const names = [reply.getHeader('vary') ?? []].flat().join(', ')
  if (!/accept-encoding/i.test(names))
    reply.header('vary', names ? `${names}, accept-encoding` : 'accept-encoding')
  return payload
}
