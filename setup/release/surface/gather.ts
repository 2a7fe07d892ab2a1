import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Contract, readContract } from './read-contract.ts'
import {
  readCommands,
  readExtension,
  readMigrations,
  readPageInterface,
  readSettings,
} from './read-text.ts'
import { runHub } from './run-hub.ts'
import type { Surface } from './surface.ts'

/** Gathers the public interface of the build, from a running hub. */
export async function gatherSurface(): Promise<Surface> {
  const program = 'dist/hub/main.js'
  const contract = await runHub(
    [process.execPath, resolve(program), 'serve', '--embedded'],
    async (url): Promise<Contract> => {
      const answer = await fetch(`${url}/openapi.json`)
      return (await answer.json()) as Contract
    },
  )
  const text = (file: string) => readFileSync(file, 'utf8')
  const manifest = (store: string) => JSON.parse(text(`dist/extension-${store}/manifest.json`))
  const migrations = readdirSync('hub/migrations').filter((file) => file.endsWith('.sql'))
  return {
    ...readContract(contract),
    setting: readSettings(text('hub/settings/environment.ts'), text('docs/operate/running.md')),
    command: readCommands(
      execFileSync(process.execPath, [program, 'help', 'all'], { encoding: 'utf8' }),
    ),
    migration: readMigrations(
      new Map(migrations.map((file) => [file, text(`hub/migrations/${file}`)])),
    ),
    page: readPageInterface(text('docs/sites/widget-attributes.md')),
    extension: readExtension(
      { chrome: manifest('chrome'), firefox: manifest('firefox') },
      JSON.parse(text('extension/managed.json')),
    ),
  }
}
