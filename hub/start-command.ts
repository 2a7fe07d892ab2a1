import { findRelease } from './migrations/release.ts'
import type { Command } from './operations/commands/command.ts'
import { isNewer } from './operations/upgrade/is-newer.ts'
import { SettingRefused } from './platform/settings/setting-refused.ts'
import { serve } from './serve.ts'
import { serveAlone } from './serve-command.ts'
import { readSettings } from './settings/settings.ts'

/**
 * `parvis` with nothing after it: serves on DATABASE_URL where it is set, else in this folder. It is
 * for somebody at a terminal: it logs warnings only, and changes no data of another release unasked.
 */
export const startCommand: Command = {
  name: '',
  help: [],
  async run({ environment }) {
    const read = readSettings({ PARVIS_LOG: 'warn', ...environment })
    // By name: a passkey cannot be made for an address such as 127.0.0.1 (WebAuthn, RP ID).
    const settings = { ...read, publicUrl: read.publicUrl ?? `http://localhost:${read.port}` }
    const isEmbedded = settings.databaseUrl === null
    const place = isEmbedded ? settings.data : 'the database of DATABASE_URL'
    const hub = await serve(settings, isEmbedded, null, async (database) => {
      const found = await findRelease(database)
      if (found !== null && found !== __RELEASE__)
        throw new SettingRefused(formatOther(place, found))
    })
    return serveAlone(hub, settings, isEmbedded)
  },
}

function formatOther(place: string, found: string): string {
  const known = `Parvis ${found} served ${place} last, and this is Parvis ${__RELEASE__}. Nothing was changed.`
  return isNewer(found, __RELEASE__)
    ? `${known} Start Parvis ${found} or a newer one.`
    : `${known} To see what changes: parvis upgrade. To go on as before, start Parvis ${found}.`
}
