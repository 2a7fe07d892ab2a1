import { randomBytes } from 'node:crypto'
import { eraseOne } from '../../agents/subject/erase.ts'
import { openSubject } from '../../agents/subject/open-subject.ts'
import { listRecordRows } from '../../agents/subject/subject-record-sql.ts'
import type { FoundRequest } from '../../agents/subject/subjects-sql.ts'
import type { Database } from '../../platform/database/database.ts'
import { vacuumTables } from '../../platform/database/vacuum-tables.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { tablesOfRequests } from '../../requests/erasure/erase-request-sql.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { readOptions } from './read-options.ts'
import { readReason, readSubject, subjectOptions, subjectUsage } from './read-subject.ts'
import { formatCopies } from './subject-copies.ts'
import { withSecret } from './with-secret.ts'

/** Requests between two progress lines. */
const step = 100

/** Erases the completed requests of a person; open ones stay until completed. */
export const subjectEraseCommand: Command = {
  name: 'subject erase',
  help: [
    [
      `subject erase ${subjectUsage} [--reason WHY] [--yes]`,
      'say what would be erased of a person; with --yes, erase it',
    ],
  ],
  async run({ words, environment }) {
    const isSure = words.includes('--yes')
    const typed = words.filter((word) => word !== '--yes')
    const { options, rest } = readOptions(typed, subjectOptions)
    if (rest.length > 0)
      throw new SettingRefused(
        `Use it like this: parvis subject erase ${subjectUsage} [--reason WHY] [--yes]`,
      )
    const reason = readReason(options.reason)
    return withSecret(environment, async (database, secret) => {
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const selector = readSubject(options, organisation)
      const deps = { database, secret, random: randomBytes, clock: () => new Date() }
      const { requests, unsure, sectors } = await openSubject(deps, selector, 'look', reason)
      const open = requests.filter(({ is_open }) => is_open)
      const over = requests.filter(({ is_open }) => !is_open)
      const copies = await formatCopies(database, secret, over, sectors)
      if (!isSure || over.length === 0) {
        if (over.length > 0)
          process.stdout.write(
            `${await formatErasedRows(database, over)}${copies}${formatUnsure(unsure)}`,
          )
        process.stderr.write(formatOpen(open))
        return 1
      }
      let erased = 0
      for (const [at, request] of over.entries()) {
        const became = await eraseOne(deps, selector, request, reason)
        if (became === 'erased') erased += 1
        if (became === 'open') open.push(request)
        if ((at + 1) % step === 0)
          process.stderr.write(`Erased: ${at + 1} of ${over.length} requests.\n`)
      }
      await vacuumTables(database, tablesOfRequests)
      process.stdout.write(
        `Erased: ${count(erased, 'request')}. What was counted stays counted, and the access log stays as it is.\n${copies}${formatUnsure(unsure)}`,
      )
      process.stderr.write(formatOpen(open))
      return open.length === 0 ? 0 : 1
    })
  },
}

const count = (n: number, what: string) => `${n} ${what}${n === 1 ? '' : 's'}`

const nameOf = ({ source, reference, service }: FoundRequest) =>
  `  ${source}/${reference} (${service})`

/** Formats the open requests with their announced dates. */
function formatOpen(open: readonly FoundRequest[]): string {
  if (open.length === 0) return ''
  const lines = open.map((one) => {
    const until = one.announced ? `announced for ${one.announced}` : 'no date is announced'
    return `${nameOf(one)}, ${until}\n`
  })
  return `Not erased: the public task is not over for ${count(open.length, 'request')} of this person. Close or withdraw first, then type the command again:\n${lines.join('')}`
}

/** Formats the numbers of rows to erase, without content. */
async function formatErasedRows(
  database: Database,
  requests: readonly FoundRequest[],
): Promise<string> {
  const goes = {
    identifiers: 0,
    abouts: 0,
    addresses: 0,
    waiting: 0,
    devices: 0,
    acting: 0,
    replies: 0,
    calls: 0,
    contacts: 0,
    texts: 0,
    promises: 0,
  }
  for (const request of requests) {
    const record = await listRecordRows(database, request)
    goes.identifiers += record.recognised_by.length + record.second_factors.length
    goes.abouts += record.request.filter((one) => one['about_sealed'] !== null).length
    goes.addresses += record.addresses.length
    goes.waiting += record.address_changes.length
    goes.devices += record.devices.length
    goes.acting += record.acting.length
    goes.replies += record.replies.length
    goes.calls += record.callbacks.length
    goes.contacts += record.contacts.length
    goes.texts += record.proofs.length
    goes.promises += record.promises.filter(({ jws }) => jws !== null).length
  }
  return `This would be erased, for ever, of ${count(requests.length, 'request')}:
${requests.map((one) => `${nameOf(one)}\n`).join('')}  references, tracking codes, contacts and links
  what the usager is recognised by: ${goes.identifiers}
  what requests are about: ${goes.abouts}, answers to the service: ${goes.replies}
  who acts or acted for the usager: ${goes.acting}
  addresses: ${goes.addresses}, addresses waiting for their code: ${goes.waiting}, devices: ${goes.devices}, calls asked for: ${goes.calls}, contacts recorded: ${goes.contacts}
  words of steps: ${goes.texts}, signed copies of promises: ${goes.promises}
What was counted stays counted. Nothing was erased: add --yes to erase.
`
}

function formatUnsure(n: number): string {
  if (n === 0) return ''
  return `Left as they are: ${count(n, 'request')} under the same address or number, with nothing on record that tells whose. Name each with --reference once you know.\n`
}
