import { randomBytes } from 'node:crypto'
import { formatRefusal } from '../../integrations/import/format-refusal.ts'
import { formatNumber } from '../../integrations/import/progress.ts'
import { formatSourceFault } from '../../integrations/source-client/format-source-fault.ts'
import { readInTurn } from '../../integrations/sources/poll-sources.ts'
import type { ReadingCounts } from '../../integrations/sources/read-source.ts'
import { originOf } from '../../platform/http/listening-address.ts'
import { untilAsked } from '../../platform/process/until-asked.ts'
import { channelsOf } from '../../requests/delivery/channels/settings.ts'
import { muted } from '../../requests/delivery/queue/outbox.ts'
import type { Command } from './command.ts'
import { declaredOrganisation } from './declared-organisation.ts'
import { namedSource, readSourceName } from './named-source.ts'
import { readOptions } from './read-options.ts'
import { withSecret } from './with-secret.ts'

const usage = 'connector read SOURCE [--organisation O] [--gone]'

/** Reads a source now, and shows the progress. */
export const connectorReadCommand: Command = {
  name: 'connector read',
  help: [[usage, 'read a source now; --gone: what it holds no more is gone, however much it is']],
  async run({ words, environment }) {
    const isSure = words.includes('--gone')
    const { options, rest } = readOptions(
      words.filter((word) => word !== '--gone'),
      ['organisation'],
    )
    const source = readSourceName(rest, `parvis ${usage}`)
    return withSecret(environment, async (database, secret, settings) => {
      const { organisation } = await declaredOrganisation(database, options.organisation)
      const stored = await namedSource(database, organisation, source)
      const publicUrl = settings.publicUrl ?? originOf(settings.host, settings.port)
      const outbox = muted(channelsOf(settings.delivery))
      const clock = () => new Date()
      const deps = { database, clock, random: randomBytes, secret, publicUrl, outbox }
      const over = new AbortController()
      const stopping = new AbortController()
      void untilAsked(over.signal).then(() => stopping.abort())
      const line = lineOn(process.stderr)
      const begun = performance.now()
      const came = await readInTurn(deps, stored, {
        ...{ isSure, signal: stopping.signal },
        progress: (counts) =>
          line.show(`${formatNumber(counts.read)} read, ${formatNumber(counts.created)} new`),
      }).finally(() => {
        over.abort()
        line.clear()
      })
      if ('counts' in came) {
        const seconds = ((performance.now() - begun) / 1000).toFixed(1)
        process.stdout.write(`${formatCounts(came.counts)} It took ${seconds} s.\n`)
        if (came.counts.why)
          process.stderr.write(
            `The first that was refused: ${formatRefusal(came.counts.why, null)}\n`,
          )
        return 0
      }
      process.stderr.write(
        'fault' in came
          ? `${formatSourceFault(came.fault)}\n`
          : 'It is being read by another process, or was stopped. What was read is kept.\n',
      )
      return 1
    })
  },
}

/** Returns a writer of one changing line on a terminal; it writes nothing elsewhere. */
function lineOn({ isTTY, write }: Pick<NodeJS.WriteStream, 'isTTY' | 'write'>) {
  const put = (text: string) => isTTY && write.call(process.stderr, text)
  return {
    show: (text: string) => put(`\r\u001B[K${text}`),
    clear: () => put('\r\u001B[K'),
  }
}

function formatCounts(counts: ReadingCounts): string {
  const { read, created, updated, unchanged, left, refused, forgotten } = counts
  return `${formatNumber(read)} read: ${formatNumber(created)} new, ${formatNumber(updated)} changed, ${formatNumber(unchanged)} as before, ${formatNumber(left)} of no service that is read, ${formatNumber(refused)} refused. ${formatNumber(forgotten)} forgotten, since their source deleted them.`
}
