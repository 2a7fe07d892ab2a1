import { randomBytes } from 'node:crypto'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { openSecret } from '../hub/platform/crypto/secret.ts'
import { readNetworks } from '../hub/platform/outbound/networks.ts'
import { serve } from '../hub/serve.ts'
import type { Settings } from '../hub/settings/settings.ts'
import { declare, declareOffice } from './declare.ts'
import { openDiary } from './diary.ts'
import { originsOf } from './files/origins.ts'
import { createIdentity } from './identity/identity.tsx'
import { scope } from './identity/provider.ts'
import { writeRights } from './identity/write-rights.ts'
import { openMail } from './inbox/open-post.ts'
import { toInbox } from './inbox/to-inbox.ts'
import { createOffice } from './office/office.tsx'
import { inventPast } from './past.ts'
import { probeOwnSite } from './probe-own-site.ts'
import { openRegister } from './register/register.ts'
import { importHistory } from './seed/history.ts'
import { live } from './seed/live.ts'
import { seedSubscriptions } from './seed/subscriptions.ts'
import { createSite } from './site/site.tsx'
import { createStories } from './stories/stories.tsx'
import { organisation, site } from './valmont/organisation.ts'

const file = fileURLToPath(import.meta.url)

/** Folder of the build or of the package: this file runs from a folder in it, or from its source. */
const built = join(dirname(file), file.endsWith('.ts') ? '../dist' : '..')

const loopback = readNetworks('127.0.0.0/8, ::1/128') ?? []

/** A running demo. */
export interface Demo {
  /** The address of each part, in display order. */
  addresses: readonly (readonly [name: string, value: string])[]
  stop(): Promise<void>
}

/**
 * Starts a whole town, each part on its own origin: hub, website, back office, identity provider,
 * inbox and the page that leads through them. On the first start it fills the hub with a year of plausible data, through the public
 * HTTP API.
 * @param say called with a sentence before each slow step
 * @param options `history`: also imports ten years of street problems; `embedded`: uses the
 *   database of the folder, whatever `DATABASE_URL` says (only journeys use a server)
 * @throws SettingRefused, FolderInUse, or an error of the network or the database
 */
export async function startDemo(
  settings: Settings,
  say: (sentence: string) => void,
  options: { history: boolean; embedded: boolean },
): Promise<Demo> {
  const origins = originsOf(settings)
  const { host } = settings
  const closings: (() => Promise<unknown>)[] = []
  const stop = async () => {
    for (const close of closings.splice(0).reverse()) await close()
  }
  try {
    const diary = openDiary(settings.data)
    const secret = randomBytes(32).toString('base64url')
    const identityProvider = {
      issuer: origins.identity.url,
      clientId: 'parvis',
      clientSecret: secret,
      scope,
    }
    // The seed sends three months of data from one address.
    const unlimited = { partsPerAddress: 0, proofOfWork: 'never' } as const
    const delivery = toInbox(settings.delivery, origins)
    const rights = writeRights(settings.data)
    // The demo probes its own site once it runs; the site is on this machine.
    const ours = { identityProvider, rights, delivery, probeMinutes: 0, siteNetworks: loopback }
    const hub = await serve({ ...settings, ...ours, ...unlimited }, options.embedded)
    closings.push(() => hub.stop())
    const identity = createIdentity({
      url: origins.identity.url,
      hub: origins.hub.url,
      opens: [origins.hub.url, origins.office.url],
      secret,
      random: randomBytes,
    })
    closings.push(() => identity.close())
    await identity.listen({ host, port: origins.identity.port })

    const post = await openMail(settings, origins, delivery, diary.key)
    closings.push(() => post.close())
    const configuration = await declare(hub.database, diary.key, origins.site.url)
    await declareOffice(hub.database, origins.office.url)
    const { requests, entries, random } = inventPast(diary.firstDay, origins.office.url)
    if (!diary.isSeeded) {
      say('A year of life in Valmont…')
      const secret = openSecret(settings.secret, settings.data)
      await live({
        database: hub.database,
        hub: hub.url,
        site: origins.site.url,
        key: diary.key,
        secret,
        configuration,
        now: diary.firstDay,
        requests,
        random,
      })
      // Record a visit of the site: the year of answers came from its pages. Before the import, which
      // keeps this process busy for longer than the hub keeps an idle connection.
      await fetch(`${hub.url}/v1/sites/${site}`, { headers: { origin: origins.site.url } })
      if (options.history) {
        say('Ten years of street problems, from a file…')
        const outside = {
          database: hub.database,
          clock: () => new Date(),
          publicUrl: hub.url,
          secret,
        }
        await importHistory(outside, settings.data)
      }
      await seedSubscriptions(hub.database, {
        organisation: organisation.organisation,
        secret,
        issuer: origins.identity.url,
        now: diary.firstDay,
      })
      diary.writeSeeded()
    }

    const register = openRegister(settings.data, entries)
    const office = createOffice({ register, now: () => new Date() })
    closings.push(() => office.close())
    await office.listen({ host, port: origins.office.port })
    const town = createSite({
      hub: hub.url,
      key: diary.key,
      url: origins.site.url,
      office: origins.office.url,
      register,
      now: () => new Date(),
    })
    closings.push(() => town.close())
    await town.listen({ host, port: origins.site.port })
    const extensions = {
      chrome: join(built, 'extension-chrome'),
      firefox: join(built, 'extension-firefox'),
    }
    const stories = createStories({
      hub: hub.url,
      site: origins.site.url,
      office: origins.office.url,
      identity: origins.identity.url,
      inbox: origins.inbox.url,
      register,
      extensions,
    })
    closings.push(() => stories.close())
    await stories.listen({ host, port: origins.stories.port })
    const probing = probeOwnSite(hub, settings.probeMinutes)
    closings.push(() => probing.stop())

    return {
      addresses: [
        ['start here', `${origins.stories.url}/`],
        ['hub', hub.url],
        ['site', origins.site.url],
        ['back office', origins.office.url],
        ['identity', origins.identity.url],
        ['inbox', origins.inbox.url],
        ['console', `${hub.url}/console/`],
        ['extension (chrome)', extensions.chrome],
        ['extension (firefox)', extensions.firefox],
        ['key', diary.key],
      ],
      stop,
    }
  } catch (error) {
    await stop()
    throw error
  }
}
