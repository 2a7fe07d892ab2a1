import { randomBytes } from 'node:crypto'
import { type SheetAsked, sheetAsked } from '#shared/contract/invitations/sheet.ts'
import { offerOf } from '../../catalogue/services/offer.ts'
import { cacheSites } from '../../catalogue/sites/sites.ts'
import { makeSheet } from '../../invitations/make-sheet.ts'
import { writeSheet } from '../../invitations/write-sheet.tsx'
import { faultsOfSchema } from '../../platform/http/faults.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { dayIn } from '../../platform/time/day.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatRefusal } from './format-refusal.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withSecret } from './with-secret.ts'

const usage =
  'invitation print --service S --number N [--place P] [--day 2026-10-05] [--locale fr] [--format list|html] [--organisation O]'

const known = ['service', 'number', 'place', 'day', 'locale', 'format', 'organisation'] as const

/** Prints single-use codes for a counter and a day. */
export const invitationPrintCommand: Command = {
  name: 'invitation print',
  help: [[usage, 'print single-use codes for a counter and a day, as a list or as a page of A4']],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, known)
    const { format = 'list' } = options
    if (rest.length > 0 || !options.service || !['list', 'html'].includes(format))
      throw new SettingRefused(`Use it like this: parvis ${usage}`)
    const locale = typedLocale(environment)
    return withSecret(environment, async (database, secret, { publicUrl, host, port }) => {
      const declared = await declaredOrganisation(database, options.organisation)
      const { organisation, zone, name } = declared
      const clock = () => new Date()
      const deps = {
        database,
        secret,
        clock,
        random: randomBytes,
        publicUrl: publicUrl ?? originOf(host, port),
        sites: cacheSites(database, clock),
      }
      try {
        const asked = readAsked(options, dayIn(zone, clock()))
        const offered = offerOf(declared)(asked.service)
        if (!offered) throw new Refusal('unknown_service')
        const made = await makeSheet(deps, organisation, offered.service, asked)
        process.stdout.write(
          format === 'html'
            ? writeSheet(name, offered.service, asked, made, clock())
            : made.codes
                .map((code) => `${code}\t${made.address}/${code.replaceAll('-', '')}\n`)
                .join(''),
        )
        process.stderr.write(
          `Good from ${made.day} to ${made.expires_on}, once each. They are not shown again.\n`,
        )
        return 0
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        process.stderr.write(`${formatRefusal(error, locale)}\n`)
        return 1
      }
    })
  },
}

/** Reads the options. @throws Refusal `invalid` */
function readAsked(
  { service, place, day, number, locale = 'fr' }: Partial<Record<string, string>>,
  today: string,
): SheetAsked {
  const read = sheetAsked.safeParse({
    service,
    ...(place !== undefined && { place }),
    day: day ?? today,
    number: Number(number),
    locale,
  })
  if (!read.success) throw new Refusal('invalid', faultsOfSchema(read.error))
  return read.data
}
