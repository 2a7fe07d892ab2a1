import type { Page } from 'puppeteer-core'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { eventually } from './eventually.ts'
import { freePort } from './free-port.ts'
import { type MailServer, startMailServer } from './mail-server.ts'
import { addPasskeyDevice, type PasskeyDevice } from './passkey-device.ts'
import type { Person } from './person.ts'
import { type Product, startServe } from './product.ts'
import { newDatabase } from './stores.ts'

/** The built hub, which nobody set up, and the mail server it sends by. */
export interface OwnAccounts {
  hub: string
  /** The address that opens it, once. */
  setup: string
  mail: MailServer
  /** Waits for another e-mail to an address, and returns the link in it. */
  linkTo(address: string): Promise<string>
  /** The code in the last e-mail to an address. */
  codeTo(address: string): string
  /** Waits for an e-mail with this subject to an address. */
  letterTo(address: string, subject: string): Promise<void>
  /** As many agents more, each with an account. */
  fill(count: number): Promise<void>
  /** Every session was opened long ago. */
  ageSessions(): Promise<void>
  stop(): Promise<void>
}

/** Starts both. @param lock minutes after which the console locks */
export async function startOwnAccounts(lock = 15): Promise<OwnAccounts> {
  const mail = await startMailServer()
  const port = await freePort()
  const url = await newDatabase()
  const product: Product = await startServe(
    {
      DATABASE_URL: url,
      PARVIS_PUBLIC_URL: `http://localhost:${port}`,
      SMTP_URL: mail.url,
      PARVIS_LOCK_MINUTES: String(lock),
      PARVIS_MAIL_FROM: 'Valmont <parvis@valmont.example>',
    },
    port,
  )
  const setup = await eventually(async () => {
    if (product.at('setup') === '') throw new Error('No address opens the hub.')
    return product.at('setup')
  })
  const read = new Set<object>()
  return {
    hub: `http://localhost:${port}`,
    setup,
    mail,
    linkTo: (address) =>
      eventually(async () => {
        const found = mail.arrived.find(
          (one) => one.envelope.to === address && !read.has(one) && linkIn(one) !== null,
        )
        if (!found) throw new Error(`No link came to ${address}`)
        read.add(found)
        return linkIn(found) ?? ''
      }),
    codeTo(address) {
      const { text = '' } = mail.arrived.findLast(({ envelope }) => envelope.to === address) ?? {}
      return /^[0-9A-Z]{4}-[0-9A-Z]{4}$/m.exec(text)?.[0] ?? ''
    },
    letterTo: (address, subject) =>
      eventually(async () => {
        const sent = mail.arrived.filter(({ envelope }) => envelope.to === address)
        if (!sent.some((one) => one.subject?.includes(subject)))
          throw new Error(`${address} got ${sent.map((one) => one.subject).join(', ')}`)
      }),
    async fill(count) {
      const database = openPostgres(url, 1)
      await database.query(
        `with many as (
           insert into agent (organisation, agent, issuer, subject, name, sectors, role, seen_at)
           select organisation, overlay(gen_random_uuid()::text placing '7' from 15 for 1)::uuid, 'urn:parvis:account', 'many ' || n,
             (array['Amélie', 'Karim', 'Jeanne'])[1 + n % 3] || ' Lefèvre-Delacroix ' || n,
             '{}', 'agent', now()
           from organisation, generate_series(1, $1::int) n returning organisation, agent, subject
         )
         insert into account (organisation, agent, email, locale, every_sector, made_on, opened_on)
         select organisation, agent, replace(subject, ' ', '.') || '@valmont-agglomeration.example',
           'fr', true, current_date, current_date from many`,
        [count],
      )
      await database.close()
    },
    async ageSessions() {
      const database = openPostgres(url, 1)
      await database.query(
        `update sign_in_record set payload = payload || '{"iat":1}' where model = 'Grant'`,
      )
      await database.close()
    },
    async stop() {
      await product.stop()
      await mail.close()
    },
  }
}

const linkIn = ({ text = '' }: { text?: string | undefined }) =>
  /http\S+\/acces\/[\w-]+/.exec(text)?.[0] ?? null

/** Who sets up a hub. */
export const sylvie = { name: 'Sylvie Roche', email: 'sylvie.roche@valmont.example' }

/** Sets a hub up and opens its console. @returns the device that holds the passkey */
export async function setUp(person: Person, { setup }: OwnAccounts): Promise<PasskeyDevice> {
  await person.page.setViewport({ width: 1280, height: 900 })
  const device = await addPasskeyDevice(person.page)
  await person.goes(setup)
  await person.types('Nom de l’organisation', 'Ville de Valmont')
  await person.types('Votre nom', sylvie.name)
  await person.types('Votre adresse e-mail', sylvie.email)
  await person.presses('Continuer')
  await person.presses('Créer ma clé d’accès')
  await person.reads('Se déconnecter')
  return device
}

/** Invites an agent of every service from the console of whoever administers. */
export async function inviteAgent(
  admin: Person,
  { name, email }: { name: string; email: string },
): Promise<void> {
  await openPage(admin.page, '#personnes')
  await admin.presses('Inviter une personne')
  await admin.types('Adresse e-mail', email)
  await admin.types('Prénom et nom', name)
  await admin.presses('Agent')
  await admin.presses('Tous les services, aussi ceux à venir')
  await admin.presses('Inviter')
  await admin.reads(`L’invitation est partie à ${email}`)
}

/** Opens a page of the console that is open. */
export async function openPage(page: Page, fragment: string): Promise<void> {
  await page.evaluate((there) => {
    location.hash = there
  }, fragment)
}
