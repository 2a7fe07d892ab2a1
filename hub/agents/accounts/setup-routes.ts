import * as z from 'zod'
import { defaultPurposes } from '#shared/contract/agents/purpose.ts'
import { nameText } from '#shared/contract/scalar.ts'
import { uuidv7 } from '#shared/identifier/uuidv7.ts'
import type { Locale } from '#shared/text/locale.ts'
import { signInText } from '#shared/text/site-owner/agents/sign-in.ts'
import { listOrganisations } from '../../catalogue/organisations/directory-sql.ts'
import { upsertPurposes } from '../../catalogue/organisations/purposes-sql.ts'
import { upsertOrganisation } from '../../catalogue/sites/declare-sql.ts'
import type { Deps } from '../../platform/deps.ts'
import { localeOf } from '../../platform/http/locale.ts'
import { onlyOwnPages } from '../../platform/http/origins.ts'
import { apart, openPage, type Routes } from '../../platform/http/route.ts'
import { writeNotice } from '../../platform/pages/notice.tsx'
import { asPage, field, installPageBorder } from '../../platform/pages/page-border.ts'
import type { PageIdentity } from '../../platform/pages/page-identity.ts'
import { logBounded } from '../../platform/telemetry/log-bounded.ts'
import { dayIn } from '../../platform/time/day.ts'
import { accountCookie } from './account-cookie.ts'
import { passkeyPath } from './account-pages.tsx'
import { insertAccount } from './accounts-sql.ts'
import { readEmail } from './read-email.ts'
import { isSetupCode } from './setup-code.ts'
import { deleteSetupCode } from './setup-code-sql.ts'
import { type SetupTyped, writeSetupPage } from './setup-page.tsx'
import { slugOf } from './slug-of.ts'
import { supportsPasskeys } from './supports-passkeys.ts'

/** Time zone of a new organisation; `parvis organisation set` changes it. */
const firstZone = 'Europe/Paris'

const name = z
  .string()
  .transform((typed) => typed.trim().replace(/\s+/g, ' '))
  .pipe(nameText(120).min(1))

/** Whose page it is before there is an organisation. */
const product: PageIdentity = {
  name: 'Parvis',
  crest: null,
  accent: null,
  accentDark: null,
  contact: null,
  legal: null,
}

const names = ['code', 'organisation', 'name', 'email'] as const

/**
 * Opens a hub for its first organisation. Whoever holds the setup code makes it, and is its first
 * administrator.
 */
export const setupRoutes: Routes = apart(async (app, deps) => {
  const { database, publicUrl } = deps
  const cookie = accountCookie(deps)
  const logFailed = logBounded(app, 'a setup code was refused')
  installPageBorder(app)
  app.addHook('onRequest', onlyOwnPages(deps))

  /** Returns the page that says why there is nothing to set up; `null` when there is. */
  async function findObstacle(locale: Locale): Promise<string | null> {
    const { done, doneSaid, unsafe, unsafeSaid } = signInText[locale].setup
    const frame = { locale, identity: product }
    const way = { href: '/console/', words: signInText[locale].link.console }
    if ((await listOrganisations(database)).length > 0)
      return writeNotice(frame, done, doneSaid, way)
    return supportsPasskeys(publicUrl) ? null : writeNotice(frame, unsafe, unsafeSaid)
  }

  app.get('/setup', openPage, async (request, reply) => {
    const locale = localeOf(request)
    const obstacle = await findObstacle(locale)
    if (obstacle !== null) return asPage(reply).send(obstacle)
    const code = field(request.query, 'code').slice(0, 64)
    const typed = { code, organisation: '', name: '', email: '', faults: {} }
    return asPage(reply).send(writeSetupPage({ locale, identity: product }, typed))
  })

  app.post('/setup', openPage, async (request, reply) => {
    const locale = localeOf(request)
    const obstacle = await findObstacle(locale)
    if (obstacle !== null) return asPage(reply).send(obstacle)
    // One more than an address has at most: a longer one is refused, not cut.
    const typed = Object.fromEntries(
      names.map((one) => [one, field(request.body, one).slice(0, 301)]),
    ) as Omit<SetupTyped, 'faults'>
    const read = readSetup(typed, locale)
    // A code is not tried before the rest can be taken: a mistyped address costs no try.
    const isRight = 'faults' in read || (await isSetupCode(deps, typed.code))
    const agent = 'faults' in read || !isRight ? null : await open(deps, read, locale)
    if (agent === null) {
      if (!('faults' in read)) logFailed({ request: request.id })
      const wrong = { code: signInText[locale].setup.wrongCode }
      const faults = 'faults' in read ? read.faults : wrong
      const page = writeSetupPage({ locale, identity: product }, { ...typed, faults })
      return asPage(reply).code(422).send(page)
    }
    request.log.info({ agent }, 'the hub was set up')
    return reply
      .header('set-cookie', cookie.set({ agent, by: 'link' }))
      .redirect(`${passkeyPath}?locale=${locale}`, 303)
  })
})

/** What a complete setup says. */
interface Setup {
  organisation: string
  name: string
  email: string
}

function readSetup(
  typed: Omit<SetupTyped, 'faults'>,
  locale: Locale,
): Setup | Pick<SetupTyped, 'faults'> {
  const organisation = name.safeParse(typed.organisation).data
  const person = name.safeParse(typed.name).data
  const email = readEmail(typed.email)
  const { setup, door } = signInText[locale]
  if (organisation !== undefined && person !== undefined && email !== null)
    return { organisation, name: person, email }
  return {
    faults: {
      ...(organisation === undefined && { organisation: setup.empty }),
      ...(person === undefined && { name: setup.empty }),
      ...(email === null && { email: door.notAnEmail }),
    },
  }
}

/** Makes the organisation and its first administrator. @returns their id; `null` when the code went meanwhile */
async function open(
  { database, clock, random }: Pick<Deps, 'database' | 'clock' | 'random'>,
  { organisation: called, name, email }: Setup,
  locale: Locale,
): Promise<string | null> {
  const now = clock()
  const organisation = slugOf(called, 'organisation')
  const agent = uuidv7(now.getTime(), random(10))
  return database.transaction(async (transaction) => {
    if (!(await deleteSetupCode(transaction))) return null
    await upsertOrganisation(transaction, organisation, called, firstZone)
    await upsertPurposes(transaction, organisation, defaultPurposes)
    const rights = { role: 'admin', service: null, sectors: null, services: [] } as const
    const account = { organisation, agent, name, email, locale }
    await insertAccount(transaction, account, rights, { now, day: dayIn(firstZone, now) })
    return agent
  })
}
