import { readFile } from 'node:fs/promises'
import type { Identity, IdentitySent } from '#shared/contract/catalogue/identity.ts'
import { identitySent } from '#shared/contract/catalogue/identity.ts'
import type { Contact } from '#shared/contract/catalogue/service.ts'
import { administratorText } from '#shared/text/administrator/text.ts'
import { fill } from '#shared/text/fill.ts'
import type { Locale } from '#shared/text/locale.ts'
import { describeIdentity, saveIdentity } from '../../catalogue/identity/save-identity.ts'
import { migrate } from '../../migrations/migrate.ts'
import { faultsOfSchema } from '../../platform/http/faults.ts'
import { Refusal } from '../../platform/http/refusal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { escapeForTerminal } from '../../platform/terminal/terminal-escape.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { formatRefusal } from './format-refusal.ts'
import { readAuthor } from './read-author.ts'
import { readOptions } from './read-options.ts'
import { typedLocale } from './service-words.ts'
import { withDatabase } from './with-database.ts'
import { writeTable } from './write-table.ts'

const contactOptions = ['contact', 'phone', 'email', 'address'] as const
const options = ['name', 'crest', 'crest-png', 'accent', ...contactOptions, 'legal'] as const
type Typed = Partial<Record<(typeof options)[number], string>>

const usage =
  'organisation identity [--organisation O] --author NAME [--name N] [--crest FILE] [--crest-png FILE] [--accent #1b5e3b] [--contact N] [--phone P] [--email E] [--address A] [--legal L]'

/** Shows by what usagers recognise an organisation, or changes it. */
export const organisationIdentityCommand: Command = {
  name: 'organisation identity',
  help: [
    ['organisation identity', 'show by what usagers recognise an organisation'],
    [usage, 'change what is said of it; --crest none takes the crest away, as with the others'],
  ],
  async run({ words, environment }) {
    const { options: read, rest } = readOptions(words, ['organisation', 'author', ...options])
    if (rest.length > 0) throw new SettingRefused(`Use it like this: parvis ${usage}`)
    const { organisation: named, author = '', ...typed } = read
    const isShown = Object.keys(typed).length === 0
    if (!isShown && author.trim() === '')
      throw new SettingRefused('Say who declares it: --author NAME.')
    const locale = typedLocale(environment)
    return withDatabase(environment, async (database) => {
      await migrate(database)
      const { organisation } = await declaredOrganisation(database, named)
      const known = await describeIdentity(database, organisation)
      if (isShown) return print(writeIdentity(known, locale))
      try {
        const sent = identitySent.safeParse(await merge(known, typed))
        if (!sent.success) throw new Refusal('invalid', faultsOfSchema(sent.error))
        const deps = { database, clock: () => new Date() }
        const by = readAuthor(author.trim())
        const saved = await saveIdentity(deps, organisation, sent.data, by, known.version)
        return print(writeIdentity(saved, locale))
      } catch (error) {
        if (!(error instanceof Refusal)) throw error
        process.stderr.write(`${escapeForTerminal(formatRefusal(error, locale))}\n`)
        return 1
      }
    })
  },
}

function print(text: string): number {
  process.stdout.write(text)
  return 0
}

/** Returns what is stored with what was typed in its place. */
async function merge({ identity }: Identity, typed: Typed): Promise<IdentitySent> {
  const said = (option: keyof Typed, known: string | null | undefined) => {
    const text = typed[option]
    return text === undefined ? (known ?? null) : text === 'none' ? null : text
  }
  const details = { phone: null, email: null, address: null, ...identity?.contact }
  const name = said('contact', identity?.contact?.name)
  const contact = { ...(name !== null && { name }) } as NonNullable<IdentitySent['contact']>
  for (const option of ['phone', 'email', 'address'] as const) {
    const text = said(option, details[option])
    if (text !== null) contact[option] = text
  }
  return {
    name: said('name', identity?.name),
    accent: said('accent', identity?.accent),
    contact: Object.keys(contact).length === 0 || typed.contact === 'none' ? null : contact,
    legal: said('legal', identity?.legal),
    ...(typed.crest !== undefined && { crest: await readCrestFile(typed.crest) }),
    ...(typed['crest-png'] !== undefined && {
      crest_png: await readCrestFile(typed['crest-png']),
    }),
  }
}

async function readCrestFile(file: string): Promise<string | null> {
  if (file === 'none') return null
  return readFile(file, 'base64').catch(({ code }: NodeJS.ErrnoException) => {
    throw new SettingRefused(`${file}: it cannot be read (${code}).`)
  })
}

const formatContact = ({ name, phone, email, address }: Contact) =>
  [name, phone, email, address].filter((part) => part !== undefined).join(', ')

function writeIdentity({ organisation, identity }: Identity, locale: Locale): string {
  const { identity: words } = administratorText[locale]
  if (!identity) return `${fill(words.none, { name: escapeForTerminal(organisation) })}\n`
  const { name, crest, crest_in_messages, accent, accent_dark, contact, legal, author, at } =
    identity
  const said = [
    [words.name, name ?? organisation],
    [words.crest, crest],
    [words.inMessages, crest && (crest_in_messages ? words.crest : words.nameAlone)],
    [words.accent, accent && `${accent}, ${accent_dark}`],
    [words.contact, contact && formatContact(contact)],
    [words.legal, legal],
    [words.author, `${author}, ${at}`],
  ] as const
  return writeTable(
    said.map(([label, value]) => [label, escapeForTerminal(value ?? words.nothing)]),
  )
}
