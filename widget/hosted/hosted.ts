/** How long the page must be seen before turning away from it keeps the mark, in milliseconds. */
const longEnough = 3000

/** Acts of a hand. Not `scroll`: a script causes it too. */
const actions = ['click', 'keyup', 'pointermove', 'touchmove', 'wheel']

/**
 * Keeps the mark that a tap in a message chose, once a person is there, and says so. Mail scanners open
 * a link in a browser too, show the page for some seconds, scroll it by script and close it: none of
 * this keeps anything. What tells a person:
 * - an act of a hand on the page. A mouse moves on its way to close the tab;
 * - on a telephone a usager may look without touching: after three seconds they turn to another app or
 *   tab, or lock the screen. Then the page is hidden and stays open. A page that is closed or left
 *   hears `pagehide` first.
 *
 * A page drawn in advance, or in a tab that nobody looks at, keeps nothing.
 */
function keepOnceSeen(form: HTMLFormElement, kept: string): void {
  const life = new AbortController()
  const { signal } = life
  let seenSince = Number.POSITIVE_INFINITY
  let isLeft = false

  const isSeen = () =>
    document.visibilityState === 'visible' &&
    !(document as Document & { prerendering?: boolean }).prerendering

  async function keep(): Promise<void> {
    if (signal.aborted) return
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
  const keepSoon = ({ isTrusted }: Event) => {
    if (isTrusted && isSeen()) setTimeout(() => keep().catch(() => {}))
  }
  for (const type of actions) addEventListener(type, keepSoon, { signal, passive: true })
  addEventListener('submit', () => life.abort(), { signal })

  for (const type of ['pagehide', 'pageshow'])
    addEventListener(type, () => (isLeft = type === 'pagehide'), { signal })
  const watch = () => {
    if (isSeen()) seenSince = performance.now()
    else if (!isLeft && performance.now() - seenSince >= longEnough) keep().catch(() => {})
  }
  for (const type of ['visibilitychange', 'prerenderingchange'])
    document.addEventListener(type, watch, { signal })
  watch()
}

const form = document.querySelector<HTMLFormElement>('form[data-automatic]')
if (form) keepOnceSeen(form, form.dataset['automatic'] ?? '')
