import { createReadStream } from 'node:fs'
import { type FileHandle, open } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { tryLock } from 'fs-native-extensions'
import * as z from 'zod'
import type { Queryable } from '../../platform/database/database.ts'
import { makeFolder } from '../../platform/database/make-folder.ts'
import { listSeals } from './seals-sql.ts'

/** The hub could not copy seals to the second place. Its message is a sentence for the operator. */
export class SecondPlaceFault extends Error {}

/** A copied seal, one a line. */
const keptSeal = z.object({ seal: z.int().min(1), jws: z.string() })
type KeptSeal = z.infer<typeof keptSeal>

/** More bytes than the longest line. */
const tail = 16_384

/** Seals written in one go. */
const page = 500

/** Returns the path of the second copy of an organisation's seals. */
export function secondPlaceOf(folder: string, organisation: string): string {
  return join(folder, `${encodeURIComponent(organisation)}.jsonl`)
}

/**
 * Appends the seals that the second place lacks, and syncs them to disk. One process writes at a
 * time in a shared folder.
 * @returns the number of the last copied seal; `null` while another process writes
 * @throws SecondPlaceFault when the disk refuses, or the database does not continue the copy
 */
export async function writeSeals(
  database: Queryable,
  folder: string,
  organisation: string,
): Promise<number | null> {
  const path = secondPlaceOf(folder, organisation)
  const file = await onDisk(path, async () => {
    makeFolder(folder)
    return open(path, 'a+', 0o600)
  })
  try {
    if (!tryLock(file.fd)) return null
    const { last, isTorn } = await onDisk(path, () => readEnd(file))
    if (last) await compare(database, organisation, last, path)
    let after = last?.seal ?? 0
    // A killed process may leave a half-written line: keep it, and write that seal again in full.
    let text = isTorn ? '\n' : ''
    for (;;) {
      const seals = await listSeals(database, organisation, after, page)
      for (const { seal, jws } of seals) text += `${JSON.stringify({ seal, jws })}\n`
      if (text === '' || seals.length === 0) return after
      const lines = text
      await onDisk(path, async () => {
        await file.appendFile(lines)
        await file.datasync()
      })
      text = ''
      after = seals.at(-1)?.seal ?? after
    }
  } finally {
    await file.close()
  }
}

/** Runs file operations. @throws SecondPlaceFault in place of the error of the disk */
function onDisk<T>(path: string, work: () => Promise<T>): Promise<T> {
  return work().catch(({ code }: { code?: string }) => {
    throw new SecondPlaceFault(
      `Seals cannot be written to ${path} (${code}): the database has them, and they are written there once they can be.`,
    )
  })
}

async function readEnd(file: FileHandle): Promise<{ last: KeptSeal | null; isTorn: boolean }> {
  const { size } = await file.stat()
  const start = Math.max(0, size - tail)
  const { buffer, bytesRead } = await file.read(Buffer.alloc(size - start), 0, size - start, start)
  const lines = buffer.toString('utf8', 0, bytesRead).split('\n')
  const torn = lines.pop()
  const last = lines.reverse().flatMap((line) => readLine(line) ?? [])[0]
  return { last: last ?? null, isTorn: torn !== '' }
}

async function compare(
  database: Queryable,
  organisation: string,
  last: KeptSeal,
  path: string,
): Promise<void> {
  const [same] = await listSeals(database, organisation, last.seal - 1, 1)
  if (same?.seal === last.seal && same.jws === last.jws) return
  throw new SecondPlaceFault(
    `Seal ${last.seal} of ${organisation} in ${path} is not in the database: nothing is written there. Find out why with: parvis audit verify`,
  )
}

/**
 * Reads the seals of a second place in file order. It skips unreadable lines: a gap in the numbers
 * shows a missing seal.
 * @param size bytes to read, at least one
 */
export async function* readSecondPlace(path: string, size: number): AsyncGenerator<KeptSeal> {
  const lines = createInterface({
    input: createReadStream(path, { end: size - 1 }),
    crlfDelay: Number.POSITIVE_INFINITY,
  })
  for await (const line of lines) {
    const kept = readLine(line)
    if (kept) yield kept
  }
}

function readLine(line: string): KeptSeal | null {
  try {
    return keptSeal.safeParse(JSON.parse(line)).data ?? null
  } catch {
    return null
  }
}
