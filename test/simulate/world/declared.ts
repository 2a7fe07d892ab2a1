import { readFileSync } from 'node:fs'
import { upsertAgent } from '../../../hub/catalogue/organisations/agents-sql.ts'
import { insertConfiguration, upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import { insertFirstSealedRoot } from '../../../hub/platform/crypto/hub-keys-sql.ts'
import { sealRoot } from '../../../hub/platform/crypto/hub-secret.ts'
import type { Bearer } from '../../../hub/platform/http/principal.ts'
import { declareTown } from '../../world/declare-town.ts'
import { toldSteps } from '../../world/deliveries.ts'
import { dumpEmbedded } from '../../world/embedded-dump.ts'
import { town, townConfiguration, townServices } from '../../world/town.ts'
import { keptMonths } from '../lives/night.ts'
import { openDraw } from './draw.ts'
import { openPrepared } from './embedded.ts'
import { secret } from './hub.ts'
import { replaceSeams } from './seams.ts'
import { openStore } from './store.ts'
import { openProcess, openTime, running } from './time.ts'

/** The midnight of the first day of all simulations, in milliseconds since 1970. */
export const firstDay = Date.parse('2026-11-24T00:00:00Z')

/** The person who sets answers aside. */
export const qualityTeam = {
  agent: '5f0a1b7e-2a53-4a2c-9d0f-6c1f1c1e2b01',
  session: 'simulated',
  rights: { organisation: town.organisation, sectors: [], role: 'quality' },
} satisfies Bearer

let declared: Promise<Blob> | null = null

/** Returns the files of a database where the town is declared: the same for all seeds. */
export function declaredFiles(): Promise<Blob> {
  declared ??= declare()
  return declared
}

async function declare(): Promise<Blob> {
  const { value: empty } = await dumpEmbedded()
  const draw = openDraw(0)
  const time = openTime(draw, firstDay)
  const putBack = replaceSeams(time, draw)
  const embedded = await openPrepared(new Blob([readFileSync(empty)]))
  const founder = openProcess('founder')
  founder.isStarting = true
  const calm = { refused: 0, unknown: 0, slow: 0 }
  const database = openStore(embedded, time, draw, calm).seenBy(founder)
  try {
    await running.run(founder, async () => {
      await migrate(database)
      await declareTown(database)
      const [first] = townServices
      if (first) await upsertService(database, town.organisation, { ...first, steps: toldSteps })
      const retention = { comments: keptMonths, answers: keptMonths }
      const content = { ...townConfiguration, retention }
      await insertConfiguration(database, town.organisation, town.site, content)
      const { agent, rights } = qualityTeam
      const person = { issuer: town.hub, subject: 'quality', name: 'Sylvie Roche', rights }
      await upsertAgent(database, agent, person, new Date(firstDay))
      await insertFirstSealedRoot(database, sealRoot(secret, secret))
    })
    return await embedded.copy()
  } finally {
    putBack()
    await embedded.close()
  }
}
