import { service as serviceContract } from '#shared/contract/service.ts'
import { parvis } from '#shared/quality/instruments/parvis.ts'
import { sha256 } from '../hub/digest.ts'
import { readKey } from '../hub/keys.ts'
import { originOf, serve } from '../hub/serve.ts'
import type { Settings } from '../hub/settings.ts'
import type { Database } from '../hub/store/database.ts'
import {
  declareConfiguration,
  declareKey,
  declareOrganisation,
  declareService,
  declareSite,
} from '../hub/store/declare.ts'
import { openDiary } from './diary.ts'
import { replay } from './replay.ts'
import { seed } from './seed/seed.ts'
import { createSite } from './site/site.tsx'
import { notice, organisation, site, zone } from './valmont/organisation.ts'
import { services } from './valmont/services.ts'

/** A demo that runs. */
export interface Demo {
  /** Where everything is, in the order it is shown. */
  addresses: readonly (readonly [name: string, value: string])[]
  stop(): Promise<void>
}

/**
 * Starts a whole town for the first minute: the hub with its memory in a folder, and Valmont's
 * site on the next port, another origin. The first time it fills the hub with three months of
 * plausible life, through the same HTTP API as anyone.
 * @param say told what takes time, in sentences.
 */
export async function startDemo(
  settings: Settings,
  say: (sentence: string) => void,
): Promise<Demo> {
  const hub = await serve(settings, true)
  const siteUrl = originOf(settings.host, settings.port + 1)
  try {
    const diary = openDiary(settings.data)
    const configuration = await declare(hub.database, diary.key, siteUrl)
    if (!diary.isSeeded) {
      say('Three months of life in Valmont…')
      await seed({
        hub: hub.url,
        key: diary.key,
        site,
        configuration,
        now: diary.firstDay,
        random: replay(1),
      })
      diary.writeSeeded()
    }
    const town = createSite({
      hub: hub.url,
      key: diary.key,
      url: siteUrl,
      now: () => new Date(),
    })
    await town.listen({ host: settings.host, port: settings.port + 1 })
    return {
      addresses: [
        ['hub', hub.url],
        ['site', siteUrl],
        ['console', `${hub.url}/console/`],
        ['key', diary.key],
      ],
      async stop() {
        await town.close()
        await hub.stop()
      },
    }
  } catch (error) {
    await hub.stop()
    throw error
  }
}

/** Declares the town to its hub: who it is, its site, what it asks, what it offers, its key. */
async function declare(database: Database, written: string, siteUrl: string): Promise<number> {
  const town = organisation.organisation
  await declareOrganisation(database, town, organisation.name, zone)
  const name = { fr: organisation.name, en: organisation.name }
  await declareSite(database, town, site, name, originsOf(siteUrl))
  for (const service of services)
    await declareService(database, town, serviceContract.parse(service))
  const halves = readKey(written)
  if (halves) await declareKey(database, town, halves.key, sha256(halves.secret), 'site-valmont')
  return declareConfiguration(database, town, site, {
    instrument: parvis.id,
    instrument_version: parvis.version,
    form: 'A',
    invited: 1,
    draw: parvis.drawn.map((drawn) => ({ ...drawn, share: 1 / parvis.drawn.length })),
    notice,
  })
}

/** People type `localhost` as often as the address that is printed. */
function originsOf(url: string): string[] {
  return [...new Set([url, url.replace('//127.0.0.1:', '//localhost:')])]
}
