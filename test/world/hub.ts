import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import type { Endpoint } from '../../hub/agents/authorisation/gate.ts'
import type { IdentitySettings } from '../../hub/agents/sign-in/identity-settings.ts'
import { createApp } from '../../hub/app.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import type { Deps } from '../../hub/platform/deps.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import { type TownAgent, tokenOf, townAgents } from './agents.ts'
import { declareTown } from './declare-town.ts'
import { feedback } from './feedback.ts'
import { ensureSchema } from './made-schema.ts'
import { quietHub } from './quiet-hub.ts'
import { town } from './town.ts'

/** A hub of the test's own, reached as everybody reaches it: by HTTP. */
export interface TestHub {
  database: Database
  /** The hub's clock; a test may turn it. */
  clock: { now: Date }
  send(options: InjectOptions): Promise<LightMyRequestResponse>
  /** Sends a part of feedback, as a widget of the town's site does. */
  answer(part: Partial<FeedbackPartSent> | Record<string, unknown>): Promise<LightMyRequestResponse>
  /** Calls with the key of the town's own system. */
  withKey(
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    body?: object,
  ): Promise<LightMyRequestResponse>
  /** Calls as an agent who has signed in. */
  as(
    agent: TownAgent,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  indicators(): Promise<Indicators>
  /** Every route it has, with whom it opens to. */
  endpoints: readonly Endpoint[]
  /** From which this hub derives its keys. */
  secret: Uint8Array
  /**
   * Listens on loopback, for what only a network shows.
   * @param port any that is free without
   * @returns its address
   */
  listen(port?: number): Promise<string>
  /** How many hold the line while it listens. */
  callers(): Promise<number>
  close(): Promise<void>
}

/** An identity provider that nobody reaches, for a hub that has all its routes. */
export const someProvider: IdentitySettings = {
  issuer: 'http://127.0.0.1:9',
  clientId: 'parvis',
  clientSecret: 'a secret of the tests',
  scope: 'openid parvis',
}

/** The same for every hub of the tests, so that two may share a database. */
const secret = Buffer.from('a secret of the tests, known to all of them')

/** Starts a hub on a database, with the town of the tests declared in it. */
export async function startHub(
  database: Database,
  identityProvider: IdentitySettings | null = null,
  border: Partial<
    Pick<
      Deps,
      | 'isClockRight'
      | 'reading'
      | 'trustedProxies'
      | 'partsPerAddress'
      | 'proofOfWork'
      | 'outbox'
      | 'reach'
      | 'securityContact'
      | 'built'
      | 'log'
      | 'observer'
    >
  > = {},
): Promise<TestHub> {
  await ensureSchema(database)
  await declareTown(database)
  const clock = { now: new Date('2026-11-24T10:00:00Z') }
  const app = await createApp({
    ...quietHub,
    database,
    reading: readPrimary(database),
    clock: () => clock.now,
    secret,
    identityProvider,
    publicUrl: town.hub,
    ...border,
  })
  const send = (options: InjectOptions) => app.inject(options)
  const withKey: TestHub['withKey'] = (method, url, body) =>
    send({
      method,
      url,
      headers: { authorization: `Bearer ${town.key}` },
      ...(body && { payload: body }),
    })
  const as: TestHub['as'] = async (agent, method, url, body, headers) => {
    const token = await tokenOf(database, secret, agent, clock.now)
    return send({
      method,
      url,
      headers: { ...headers, authorization: `Bearer ${token}` },
      ...(body && { payload: body }),
    })
  }
  return {
    database,
    clock,
    secret,
    endpoints: app.endpoints,
    send,
    as,
    answer: (part) => send({ method: 'POST', url: '/v1/feedback', payload: feedback(part) }),
    withKey,
    indicators: async () => (await as(townAgents.quality, 'GET', '/v1/indicators')).json(),
    listen: (port = 0) => app.listen({ host: '127.0.0.1', port }),
    callers: () =>
      new Promise((resolve, reject) => {
        app.server.getConnections((error, count) => (error ? reject(error) : resolve(count)))
      }),
    async close() {
      await app.close()
      await database.close()
    },
  }
}
