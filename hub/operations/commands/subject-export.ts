import { randomBytes } from 'node:crypto'
import { locales } from '#shared/text/locale.ts'
import { type GatheredRequest, gather } from '../../agents/subject/gather.ts'
import { openSubject } from '../../agents/subject/open-subject.ts'
import { writeExport } from '../../agents/subject/write-export.tsx'
import { refuseFolder, writeFolder } from '../../agents/subject/write-folder.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { readReason, readSubject, subjectOptions, subjectUsage } from './read-subject.ts'
import { withSecret } from './with-secret.ts'

/** Requests between two progress lines. */
const step = 100

/** Exports everything known about a person, for that person. */
export const subjectExportCommand: Command = {
  name: 'subject export',
  help: [
    [
      `subject export ${subjectUsage} --out FOLDER [--reason WHY] [--locale fr|en]`,
      'write all that is known of a person, to be read and for a program',
    ],
  ],
  async run({ words, environment }) {
    const { options, rest } = readOptions(words, [...subjectOptions, 'out', 'locale'])
    const { out: folder } = options
    const locale = locales.find((one) => one === (options.locale ?? 'fr'))
    if (rest.length > 0 || !folder || !locale)
      throw new SettingRefused(
        `Use it like this: parvis subject export ${subjectUsage} --out FOLDER [--reason WHY] [--locale fr|en]`,
      )
    const reason = readReason(options.reason)
    refuseFolder(folder)
    return withSecret(environment, async (database, secret) => {
      const known = await declaredOrganisation(database, options.organisation)
      const { organisation } = known
      const selector = readSubject(options, organisation)
      const clock = () => new Date()
      const deps = { database, secret, random: randomBytes, clock }
      // Write the log entry first: the export contains it too.
      const { requests, unsure } = await openSubject(deps, selector, 'export', reason)
      const gathered: GatheredRequest[] = []
      for (const request of requests) {
        gathered.push(await gather(database, secret, request, known.services))
        if (gathered.length % step === 0)
          process.stderr.write(`Read: ${gathered.length} of ${requests.length} requests.\n`)
      }
      const { name, zone } = known
      const written = { organisation, name, zone, at: clock(), by: selector.by.kind, unsure }
      writeFolder(folder, writeExport({ ...written, requests: gathered }, locale))
      process.stdout.write(`${formatWritten(requests.length, folder)}${formatUnsure(unsure)}\n`)
      return 0
    })
  },
}

function formatWritten(n: number, folder: string): string {
  return `Written in ${folder}: index.html to be read, data.json for a program. ${n === 1 ? 'One request' : `${n} requests`}. Give the folder to the person alone, then delete it.`
}

function formatUnsure(n: number): string {
  if (n === 0) return ''
  return ` Left out: ${n} under the same address or number, with nothing on record that tells whether ${n === 1 ? 'it is' : 'they are'} this person’s. Ask for each with --reference once you know.`
}
