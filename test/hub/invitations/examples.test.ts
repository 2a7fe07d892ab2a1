import { execFile, spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { invitations } from '#shared/contract/invitations/invitation.ts'
import { codePattern } from '#shared/identifier/code.ts'
import { openPostgres } from '../../../hub/platform/database/postgres.ts'
import { types } from '../../world/command.ts'
import { startHub, type TestHub } from '../../world/hub.ts'
import { invitationsOf } from '../../world/invitations.ts'
import { declares } from '../../world/requests.ts'
import { newDatabase } from '../../world/stores.ts'
import { town } from '../../world/town.ts'

const page = readFileSync('docs/sites/inviter.md', 'utf8')

/** The examples of the page in a language, without their indentation. */
const examples = (language: string) =>
  [...page.matchAll(new RegExp(`^( *)\`\`\`${language}\\n(.*?)^ *\`\`\``, 'gms'))].map(
    ([, indent = '', code = '']) => code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )

/** What runs each, and the file it takes. */
const runners = [
  ['sh', 'sh', 'example.sh'],
  ['php', 'php', 'example.php'],
] as const

describe('The page that tells how to invite', () => {
  const folder = mkdtempSync(join(tmpdir(), 'parvis-examples-'))
  let hub: TestHub
  let address: string
  let environment: Record<string, string>
  beforeAll(async () => {
    const url = await newDatabase()
    hub = await startHub(openPostgres(url))
    await declares(hub, {
      service: 'etat-civil',
      places: [{ place: 'mairie', name: 'Mairie de Bourg' }],
    })
    address = await hub.listen()
    environment = {
      DATABASE_URL: url,
      PARVIS_PUBLIC_URL: town.hub,
      PARVIS_SECRET: String(hub.secret),
    }
  })
  afterAll(async () => {
    await hub.close()
    rmSync(folder, { recursive: true, force: true })
  })

  const isMissing = (program: string) => spawnSync(program, ['--version']).error !== undefined

  for (const [language, program, file] of runners)
    it.skipIf(isMissing(program))(`has an example in ${language} that gets a ticket`, async () => {
      const [example = '', ...more] = examples(language)
      expect(more).toEqual([])
      const path = join(folder, file)
      writeFileSync(
        path,
        example
          .replaceAll('https://hub.example', address)
          .replaceAll('YOUR_KEY', town.key)
          .replaceAll('jeanne@exemple.fr', `${language}@exemple.fr`),
      )
      const before = (await invitationsOf(hub)).length
      const { stdout } = await promisify(execFile)(program, [path])
      const [, ticket = ''] = /ticket"?[=:]"([^"]+)"/.exec(stdout) ?? []
      expect(ticket, stdout).toMatch(codePattern)
      expect((await invitationsOf(hub)).length).toBe(before + 1)
      // The same person is left in peace: the page has the button alone.
      const again = await promisify(execFile)(program, [path])
      expect(again.stdout).toMatch(/not_invited|<parvis-feedback service="etat-civil">/)
      expect(again.stdout).not.toMatch(/ticket[="]/)
    })

  it('has a declaration that the contract takes', () => {
    const [declared = '{}'] = examples('json')
    expect(invitations.parse(JSON.parse(declared).invitations)).toBeTruthy()
  })

  it('has commands that run', async () => {
    const commands = examples('text').filter((line) => line.includes('parvis invitation'))
    expect(commands).toHaveLength(2)
    for (const command of commands) {
      const [, words = ''] = /npx parvis (.*?)(?: > .*)?$/m.exec(command) ?? []
      const told = await types(words.split(' '), environment)
      expect(told.code, told.err).toBe(0)
    }
  })
})
