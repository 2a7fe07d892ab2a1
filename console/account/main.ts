import { startAuthentication, startRegistration, WebAuthnError } from '@simplewebauthn/browser'
import * as z from 'zod/mini'

/**
 * The script of the pages of an account: it makes and uses passkeys, and sends each form once. The
 * words stand in the page.
 */

const busy = document.querySelector('main')?.dataset['busy'] ?? ''
for (const form of document.forms)
  form.addEventListener('submit', (event) => goOnce(event, form.querySelector('[type=submit]')))
for (const link of document.querySelectorAll('a.press'))
  link.addEventListener('click', (event) => goOnce(event, link))
// The browser may bring back this page as it stood when it was left.
addEventListener('pageshow', ({ persisted }) => {
  if (persisted) location.reload()
})

const button = document.querySelector<HTMLButtonElement>('#passkey')
const fault = document.querySelector<HTMLElement>('#passkey-fault')
if (button && fault) {
  const label = button.textContent ?? ''
  if (typeof PublicKeyCredential === 'undefined') say(button.dataset['unable'])
  else {
    button.addEventListener('click', () => {
      if (!isBusy(button)) void prove(button, label)
    })
    button.disabled = false
  }
}

/** The hub takes a code, a link or a proof once: of two presses the second would be refused. */
function goOnce(event: Event, pressed: Element | null): void {
  if (!pressed) return
  if (isBusy(pressed)) event.preventDefault()
  else sayBusy(pressed)
}

/** Lets the device prove who is there, and goes where the hub says. */
async function prove(pressed: HTMLButtonElement, label: string): Promise<void> {
  const { path = '', kind, failed, known, often } = pressed.dataset
  sayBusy(pressed)
  say('')
  try {
    const optionsJSON = await send(`${path}/options`, {})
    const proof =
      kind === 'make'
        ? await startRegistration({ optionsJSON: optionsJSON as never })
        : await startAuthentication({ optionsJSON: optionsJSON as never })
    const { href } = z.object({ href: z.string() }).parse(await send(path, proof))
    location.assign(href)
  } catch (error) {
    say(isKnown(error) ? known : isTooOften(error) ? often : failed)
    pressed.removeAttribute('aria-disabled')
    pressed.textContent = label
  }
}

/** Whether the device has a passkey of this account already. */
const isKnown = (error: unknown) =>
  error instanceof WebAuthnError && error.code === 'ERROR_AUTHENTICATOR_PREVIOUSLY_REGISTERED'

const isTooOften = (error: unknown) => error instanceof Error && error.message === '429'

const isBusy = (pressed: Element) => pressed.hasAttribute('aria-disabled')

/** The button keeps the keyboard: it is heard to be busy. */
function sayBusy(pressed: Element): void {
  pressed.setAttribute('aria-disabled', 'true')
  pressed.textContent = busy
}

async function send(path: string, body: unknown): Promise<unknown> {
  const headers = { 'content-type': 'application/json' }
  const answer = await fetch(path, { method: 'POST', headers, body: JSON.stringify(body) })
  if (!answer.ok) throw new Error(String(answer.status))
  return answer.json()
}

function say(words = ''): void {
  if (!fault) return
  fault.textContent = words
  fault.hidden = words === ''
}
