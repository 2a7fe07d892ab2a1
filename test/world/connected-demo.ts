import { execFile } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { databaseOf, layLivedDemo, startLivedDemo } from './lived-demo.ts'
import type { Product } from './product.ts'

/** A back office to declare to the hub. */
export interface Declared {
  source: string
  /** Its URL; its requests belong to the source. */
  url: string
  /** Settings and secrets for `parvis connector set`. */
  settings: Record<string, unknown>
  secrets: Record<string, unknown>
}

const run = promisify(execFile)

/**
 * Starts the demo with back offices connected by the operator's commands.
 * @throws Error with the output of a refused command
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
