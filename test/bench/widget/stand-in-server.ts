import type { IncomingMessage } from 'node:http'
import { gunzipSync } from 'node:zlib'
import type { Contestant, Heard, StandIn } from '../peers/contestant.ts'
import type { Collector } from './collector.ts'
import { html, send } from './compressed.ts'
import { listen } from './listen.ts'

/** Stands in for the servers of all peers, on an origin of its own. */
export async function openStandIn(contestants: readonly Contestant[]): Promise<Collector> {
  const parts = new Set<StandIn>()
  for (const { collects } of contestants) if (collects !== 'hub') parts.add(collects)
  const heard: Heard[] = []
  let isDown = false
  const server = await listen(async (request, response) => {
    if (isDown) return void request.socket.destroy()
    const { pathname } = new URL(request.url ?? '/', 'http://collector')
    const said = { method: request.method ?? '', path: pathname, body: await read(request) }
    const headers = {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': request.headers['access-control-request-headers'] ?? '*',
      'access-control-allow-methods': 'GET, POST',
    }
    if (request.method === 'OPTIONS') return void response.writeHead(204, headers).end()
    heard.push(said)
    for (const part of parts) {
      const reply = part.reply(said)
      if (!reply) continue
      return send(response, reply.body, reply.type ?? html, headers, reply.status)
    }
    response.writeHead(404, headers).end()
  })
  return {
    address: server.address,
    cuttable: server.address,
    setDown(down) {
      isDown = down
    },
    async count(mark) {
      const answers = [...parts].flatMap((part) => heard.flatMap((one) => part.answersIn(one)))
      return new Set(answers.filter(({ text }) => text.includes(mark)).map(({ id }) => id)).size
    },
    close: server.close,
  }
}

/** A body as text: as it is, or gzipped. */
async function read(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = []
  for await (const piece of request) pieces.push(piece)
  const body = Buffer.concat(pieces)
  const isGzip = body[0] === 0x1f && body[1] === 0x8b
  return (isGzip ? gunzipSync(body) : body).toString()
}
