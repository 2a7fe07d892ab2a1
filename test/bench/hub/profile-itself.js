import { renameSync, writeFileSync } from 'node:fs'
import { Session } from 'node:inspector/promises'

/**
 * Imported by a hub before all else: a first SIGUSR2 begins a profile of its processor, a second one
 * writes it to the file that the address of this module names under `to`.
 */

const file = new URL(import.meta.url).searchParams.get('to') ?? ''
const session = new Session()
session.connect()
await session.post('Profiler.enable')
await session.post('Profiler.setSamplingInterval', { interval: 500 })
let isRunning = false

process.on('SIGUSR2', async () => {
  isRunning = !isRunning
  if (isRunning) {
    await session.post('Profiler.start')
    return void process.stderr.write('profile begun\n')
  }
  const { profile } = await session.post('Profiler.stop')
  writeFileSync(`${file}.part`, JSON.stringify(profile))
  renameSync(`${file}.part`, file)
  process.stderr.write('profile written\n')
})
