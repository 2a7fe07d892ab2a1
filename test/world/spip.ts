import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { freePort } from './free-port.ts'
import { own, type PhpSite, servePhp } from './php-site.ts'

/** A real SPIP of one test, in French, with the plugin, a webmaster and a writer. */
export interface Spip extends PhpSite {
  /** Publishes what was written. */
  publishes(): void
  /** Writes a file of the site, such as one of its skeletons. */
  writes(path: string, text: string): void
}

/** Of everybody: SPIP asks for twelve letters. */
export const password = 'le mot de passe de tous'

const debian = '/usr/share/spip'
/** Where Debian links to folders of a site, which are this one's own. */
const linked = ['IMG', 'local', 'plugins', 'sites', 'themes', 'config/mes_options.php']

/** Starts Debian's SPIP under PHP's own server, on SQLite, in a folder of its own. */
export async function startSpip(): Promise<Spip> {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-spip-'))
  cpSync(debian, folder, {
    recursive: true,
    dereference: true,
    filter: (path) => !linked.includes(path.slice(debian.length + 1)),
  })
  for (const name of ['IMG', 'local', 'plugins', 'squelettes', 'config/bases'])
    mkdirSync(join(folder, name), { recursive: true })
  cpSync('integrations/spip/parvis', join(folder, 'plugins/parvis'), { recursive: true })
  own(folder)
  const site = await servePhp(folder, await freePort())
  try {
    await install(site.url)
    const fill = resolve('test/world/spip/fill.php')
    site.runs(fill, site.url, password)
  } catch (error) {
    await site.close()
    throw error
  }
  return {
    ...site,
    publishes: () => void site.runs(resolve('test/world/spip/publish.php')),
    writes(path, text) {
      mkdirSync(join(folder, dirname(path)), { recursive: true })
      writeFileSync(join(folder, path), text)
    },
  }
}

/** The steps of SPIP's own installer. */
async function install(url: string): Promise<void> {
  const database = { server_db: 'sqlite3', adresse_db: '', login_db: '', pass_db: '' }
  const who = {
    nom: 'Webmestre',
    email: 'w@valmont.example',
    login: 'webmestre',
    pass: password,
    pass_verif: password,
  }
  const steps = [
    { etape: 'chmod' },
    {
      etape: '3',
      ...database,
      choix_db: 'new_spip',
      table_new: 'spip',
      tprefix: 'spip',
      chmod: '511',
    },
    { etape: '3b', ...database, ...who },
    { etape: '4', ...database },
    { etape: 'fin' },
  ]
  for (const step of steps) {
    const body = new URLSearchParams(step as Record<string, string>)
    const cookie = 'spip_lang_ecrire=fr'
    const answer = await fetch(`${url}/ecrire/?exec=install`, {
      method: 'POST',
      body,
      headers: { cookie },
      redirect: 'manual',
    })
    if (answer.status >= 400)
      throw new Error(`SPIP was not installed, step ${step.etape}: ${await answer.text()}`)
  }
}
