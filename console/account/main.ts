import { startAuthentication, startRegistration } from '@simplewebauthn/browser'
import * as z from 'zod/mini'

/** The script of the pages where a passkey is made or used. Their words stand in the page. */

const button = document.querySelector<HTMLButtonElement>('#passkey')
const fault = document.querySelector<HTMLElement>('#passkey-fault')
if (button && fault) {
  if (typeof PublicKeyCredential === 'undefined') say(button.dataset['unable'])
  else button.addEventListener('click', () => void prove(button))
}

/** Lets the device prove who is there, and goes where the hub says. */
async function prove(pressed: HTMLButtonElement): Promise<void> {
  const { path = '', kind } = pressed.dataset
  pressed.disabled = true
  say('')
  try {
    const optionsJSON = await send(`${path}/options`, {})
    const proof =
      kind === 'make'
        ? await startRegistration({ optionsJSON: optionsJSON as never })
        : await startAuthentication({ optionsJSON: optionsJSON as never })
    const { href } = z.object({ href: z.string() }).parse(await send(path, proof))
    location.assign(href)
  } catch {
    say(pressed.dataset['failed'])
    pressed.disabled = false
    pressed.focus()
  }
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
