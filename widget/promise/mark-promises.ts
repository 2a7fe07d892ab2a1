import type { PromiseKey } from '#shared/contract/signed-promise.ts'
import type { PromiseText } from '#shared/text/usager/fr/promise.ts'
import { NoCryptography, verifyPromise } from './verify.ts'

type Words = PromiseText['fault'] & PromiseText['mark']

/**
 * Marks each `[data-promise]` of the page, whose value is the signed text, with what this device
 * found. Keys and words stand in `data-promise-keys` and `data-promise-words` around it.
 */
export async function markPromises(): Promise<void> {
  for (const promise of document.querySelectorAll<HTMLElement>('[data-promise]')) {
    const around = promise.closest<HTMLElement>('[data-promise-keys]')
    const { promiseKeys, promiseWords } = around?.dataset ?? {}
    if (!promiseKeys || !promiseWords) continue
    const keys: PromiseKey[] = JSON.parse(promiseKeys)
    const words: Words = JSON.parse(promiseWords)
    const [state, said] = await judge(promise.dataset['promise'] ?? '', keys, words)
    const mark = document.createElement('span')
    mark.className = `promise-mark ${state}`
    mark.textContent = said
    promise.append(' ', mark)
  }
}

async function judge(
  text: string,
  keys: readonly PromiseKey[],
  words: Words,
): Promise<[state: 'verified' | 'refused' | 'unsupported', said: string]> {
  try {
    const checked = await verifyPromise(text, keys)
    return checked.holds ? ['verified', words.verified] : ['refused', words[checked.why]]
  } catch (error) {
    if (error instanceof NoCryptography) return ['unsupported', words.unsupported]
    throw error
  }
}
