import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { types } from '../../../world/command.ts'
import { feedback } from '../../../world/feedback.ts'
import { startHub } from '../../../world/hub.ts'
import { isDecided } from '../../../world/persons.ts'
import { ownFolder } from '../../../world/product.ts'
import { says } from '../../../world/requests.ts'
import { openNewEmbedded } from '../../../world/stores.ts'
import { town } from '../../../world/town.ts'

const words = 'Mon dossier Quasimodo est perdu'
const reference = 'ZOE-QUASIMODO-1'
const others = {
  address: 'zoe.quasimodo@courrier.example',
  name: 'Zoé Esmeralda Frollo',
  about: 'Passeport, 3 parvis de Quasimodo',
  kind: 'Carte de Phébus',
  step: 'Bonjour Gringoire',
  link: 'outil.example/ZOE-QUASI',
}

/** Files of a folder that hold these bytes, whatever a database says is in them. */
function filesWith(held: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((file) => readFileSync(file).includes(held))
}

describe('The files of an embedded database', () => {
  const folder = ownFolder()
  const environment: Record<string, string> = { PARVIS_DATA: folder.path }
  afterAll(() => folder.remove())

  beforeAll(async () => {
    const hub = await startHub(await openNewEmbedded(folder.path))
    environment['PARVIS_SECRET'] = Buffer.from(hub.secret).toString()
    await isDecided(hub, reference, {
      ...{ usager: { email: others.address }, about: others.about, kind: others.kind },
      ...{ link: `https://${others.link}`, contact: { name: others.name } },
    })
    const text = { fr: others.step, en: others.step }
    await says(hub, reference, { kind: 'message', at: '2026-11-16T09:00:00Z', text })
    const part = feedback({ comment: words })
    await hub.answer(part)
    // As the database does by itself, every five minutes.
    await hub.database.script('analyze')
    await hub.database.script('checkpoint')
    const headers = { 'parvis-receipt': String(part['receipt']) }
    const url = '/v1/feedback/receipt'
    expect((await hub.send({ method: 'DELETE', url, headers })).statusCode).toBe(204)
    await hub.close()
  }, 120_000)

  it('hold a comment that its usager deleted until the house is kept, and then no more', async () => {
    expect(filesWith(words, folder.path)).not.toEqual([])
    expect(await types(['purge'], environment)).toMatchObject({ code: 0 })
    expect(filesWith(words, folder.path)).toEqual([])
  })

  it('hold nothing of a request once its usager is erased', async () => {
    expect(filesWith(reference, folder.path)).not.toEqual([])
    for (const plain of [others.name, others.kind, others.step, others.link])
      expect(filesWith(plain, folder.path), plain).not.toEqual([])
    const erased = await types(
      ['subject', 'erase', '--organisation', town.organisation, '--email', others.address, '--yes'],
      environment,
    )
    expect(erased, erased.err).toMatchObject({ code: 0 })
    for (const written of [reference, ...Object.values(others)])
      expect(filesWith(written, folder.path), written).toEqual([])
  })

  it('give a new backup nothing of them either', async () => {
    const file = join(folder.path, 'new.backup')
    expect(await types(['backup', file, '--clear'], environment)).toMatchObject({ code: 0 })
    const copied = gunzipSync(readFileSync(file))
    expect(copied.includes(town.organisation)).toBe(true)
    for (const written of [words, reference, ...Object.values(others)])
      expect(copied.includes(written), written).toBe(false)
  })
})
