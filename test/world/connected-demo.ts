import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { databaseOf, layLivedDemo, startLivedDemo } from './lived-demo.ts'
import type { Product } from './product.ts'

/** A back office as a town declares it to its hub. */
export interface Declared {
  source: string
  /** Where it is; its requests are those of the source. */
  url: string
  /** What `parvis connector set` is given: the settings and the secrets. */
  settings: Record<string, unknown>
  secrets: Record<string, unknown>
}

const run = promisify(execFile)

/**
 * Starts the demo with back offices connected to it, by the commands of whoever administers it.
 * @throws Error with what a command said, when it refused
 */
export async function startConnectedDemo(
  folder: string,
  offices: readonly Declared[],
): Promise<Product> {
  await layLivedDemo(folder)
  const env = {
    PATH: process.env['PATH'],
    PARVIS_DATA: folder,
    DATABASE_URL: databaseOf(folder),
    PARVIS_LOG: 'warn',
  }
  const command = (...words: string[]) =>
    run(process.execPath, ['dist/hub/main.js', ...words], { env })
  for (const { source, url, settings, secrets } of offices) {
    const [said, trusted] = ['settings', 'secrets'].map((name) => join(folder, `${source}-${name}`))
    if (!said || !trusted) continue
    writeFileSync(said, JSON.stringify({ ...settings, url }))
    writeFileSync(trusted, JSON.stringify(secrets))
    await command('connector', 'set', source, said, '--secrets', trusted)
    await command('tool', 'place', url, source)
  }
  return startLivedDemo(folder)
}
