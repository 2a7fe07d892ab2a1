import type { PromiseKey } from '#shared/contract/requests/signed-promise.ts'
import { formatPromise, type PromiseWords } from '#shared/promise/format-promise.ts'
import { fill } from '#shared/text/fill.ts'
import type { UsagerLocale } from '#shared/text/usager-locale.ts'
import { NoCryptography, verifyPromise } from './verify.ts'

/**
 * Takes the form of the page over: what is pasted is checked here, and goes to the hub only where
 * this browser cannot, or when the person asks whether the promise still stands.
 */
export function checkForm(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-promise-form]')
  const answer = document.querySelector<HTMLElement>('[data-promise-answer]')
  const { promiseKeys, promiseWords } = form?.dataset ?? {}
  if (!form || !answer || !promiseKeys || !promiseWords) return
  const keys: PromiseKey[] = JSON.parse(promiseKeys)
  const words: PromiseWords = JSON.parse(promiseWords)
  const isKept = form.dataset['promiseForm'] === 'kept'
  const field = form.querySelector('textarea')

  const show = (heading: string | null, sentences: readonly string[], isRefused = false) => {
    const lines = sentences.map((sentence) => written('p', sentence))
    answer.replaceChildren(...(heading === null ? [] : [written('h2', heading)]), ...lines)
    answer.classList.toggle('refused', isRefused)
  }

  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void check()
  })

  async function check(): Promise<void> {
    if (!form || !answer) return
    try {
      const checked = await verifyPromise(field?.value ?? '', keys)
      if (!checked.holds) return show(words.fails, [words.fault[checked.why]], true)
      const locale = document.documentElement.lang as UsagerLocale
      const said = formatPromise(checked.promise, checked.kid, words, locale, new Date())
      show(words.holds, [...said, words.onDevice])
      if (isKept) return
      const ask = written('button', words.ask)
      ask.addEventListener('click', () => form.submit())
      answer.append(ask)
    } catch (error) {
      if (!(error instanceof NoCryptography)) throw error
      if (isKept) return show(null, [fill(words.unsupportedAlone, { address: form.action })], true)
      show(null, [words.unsupported])
      form.submit()
    }
  }
}

/** Text is text, whatever it holds. */
function written(name: 'h2' | 'p' | 'button', text: string): HTMLElement {
  const element = document.createElement(name)
  element.textContent = text
  return element
}
