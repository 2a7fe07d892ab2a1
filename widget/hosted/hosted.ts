/** How long the page must be seen before a mark is kept, in milliseconds. */
const longEnough = 3000

/**
 * Keeps the mark that a tap in a message chose, once a person is there: they press, type or scroll, or
 * the page is seen for three seconds. A page that the browser draws in advance, or in a tab that nobody
 * looks at, keeps nothing. It says so once it is kept.
 */
function keepOnceSeen(form: HTMLFormElement, kept: string): void {
  const life = new AbortController()
  const { signal } = life
  let timer: ReturnType<typeof setTimeout> | undefined

  const isSeen = () =>
    document.visibilityState === 'visible' &&
    !(document as Document & { prerendering?: boolean }).prerendering

  async function keep(): Promise<void> {
    if (signal.aborted || !isSeen()) return
    life.abort()
    const body = new URLSearchParams({ automatic: '1' })
    for (const [name, value] of new FormData(form)) body.set(name, String(value))
    const answer = await fetch(form.action, { method: 'POST', body, keepalive: true })
    const { isKept } = answer.ok
      ? ((await answer.json()) as { isKept: boolean })
      : { isKept: false }
    const line = form.querySelector('[role=status]')
    if (isKept && line) line.textContent = kept
  }

  // Afterwards: a press that sends a form has sent it by then, and chooses for itself.
  const keepSoon = () => setTimeout(() => keep().catch(() => {}))
  for (const type of ['click', 'keyup', 'scroll', 'touchmove'])
    addEventListener(type, keepSoon, { signal, passive: true })
  addEventListener('submit', () => life.abort(), { signal })

  const watch = () => {
    clearTimeout(timer)
    if (isSeen()) timer = setTimeout(keepSoon, longEnough)
  }
  for (const type of ['visibilitychange', 'prerenderingchange'])
    document.addEventListener(type, watch, { signal })
  signal.addEventListener('abort', () => clearTimeout(timer))
  watch()
}

const form = document.querySelector<HTMLFormElement>('form[data-automatic]')
if (form) keepOnceSeen(form, form.dataset['automatic'] ?? '')
