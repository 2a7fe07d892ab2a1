import { typedLocale } from '../hub/operations/commands/service-words.ts'
import { explainStart } from '../hub/operations/faults/explain-start.ts'
import { explainTakenPort } from '../hub/operations/faults/taken-port.ts'
import { untilAsked } from '../hub/platform/process/until-asked.ts'
import { readSettings } from '../hub/settings/settings.ts'
import { startDemo } from './demo.ts'
import { tellOfWitnesses } from './witnesses/story.ts'

try {
  if (process.argv.includes('witnesses'))
    process.exitCode = await tellOfWitnesses(typedLocale(process.env))
  else await runTown()
} catch (error) {
  const sentence = (await explainTakenPort(error)) ?? explainStart(error)
  process.stderr.write(`${sentence ?? (error as Error).stack}\n`)
  process.exitCode = 1
}

async function runTown(): Promise<void> {
  const demo = await startDemo(
    readSettings({ PARVIS_LOG: 'warn', ...process.env }),
    (sentence) => process.stderr.write(`${sentence}\n`),
    {
      history: !process.argv.includes('--without-history'),
      embedded: !process.argv.includes('--on-server'),
    },
  )
  const asked = untilAsked()
  for (const [name, value] of demo.addresses) process.stdout.write(`${name}: ${value}\n`)
  process.stderr.write('Ctrl-C stops it; what was answered is kept.\n')
  await asked
  process.stderr.write('Stopping\n')
  await demo.stop()
}
