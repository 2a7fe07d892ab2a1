import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import type { MarkWords } from '#shared/promise/format-promise.ts'
import { NoCryptography, verifyPromise } from './verify.ts'

/**
 * Marks each `[data-promise]` of the page, whose value is the signed text, with what this device
 * found. Keys and words stand on the script's own element.
 */
export async function markPromises(): Promise<void> {
  const own = document.querySelector<HTMLElement>('script[data-promise-keys]')
  const { promiseKeys, promiseWords } = own?.dataset ?? {}
  if (!promiseKeys || !promiseWords) return
  const keys: PromiseKey[] = JSON.parse(promiseKeys)
  const words: MarkWords = JSON.parse(promiseWords)
  for (const promise of document.querySelectorAll<HTMLElement>('[data-promise]')) {
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
  words: MarkWords,
): Promise<[state: 'verified' | 'refused' | 'unsupported', said: string]> {
  try {
    const checked = await verifyPromise(text, keys)
    return checked.holds ? ['verified', words.verified] : ['refused', words[checked.why]]
  } catch (error) {
    if (error instanceof NoCryptography) return ['unsupported', words.unsupported]
    throw error
  }
}
