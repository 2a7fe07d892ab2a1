import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { startIssuer } from '../../fakes/issuer.ts'
import { townAgents } from '../../world/agents.ts'
import { freePort } from '../../world/free-port.ts'
import { ownFolder, secret } from '../../world/product.ts'
import { startRoundRobin } from '../../world/round-robin.ts'
import { openWire } from '../../world/wire.ts'
import type { ChaosWorld, Wire, WorldPlan } from '../faults/fault.ts'
import { declareTold } from '../proofs/declare-told.ts'
import type { Usager } from '../proofs/draw-usagers.ts'
import { type ChaosMail, openMail } from '../proofs/mail-server.ts'
import { type ChaosGateway, openGateway } from '../proofs/sms-gateway.ts'
import type { Witness } from '../traffic/witness.ts'
import { type Hubs, openHubs } from './hubs.ts'
import { openMemory } from './open-postgres.ts'

/** A world in which a fault may strike, and what one sees of it afterwards. */
export interface OpenedWorld extends ChaosWorld {
  /** Where hubs find their database. */
  databaseUrl: string
  mailServer: ChaosMail
  gateway: ChaosGateway
  wasHarmed: Hubs['wasHarmed']
  wasBroken: Hubs['wasBroken']
  /** Settings by which a command reads what these hubs keep. */
  settings: Readonly<Record<string, string>>
  /** Stops the hubs as one asks them to. @throws Error when one ends otherwise than it should */
  stopHubs(): Promise<void>
  close(): Promise<void>
}

/** Opens it as it is before anything goes wrong: the town of the tests, its hubs, and what is around them. */
export async function openWorld(
  plan: WorldPlan,
  usagers: readonly Usager[],
  witness: Witness,
  say: (line: string) => void,
): Promise<OpenedWorld> {
  const memory = await openMemory(plan)
  const { postgres, replica } = memory
  const wire = await openWire(postgres.port)
  const database = openPostgres(`${postgres.url}/postgres`, 2)
  await declareTold(database)
  await database.close()
  const mailServer = await openMail(
    (nth) => usagers[nth]?.mailbox ?? null,
    () => {},
  )
  const gateway = await openGateway(
    (nth) => usagers[nth]?.telephone ?? null,
    () => {},
  )
  const mail = await openWire(Number(new URL(mailServer.url).port))
  const issuer = await startIssuer(await freePort())
  const identity = await openWire(Number(new URL(issuer.url).port))
  Object.assign(issuer.said, {
    iss: `http://127.0.0.1:${identity.port}`,
    parvis: townAgents.claire.rights,
  })
  Object.assign(issuer.announced, announced(`http://127.0.0.1:${identity.port}`))
  const folder = ownFolder()
  const proxyPort = await freePort()
  const databaseUrl = `postgres://parvis@127.0.0.1:${wire.port}/postgres`
  const settings = {
    DATABASE_URL: databaseUrl,
    PARVIS_SEALS: join(folder.path, 'seals'),
    PARVIS_PUBLIC_URL: `http://127.0.0.1:${proxyPort}`,
    PARVIS_OIDC_ISSUER: `http://127.0.0.1:${identity.port}`,
    PARVIS_OIDC_CLIENT_ID: 'parvis',
    PARVIS_OIDC_CLIENT_SECRET: 'known to both',
    SMTP_URL: `smtp://127.0.0.1:${mail.port}`,
    PARVIS_MAIL_FROM: 'Commune de Bourg <ne-pas-repondre@bourg.example>',
    PARVIS_SMS_URL: gateway.url,
    PARVIS_SMS_TOKEN: 'a token of the tests',
  }
  const hubs = await openHubs(settings, folder.path, plan, (what) => witness.note(what))
  const proxy = await startRoundRobin(
    proxyPort,
    hubs.all.map(({ url }) => url),
  )
  return {
    url: proxy.address,
    hubs: hubs.all,
    postgres,
    replica,
    wire,
    mail: reachable(mail),
    identity: reachable(identity),
    say,
    blame: (line) => witness.note(line),
    live: (milliseconds) => after(milliseconds),
    databaseUrl,
    mailServer,
    gateway,
    wasHarmed: hubs.wasHarmed,
    wasBroken: hubs.wasBroken,
    settings: {
      DATABASE_URL: databaseUrl,
      PARVIS_SEALS: settings.PARVIS_SEALS,
      PARVIS_SECRET: secret,
    },
    stopHubs: () => hubs.close(),
    async close() {
      await hubs.close()
      await Promise.all([proxy.close(), mail.close(), identity.close()])
      await Promise.all([mailServer.close(), gateway.close(), issuer.stop(), wire.close()])
      await memory.close()
      folder.remove()
    },
  }
}

/** What is behind a wire seems gone when it is cut, and forgets nothing. */
const reachable = (wire: Wire): ChaosWorld['mail'] => ({
  stop: async () => wire.cut(),
  start: async () => wire.mend(),
})

/** What an identity provider says of itself that is reached at another address than its own. */
const announced = (url: string) => ({
  issuer: url,
  authorization_endpoint: `${url}/authorize`,
  token_endpoint: `${url}/token`,
  jwks_uri: `${url}/jwks`,
})
