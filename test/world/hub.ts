import type { InjectOptions, LightMyRequestResponse } from 'fastify'
import type { FeedbackPartSent } from '#shared/contract/feedback/feedback.ts'
import type { Indicators } from '#shared/contract/reporting/indicators.ts'
import type { Endpoint } from '../../hub/agents/authorisation/gate.ts'
import type { IdentitySettings } from '../../hub/agents/sign-in/identity-settings.ts'
import { createApp } from '../../hub/app.ts'
import { insertFirstSealedRoot } from '../../hub/platform/crypto/hub-keys-sql.ts'
import { sealRoot } from '../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import type { Deps } from '../../hub/platform/deps.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import { type TownAgent, tokenOf, townAgents } from './agents.ts'
import { openAnswering } from './answering.ts'
import { declareTown } from './declare-town.ts'
import { foldAtOnce } from './fold-at-once.ts'
import { ensureSchema } from './made-schema.ts'
import { quietHub } from './quiet-hub.ts'
import { town } from './town.ts'

/** A hub of one test, called by HTTP. */
export interface TestHub {
  database: Database
  /** The hub's clock, which a test may set. */
  clock: { now: Date }
  send(options: InjectOptions): Promise<LightMyRequestResponse>
  /**
   * Sends a part of feedback, as the widget does: of somebody invited, with a ticket, unless its
   * `stream` says `asked` or `open`. The ticket asks its `form` and `item`.
   */
  answer(part: Partial<FeedbackPartSent> | Record<string, unknown>): Promise<LightMyRequestResponse>
  /** Calls with the key of the town's system. */
  withKey(
    method: 'GET' | 'PUT' | 'POST',
    url: string,
    body?: object,
  ): Promise<LightMyRequestResponse>
  /** Calls as a signed-in agent. */
  as(
    agent: TownAgent,
    method: 'GET' | 'POST' | 'PUT' | 'DELETE',
    url: string,
    body?: object,
    headers?: Record<string, string>,
  ): Promise<LightMyRequestResponse>
  indicators(): Promise<Indicators>
  /** Every route, with its callers. */
  endpoints: readonly Endpoint[]
  /** The hub's secret. */
  secret: Uint8Array
  /**
   * Listens on loopback, for tests of the network.
   * @param port any free one by default
   * @returns its URL
   */
  listen(port?: number): Promise<string>
  /** Counts the open connections. */
  callers(): Promise<number>
  close(): Promise<void>
}

/** An unreachable identity provider, for a hub with all routes. */
export const someProvider: IdentitySettings = {
  issuer: 'http://127.0.0.1:9',
  clientId: 'parvis',
  clientSecret: 'a secret of the tests',
  scope: 'openid parvis',
}

/** The same for every test hub, so that two may share a database. */
const words = 'a secret of the tests, known to all of them'

/** Starts a hub on a database, with the test town declared. */
export async function startHub(
  database: Database,
  identityProvider: IdentitySettings | null = null,
  border: Partial<
    Pick<
      Deps,
      | 'publicUrl'
      | 'secret'
      | 'rootReading'
      | 'isClockRight'
      | 'reading'
      | 'folding'
      | 'trustedProxies'
      | 'partsPerAddress'
      | 'proofOfWork'
      | 'outbox'
      | 'direct'
      | 'reach'
      | 'securityContact'
      | 'built'
      | 'log'
      | 'observer'
    >
  > = {},
): Promise<TestHub> {
  // Each hub learns the generations of its own root.
  const { secret = Buffer.from(words) } = border
  await ensureSchema(database)
  await declareTown(database)
  await insertFirstSealedRoot(database, sealRoot(secret, secret))
  const clock = { now: new Date('2026-11-24T10:00:00Z') }
  const app = await createApp({
    ...quietHub,
    database,
    reading: readPrimary(database),
    folding: foldAtOnce(database),
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
    answer: openAnswering({ database, clock, secret, send, withKey }),
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
