import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import type { ProofContent } from '../../hub/requests/delivery/channels/proof-content.ts'
import { measureSms } from '../../hub/requests/delivery/letter/sms-length.ts'
import { writeEmail } from '../../hub/requests/delivery/letter/write-email.ts'
import { writePush } from '../../hub/requests/delivery/letter/write-push.ts'
import { writeSms } from '../../hub/requests/delivery/letter/write-sms.ts'
import { lives } from '../fakes/lives.ts'
import { moments, tellLife } from '../fakes/request-life.ts'

const folder = 'dist/messages'
const locales: readonly UsagerLocale[] = ['fr', 'fr-simple', 'en', 'ar']

/** Writes every message of a whole life as a person reads it: to read aloud. */
export async function run(): Promise<void> {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const lived of lives)
    for (const locale of locales) {
      const told = tellLife(lived, locale)
      const read = moments.map((moment) => `### ${moment}\n\n${readMessage(told[moment])}`)
      const written = `# ${lived.service.service}, ${locale}\n\n${read.join('\n')}`
      writeFileSync(`${folder}/${lived.service.service}-${locale}.txt`, written)
      process.stdout.write(written)
    }
}

function readMessage(told: ProofContent): string {
  const { subject, text, identity } = writeEmail(told)
  const sms = writeSms(told)
  const { encoding, characters, segments } = measureSms(sms)
  const push = writePush(told)
  return [
    `From: ${identity.name}`,
    `Reply-To: ${told.service.contact.email ?? ''}`,
    `Subject: ${subject}`,
    '',
    text,
    `--- SMS, ${encoding}, ${characters} characters, ${segments} part(s)`,
    sms,
    '--- notification',
    push.title,
    push.body,
    '',
  ].join('\n')
}
