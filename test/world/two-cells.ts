import { readFileSync, writeFileSync } from 'node:fs'
import { createApp } from '../../hub/app.ts'
import { insertFirstSealedRoot } from '../../hub/platform/crypto/hub-keys-sql.ts'
import { sealRoot } from '../../hub/platform/crypto/hub-secret.ts'
import type { Database } from '../../hub/platform/database/database.ts'
import { openPostgres } from '../../hub/platform/database/postgres.ts'
import { readPrimary } from '../../hub/platform/replica/reading.ts'
import { feedback } from './feedback.ts'
import { fillTown, leaveOpen } from './filled-town.ts'
import { secret } from './product.ts'
import { quietHub } from './quiet-hub.ts'
import { newDatabase } from './stores.ts'
import { town } from './town.ts'
import { copyTown } from './two-organisations.ts'

/** A cell with one hub. */
interface TestCell {
  address: string
  database: Database
  call(method: 'GET' | 'POST' | 'PUT', url: string, payload?: object, key?: string): Promise<Called>
  close(): Promise<void>
}

interface Called {
  status: number
  body: Record<string, unknown>
}

const url = { ouest: 'https://ouest.example', est: 'https://est.example' } as const

/** Starts a cell: a database under the secret of all cells, and a hub. */
async function startCell(name: keyof typeof url, fill: (database: Database) => Promise<void>) {
  const address = await newDatabase()
  const database = openPostgres(address)
  const root = Buffer.from(secret)
  await database.transaction((transaction) =>
    insertFirstSealedRoot(transaction, sealRoot(root, root)),
  )
  await fill(database)
  const app = await createApp({
    ...quietHub,
    database: leaveOpen(database),
    reading: readPrimary(database),
    clock: () => new Date(),
    secret: root,
    identityProvider: null,
    publicUrl: url[name],
  })
  const host = new URL(url[name]).host
  const cell: TestCell = {
    address,
    database,
    async call(method, path, payload, key) {
      const headers = { host, ...(key && { authorization: `Bearer ${key}` }) }
      const { statusCode, body } = await app.inject({
        ...{ method, url: path, headers },
        ...(payload && { payload }),
      })
      return { status: statusCode, body: body === '' ? {} : JSON.parse(body) }
    },
    async close() {
      await app.close()
      await database.close()
    },
  }
  return cell
}

/** Starts two cells: the town and another organisation are in the west, a third is in the east. */
export async function startTwoCells(folder: string) {
  const ouest = await startCell('ouest', async (database) => {
    await fillTown(database, `${folder}/seals`)
    await copyTown(database)
  })
  const est = await startCell('est', (database) =>
    database.script(
      `insert into organisation (organisation, name, zone) values ('metz', 'Metz', 'Europe/Paris')`,
    ),
  )
  const file = `${folder}/cells.json`
  const cells = (['ouest', 'est'] as const).map((cell) => ({
    ...{ cell, url: url[cell], hubs: ['127.0.0.1:4310'] },
  }))
  const place = (organisation: string, cell: string, sites: string[]) => ({
    ...{ organisation, cell, sites, keys: [] },
  })
  const organisations = [place(town.organisation, 'ouest', [town.site]), place('metz', 'est', [])]
  writeFileSync(file, JSON.stringify({ version: 1, cells, organisations }))
  const cellOf = (organisation: string) =>
    JSON.parse(readFileSync(file, 'utf8')).organisations.find(
      (one: { organisation: string }) => one.organisation === organisation,
    ).cell as 'ouest' | 'est'
  return {
    ouest,
    est,
    file,
    cellOf,
    described: { ouest: cells[0], est: cells[1] },
    environment: {
      DATABASE_URL: ouest.address,
      DATABASE_MOVE_URL: est.address,
      PARVIS_SECRET: secret,
      LANG: 'en',
    },
    async close() {
      await ouest.close()
      await est.close()
    },
  }
}

/** Widgets that send answers, and keep what was not acknowledged. */
export function openWidgets(send: (part: object) => Promise<Called>) {
  const kept = new Map<string, object>()
  const sent = new Set<string>()
  const refused: Called[] = []
  let isOver = false
  async function tryAll() {
    for (const [id, part] of kept) {
      const told = await send(part)
      if (told.status < 300 && told.body['id'] === id) {
        sent.add(id)
        kept.delete(id)
      } else if (told.status !== 503) {
        refused.push(told)
        kept.delete(id)
      }
    }
  }
  const running = (async () => {
    while (!isOver) {
      const part = feedback()
      kept.set(String(part['id']), part)
      await tryAll()
    }
  })()
  return {
    sent,
    refused,
    /** Ends them, once what they keep has left. */
    async end() {
      isOver = true
      await running
      await tryAll()
      return kept.size
    },
  }
}
