import type { IsTyping } from '../shared/messages.ts'

/** Answers the background whether something is typed in a field of this page, and not yet sent. */
export function reportTyping(): void {
  chrome.runtime.onMessage.addListener((said: IsTyping, _, answer: (isTyping: true) => void) => {
    // A page without unsent text does not answer: the browser takes the first answer of all pages.
    if (said.kind === 'is_typing' && isTyped()) answer(true)
    return false
  })
}

function isTyped(): boolean {
  const fields = document.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>(
    'input, textarea',
  )
  return [...fields].some(({ value, defaultValue }) => value !== defaultValue)
}
