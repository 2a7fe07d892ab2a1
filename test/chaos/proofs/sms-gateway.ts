import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Arrivals, proofIn } from './arrivals.ts'
import type { Telephone } from './draw-usagers.ts'

/** How long a slow gateway takes, in milliseconds. */
const slowly = 400

/**
 * A gateway that never dies, and treats each telephone as it was drawn. What comes again under a key
 * it knows is answered as the first time, and rings nowhere.
 */
export interface ChaosGateway {
  url: string
  /** What rang. */
  arrived: Arrivals
  /** What it was given, each time. */
  given: Arrivals
  close(): Promise<void>
}

const first = 33_612_000_000

export const numberOf = (usager: number) => `+${first + usager}`

/** @param heard told of each SMS that rang */
export async function openGateway(
  telephoneOf: (usager: number) => Telephone | null,
  heard: () => void,
): Promise<ChaosGateway> {
  const arrived = new Arrivals()
  const given = new Arrivals()
  const keys = new Set<string>()
  const tried = new Set<string>()
  const say = (response: ServerResponse, status: number, said: object) =>
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(said))
  const server = createServer(async (request, response) => {
    const pieces = await request.toArray().catch(() => null)
    if (!pieces) return undefined
    const sms = JSON.parse(Buffer.concat(pieces).toString()) as { to: string; text: string }
    const key = String(request.headers['idempotency-key'])
    const usager = Number(sms.to.slice(1)) - first
    const how = telephoneOf(usager)
    const isFirst = !tried.has(key)
    tried.add(key)
    if (isFirst && how === 'is busy') return say(response, 503, { error: 'busy' })
    if (isFirst && how === 'says 200 and no name') return say(response, 200, {})
    const proof = proofIn(usager, sms.text)
    given.add(proof, key)
    if (!keys.has(key)) {
      keys.add(key)
      arrived.add(proof, key)
      heard()
    }
    if (isFirst && how === 'says nothing') return request.socket.destroy()
    if (how === 'takes slowly') await new Promise((resolve) => setTimeout(resolve, slowly))
    return say(response, 200, { id: key })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    arrived,
    given,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}
