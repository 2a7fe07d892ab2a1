import { digestColumns } from '../../../hub/operations/root/digest-columns.ts'
import { countDigests } from '../../../hub/operations/root/digests-sql.ts'
import { sealedColumns } from '../../../hub/operations/root/sealed-columns.ts'
import { countSealedTexts } from '../../../hub/operations/root/sealed-texts-sql.ts'
import {
  addGeneration,
  beginsAfter,
  RootChangePending,
} from '../../../hub/platform/crypto/change-root.ts'
import { listUnfinishedGenerations } from '../../../hub/platform/crypto/root-generations-sql.ts'
import type { Queryable } from '../../../hub/platform/database/database.ts'
import type { Told } from '../told.ts'
import { type SimulatedHub, secret } from '../world/hub.ts'
import { type Office, within } from './lives.ts'

/** Lets the operator make another generation of the root, while hubs run. */
export async function rotate(office: Office): Promise<void> {
  await within(office, ({ database }) =>
    addGeneration(database, secret, beginsAfter).catch((error: unknown) => {
      if (!(error instanceof RootChangePending)) throw error
    }),
  )
}

/** Checks that the newest generation has taken over everything. */
export async function checkGenerations(database: Queryable): Promise<string[]> {
  const unfinished = await listUnfinishedGenerations(database)
  if (unfinished.length > 0)
    return [`the generations ${unfinished.join(', ')} of the root were never finished`]
  const [row] = await database.query<{ newest: number | null }>(
    'select max(generation)::int as newest from root_generation',
  )
  const newest = row?.newest ?? 1
  if (newest === 1) return []
  const said: string[] = []
  const check = (n: number, { table, column }: { table: string; column: string }) => {
    if (n > 0) said.push(`${n} of ${table}.${column} are of a generation before ${newest}`)
  }
  for (const one of sealedColumns) check(await countSealedTexts(database, one, newest), one)
  for (const one of digestColumns) check(await countDigests(database, one, newest), one)
  return said
}

/** Opens what people hold, by the front door: some of their codes. */
export async function checkCodes({ app }: SimulatedHub, told: Told): Promise<string[]> {
  const said: string[] = []
  const open = async (url: string, header: string, code: string, of: string) => {
    const { statusCode } = await app.inject({ url, headers: { [header]: code } })
    if (statusCode !== 200) said.push(`the code of ${of} got ${statusCode}`)
  }
  const some = <T>(all: T[]) => all.filter((_, at) => at % Math.ceil(all.length / 20) === 0)
  const answers = [...told.answers].filter(
    ([id, one]) => one.isAcknowledged && one.withdrawn === 'no' && !told.expired.has(id),
  )
  for (const [id, { receipt }] of some(answers))
    await open('/v1/feedback/receipt', 'parvis-receipt', receipt, `the feedback ${id}`)
  const requests = [...told.requests].filter(([, { erased }]) => erased === 'no')
  for (const [reference, { code }] of some(requests))
    if (code) await open('/v1/tracking', 'parvis-tracking', code, reference)
  return said
}
