import { Agent, request } from 'node:http'
import { newId } from '../../world/feedback.ts'
import { town } from '../../world/town.ts'

/** Connections of the system that says proofs. */
const connections = 64

const agent = new Agent({ keepAlive: true, maxSockets: connections })

/** Says one thing to the hub. @throws Error with its answer when it will not have it */
function say(hub: string, method: 'PUT' | 'POST', path: string, body: object): Promise<void> {
  const content = JSON.stringify(body)
  const headers = {
    authorization: `Bearer ${town.key}`,
    'content-type': 'application/json',
    'content-length': Buffer.byteLength(content),
  }
  return new Promise((resolve, reject) => {
    request(`${hub}/v1/requests/${path}`, { method, agent, headers }, (answer) => {
      answer.on('end', () =>
        answer.statusCode === 201 ? resolve() : reject(new Error(`${path}: ${answer.statusCode}`)),
      )
      answer.resume()
    })
      .on('error', reject)
      .end(content)
  })
}

export const referenceOf = (number: number) => `EC-2026-${number}`

/** Puts requests, each with an address of its own. */
export async function putRequests(hub: string, numbers: readonly number[]): Promise<void> {
  await Promise.all(
    numbers.map((number) =>
      say(hub, 'PUT', referenceOf(number), {
        service: 'etat-civil',
        channel: 'web',
        locale: 'fr',
        received_at: new Date().toISOString(),
        usager: { email: `${number}@exemple.fr` },
      }),
    ),
  )
}

/** Says a step of each request, as fast as the hub takes them. @returns the proofs, by number */
export async function sayAll(
  hub: string,
  numbers: readonly number[],
): Promise<Map<number, string>> {
  const proofs = new Map(numbers.map((number) => [number, newId()]))
  await Promise.all([...proofs].map(([number, id]) => formatOne(hub, number, id)))
  return proofs
}

/** Says a step of each request at a rate a second. @returns when each was due, in milliseconds */
export async function sayAtRate(
  hub: string,
  numbers: readonly number[],
  rate: number,
): Promise<Map<number, number>> {
  const begun = performance.timeOrigin + performance.now() + 100
  const due = new Map(numbers.map((number, n) => [number, begun + (n * 1000) / rate]))
  await Promise.all(
    [...due].map(async ([number, at]) => {
      const wait = at - performance.timeOrigin - performance.now()
      await new Promise((resolve) => setTimeout(resolve, wait))
      await formatOne(hub, number, newId())
    }),
  )
  return due
}

const formatOne = (hub: string, number: number, id: string) =>
  say(hub, 'POST', `${referenceOf(number)}/proofs`, {
    id,
    kind: 'assigned',
    at: new Date().toISOString(),
    team: 'Accueil',
  })
