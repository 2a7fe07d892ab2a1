import type { Service } from '#shared/contract/catalogue/service.ts'
import { upsertOrganisation, upsertService } from '../../../hub/catalogue/sites/declare-sql.ts'
import { migrate } from '../../../hub/migrations/migrate.ts'
import type { Database } from '../../../hub/platform/database/database.ts'
import { declareTown } from '../../world/declare-town.ts'
import { town, townServices } from '../../world/town.ts'

const channels: Service['steps'][number]['channels'] = ['email', 'sms']

const steps: Service['steps'] = [
  { proof: 'acknowledged', channels, title: { fr: 'Reçue', en: 'Received' } },
  { proof: 'assigned', channels, title: { fr: 'Prise en charge', en: 'Taken in charge' } },
  { proof: 'decided', channels, title: { fr: 'Réponse envoyée', en: 'Answer sent' } },
]

/** Declares a town that tells each step by e-mail, then by SMS, where it is noon: telephones may ring. */
export async function declareTold(database: Database): Promise<void> {
  await migrate(database)
  await declareTown(database)
  const hours = 12 - new Date().getUTCHours()
  // The names of these zones count westwards.
  const zone = `Etc/GMT${hours > 0 ? '-' : '+'}${Math.abs(hours)}`
  await upsertOrganisation(database, town.organisation, town.name, zone)
  for (const service of townServices)
    await upsertService(database, town.organisation, { ...service, steps })
}
