import { createInterface } from 'node:readline'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'

/**
 * Asks a person to type a name before something is deleted. It reads one line of standard input.
 * @param question what is deleted, a sentence
 * @throws SettingRefused when another name, or none, is typed
 */
export async function confirmName(name: string, question: string): Promise<void> {
  const lines = createInterface({ input: process.stdin })
  try {
    process.stderr.write(`${question} Type ${name} to go on: `)
    const typed = await new Promise<string>((resolve) => {
      lines.once('line', resolve)
      lines.once('close', () => resolve(''))
    })
    if (typed.trim() === name) return
    throw new SettingRefused(
      `That is not ${name}. Nothing was restored. A task without a person says --yes.`,
    )
  } finally {
    lines.close()
  }
}
