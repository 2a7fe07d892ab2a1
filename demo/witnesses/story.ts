import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Locale } from '#shared/text/locale.ts'
import {
  formatVerifierKey,
  type VerifierKey,
} from '../../hub/agents/access-log/witness/verifier-key.ts'
import { witnessesText } from '../site/text/text.ts'
import { foundTown, type SmallTown } from './small-town.ts'

/**
 * Tells, on the terminal, of two towns that witness one another: an entry is removed from the access
 * log of one, and the other finds it. It keeps nothing.
 * @returns 0 when the removal was found
 */
export async function tellOfWitnesses(locale: Locale): Promise<number> {
  const { begin, looked, removed, sent, found, missed } = witnessesText[locale]
  const folder = mkdtempSync(join(tmpdir(), 'parvis-witnesses-'))
  const towns: SmallTown[] = []
  const say = (sentence: string) => process.stdout.write(`${sentence}\n\n`)
  try {
    say(begin)
    const bourg = await foundTown('bourg', 'Bourg', folder)
    towns.push(bourg)
    const rive = await foundTown('rive', 'Rive', folder)
    towns.push(rive)
    await bourg.exchange(rive)
    await rive.exchange(bourg)
    const verify = async (witness?: VerifierKey) => {
      const words = witness ? ` --witness ${formatVerifierKey(witness)}` : ''
      process.stdout.write(`   $ parvis audit verify${words}\n`)
      const code = await bourg.verify(witness)
      process.stdout.write('\n')
      return code
    }
    await bourg.look(4)
    await rive.look(1)
    await bourg.send()
    await rive.send()
    say(looked)
    const before = await verify(rive.witnessKey)
    await bourg.removeOneAndSealAnew()
    say(removed)
    const alone = await verify()
    await bourg.look(3)
    await bourg.send()
    say(sent)
    const after = await verify(rive.witnessKey)
    const isFound = before === 0 && alone === 0 && after === 1
    say(isFound ? found : missed)
    return isFound ? 0 : 1
  } finally {
    for (const town of towns) await town.close()
    rmSync(folder, { recursive: true, force: true })
  }
}
