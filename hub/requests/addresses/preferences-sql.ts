import type { Channel } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../register/requests-sql.ts'

/** How the usager of a request wants to be told. */
export interface Preferences {
  locale: UsagerLocale
  /** By which way; `null` until they choose one, and the language is then the one of their request. */
  channel: Channel | null
  /** Their telephone may ring at any hour. */
  atNight: boolean
  /** They want no e-mail, by whatever other way they are told. */
  emailStopped: boolean
}

/** What is preferred for a request; `null` when there is no such request. */
export async function findPreferences(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
): Promise<Preferences | null> {
  const [row] = await database.query<Preferences>(
    `select locale, preferred_channel as channel, told_at_night as "atNight",
       email_stopped as "emailStopped"
     from request
     where (organisation, source, reference) = ($1, $2, $3)`,
    [organisation, source, reference],
  )
  return row ?? null
}

/** Records what the usager chose. */
export async function updatePreferences(
  database: Queryable,
  { organisation, source, reference }: RequestKey,
  { locale, channel, atNight, emailStopped }: Preferences,
): Promise<void> {
  await database.query(
    `update request set locale = $4, preferred_channel = $5, told_at_night = $6, email_stopped = $7
     where (organisation, source, reference) = ($1, $2, $3)`,
    [organisation, source, reference, locale, channel, atNight, emailStopped],
  )
}
