import { existsSync } from 'node:fs'
import { statfs } from 'node:fs/promises'
import { availableParallelism, totalmem } from 'node:os'
import { join } from 'node:path'
import { doctorText } from '#shared/text/administrator/text.ts'
import { formatDay } from '#shared/text/dates.ts'
import { fill } from '#shared/text/fill.ts'
import type { Examination } from './examination.ts'
import { nodeEnds } from './node-ends.ts'

const gib = 2 ** 30

/** Least free disk space, in GiB: seals, the secret and an embedded database grow there. */
const leastRoom = 1

/** Checks the machine: Node version, user and disk space. */
export const runtimeExamination: Examination = {
  subject: 'runtime',
  needs: 'nothing',
  async *examine({ settings, locale, clock, built }) {
    const text = doctorText[locale].runtime
    const [cores, memory] = [availableParallelism(), Math.round(totalmem() / gib)]
    const known = { release: __RELEASE__, node: process.versions.node, cores, memory }
    yield { how: 'note', words: fill(text.release, known) }
    const [line = ''] = process.versions.node.split('.')
    const end = nodeEnds[line]
    if (end !== undefined && clock().toISOString().slice(0, 10) > end) {
      const day = formatDay(new Date(end), 'UTC', locale, clock())
      yield { how: 'note', words: fill(text.ended, { line, day }) }
    }
    if (process.getuid?.() === 0) yield { how: 'note', words: text.root }
    const demo = join(built, 'demo')
    if (settings.publicUrl?.startsWith('https:') && existsSync(join(demo, 'main.js')))
      yield { how: 'note', words: fill(text.demo, { folder: demo }) }
    const disk = await statfs(settings.data).catch(() => null)
    if (disk === null) return
    const free = (disk.bavail * disk.bsize) / gib
    const said = {
      free: free.toLocaleString(locale, { maximumFractionDigits: 1 }),
      folder: settings.data,
    }
    yield free < leastRoom
      ? { how: 'wrong', words: fill(text.full, said) }
      : { how: 'well', words: fill(text.room, said) }
  },
}
