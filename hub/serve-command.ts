import type { Command } from './operations/commands/command.ts'
import { readOptions } from './operations/commands/read-options.ts'
import { isEverywhere } from './platform/http/listening-address.ts'
import {
  announceListening,
  answerFigures,
  isWorker,
  untilWorkerAsked,
} from './platform/process/as-worker.ts'
import { gatherFigures } from './platform/process/gather-figures.ts'
import { inheritedSocket } from './platform/process/inherited-socket.ts'
import { readWorkers } from './platform/process/read-workers.ts'
import { superviseWorkers, type WorkerReport } from './platform/process/supervise-workers.ts'
import { untilAsked } from './platform/process/until-asked.ts'
import { SettingRefused } from './platform/settings/setting-refused.ts'
import { listenForFigures } from './platform/telemetry/listen.ts'
import { mergeFigures } from './platform/telemetry/merge-figures.ts'
import { type Running, serve } from './serve.ts'
import { readSettings, type Settings } from './settings/settings.ts'

/** Runs a hub until it receives a signal to stop. */
export const serveCommand: Command = {
  name: 'serve',
  help: [
    ['serve', 'serve, on the PostgreSQL of DATABASE_URL'],
    ['serve --workers N', 'the same with N processes, which share the port'],
    ['serve --embedded', 'serve, and keep everything in the folder of PARVIS_DATA'],
  ],
  async run({ words, environment }) {
    const settings = readSettings(environment)
    const embedded = words.includes('--embedded')
    const { options, rest } = readOptions(
      words.filter((word) => word !== '--embedded'),
      ['workers'],
    )
    if (rest[0] !== undefined)
      throw new SettingRefused(`${rest[0]} is not an option of this command.`)
    const workers = readWorkers(options.workers)
    if (embedded && workers !== null)
      throw new SettingRefused(
        'The embedded database belongs to one process: leave out --workers, or set DATABASE_URL to a PostgreSQL server and leave out --embedded.',
      )
    if (!embedded && !settings.databaseUrl)
      throw new SettingRefused(
        'DATABASE_URL is not set. Set it to a PostgreSQL server, or use: parvis serve --embedded',
      )
    const socket = inheritedSocket(environment, isWorker ? process.ppid : process.pid)
    if (socket !== null && !settings.publicUrl)
      throw new SettingRefused(
        'PARVIS_PUBLIC_URL is not set. Set it to the address people reach the hub at: a socket that is handed over does not tell.',
      )
    if (workers === null)
      return serveAlone(await serve(settings, embedded, socket), settings, embedded)
    if (isWorker) return serveAsWorker(settings, socket)
    const isHandedOver = socket !== null
    return keepWithFigures(
      settings,
      { workers, isHandedOver },
      {
        started(url) {
          printAddress(url)
          warnOfUnknownHost(settings)
        },
        ended: ({ pid, by }) =>
          process.stderr.write(
            `A worker (process ${pid}) ended: ${by}. Another takes its place.\n`,
          ),
        replaced: ({ pid }) =>
          process.stderr.write(`A worker (process ${pid}) listens in its place.\n`),
        over: ({ pid, by }) =>
          process.stderr.write(
            `A worker (process ${pid}) ended before it listened: ${by}. No other is left: the hub ends. See what ended it, most often the system for want of memory, then start again.\n`,
          ),
      },
    )
  },
}

/** Serves metrics in the parent process, which aggregates those of the workers. */
async function keepWithFigures(
  settings: Settings,
  { workers, isHandedOver }: { workers: number; isHandedOver: boolean },
  telling: WorkerReport,
) {
  const printFailure = ({ message }: Error) =>
    process.stderr.write(`The figures of the workers could not be read: ${message}\n`)
  const figures =
    settings.metrics && (await listenForFigures(settings.metrics, gatherFigures(), printFailure))
  try {
    return await superviseWorkers(workers, isHandedOver, telling)
  } finally {
    await figures?.close()
  }
}

/** Tells where a hub of one process answers, and keeps it until a signal. */
export async function serveAlone(
  hub: Running,
  settings: Settings,
  embedded: boolean,
): Promise<number> {
  const { figures: read } = hub
  const figures =
    settings.metrics &&
    read &&
    (await listenForFigures(
      settings.metrics,
      async () => mergeFigures([await read(true)]),
      hub.figuresFailed,
    ).catch(async (error: unknown) => {
      await hub.stop()
      throw error
    }))
  const asked = untilAsked()
  printAddress(hub.url)
  const setup = await hub.makeSetupUrl()
  if (setup !== null)
    process.stdout.write(`Open it for your organisation, once, within a day:\nsetup: ${setup}\n`)
  warnOfUnknownHost(settings)
  if (embedded) process.stderr.write(`Everything is kept in ${settings.data}.\n`)
  await asked
  await figures?.close()
  await hub.stop()
  return 0
}

async function serveAsWorker(settings: Settings, socket: number | null): Promise<number> {
  const hub = await serve(settings, false, socket)
  const asked = untilWorkerAsked()
  if (hub.figures) answerFigures(hub.figures)
  announceListening(hub.url)
  await asked
  await hub.stop()
  return 0
}

/** Warns of a hub on a public interface without a public URL: it would refuse every Host. */
function warnOfUnknownHost({ publicUrl, host }: Settings): void {
  if (publicUrl !== null || !isEverywhere(host)) return
  process.stderr.write(
    `This hub listens on ${host} and answers to the names of this machine alone, such as 127.0.0.1. Set PARVIS_PUBLIC_URL to the address people use.\n`,
  )
}

function printAddress(url: string): void {
  process.stdout.write(`hub: ${url}\n`)
}
