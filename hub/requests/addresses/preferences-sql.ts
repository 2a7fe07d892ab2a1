import type { Channel } from '#shared/contract/catalogue/service.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { Queryable } from '../../platform/database/database.ts'
import type { RequestKey } from '../requests/requests-sql.ts'

/** A usager's preferences. */
export interface Preferences {
  locale: UsagerLocale
  /** Channel; `null` without a choice, and then the language is that of the request. */
  channel: Channel | null
  /** Their phone may ring at any hour. */
  atNight: boolean
  /** They want no e-mail, whatever their other channels. */
  emailStopped: boolean
}

/** Returns the preferences of a request; `null` without such a request. */
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

/** Stores the usager's preferences. */
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
