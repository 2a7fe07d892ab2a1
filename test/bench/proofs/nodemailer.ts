import type { SendMailOptions } from 'nodemailer'
import type { Database } from '../../../hub/platform/database/database.ts'
import { compose } from '../../../hub/requests/delivery/channels/email/compose.ts'
import {
  openTransport,
  usualPatience,
} from '../../../hub/requests/delivery/channels/email/open-transport.ts'
import type { MailSettings } from '../../../hub/requests/delivery/channels/settings.ts'
import { writeEmail } from '../../../hub/requests/delivery/letter/write-email.ts'
import { prepare } from '../../../hub/requests/delivery/worker/prepare.ts'
import { hubRoot } from '../../world/hub-root.ts'
import { town } from '../../world/town.ts'
import { referenceOf } from './system.ts'

/** The letters of proofs as the hub writes them, ready to be sent. @param proofs by number */
export async function writeLetters(
  database: Database,
  known: { secret: string; publicUrl: string; settings: MailSettings },
  proofs: ReadonlyMap<number, string>,
): Promise<SendMailOptions[]> {
  const { secret, publicUrl, settings } = known
  const { organisation, source } = town
  const jobs = [...proofs].map(([number, proof]) => ({
    id: proof,
    channel: 'email' as const,
    job: {
      organisation,
      source,
      reference: referenceOf(number),
      proof,
      tried: [],
      attempts: 0,
      isUrgent: false,
    },
    interruptions: 0,
    lease: '',
    due: new Date(),
  }))
  const clock = () => new Date()
  const failed = (error: unknown) => {
    throw error
  }
  const root = await hubRoot(database, secret)
  const reading = { database, clock, secret: root, publicUrl, senders: [], failed }
  const prepared = await prepare(reading, jobs)
  return prepared.map(({ told, name, to }) => {
    if (!('address' in to)) throw new Error('A letter without an address')
    return compose(settings, writeEmail(told), told, { to: to.address, name })
  })
}

/** Sends letters by nodemailer alone, over as many connections as the hub has. @returns seconds */
export async function sendAlone(
  settings: MailSettings,
  letters: readonly SendMailOptions[],
): Promise<number> {
  const transport = openTransport(settings, 'localhost', usualPatience)
  const begun = performance.now()
  await Promise.all(letters.map((letter) => transport.sendMail(letter)))
  const seconds = (performance.now() - begun) / 1000
  transport.close()
  return seconds
}
