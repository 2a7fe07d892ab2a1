/** Where what shows notifications comes from: it covers the pages beneath it. */
const worker = '/suivi/notifications.js'

/** In a page where no text may name a script's address, this one does. */
const trusted = (globalThis as unknown as { trustedTypes?: Trusting }).trustedTypes
  ?.createPolicy('parvis', { createScriptURL: () => worker })
  .createScriptURL(worker)

interface Trusting {
  createPolicy(
    name: string,
    rules: { createScriptURL: () => string },
  ): { createScriptURL: (address: string) => string }
}

/**
 * Offers notifications on this device where its browser has them. Before somebody asks for them
 * nothing is written here: what is there already is only looked at.
 * @param part of the page, with the hub's key and the names of the devices it knows
 */
export async function offerNotifications(part: HTMLElement): Promise<void> {
  const button = part.querySelector<HTMLButtonElement>('[data-subscribe]')
  if (!button || !('serviceWorker' in navigator && 'PushManager' in window)) return
  if (!('Notification' in window)) return
  const [key = '', known = ''] = [part.dataset['key'], part.dataset['known']]
  const device = await nameThisDevice().catch(() => null)
  const isKnown = device !== null && known.split(' ').includes(device)
  part.hidden = false
  button.hidden = isKnown
  if (isKnown) offerToStop(part, device)
  button.addEventListener('click', async () => {
    say(part, null)
    button.disabled = true
    try {
      const permission = await Notification.requestPermission()
      if (permission === 'granted') {
        const page = await keep(await subscribe(key), button.dataset['subscribe'] ?? '')
        location.assign(page)
      } else say(part, 'refused')
    } catch {
      say(part, 'failed')
    }
    button.disabled = false
  })
}

/** Ends notifications on this device, and leaves the others of the request. */
function offerToStop(part: HTMLElement, device: string): void {
  const [here, field, stop] = [
    part.querySelector<HTMLElement>('[data-here]'),
    part.querySelector<HTMLInputElement>('[name=device]'),
    part.querySelector<HTMLElement>('[data-stop-here]'),
  ]
  if (here) here.hidden = false
  if (field) field.value = device
  if (stop) stop.textContent = stop.dataset['stopHere'] ?? ''
}

function say(part: HTMLElement, fault: 'refused' | 'failed' | null): void {
  for (const one of ['refused', 'failed'] as const) {
    const words = part.querySelector<HTMLElement>(`[data-${one}]`)
    if (words) words.hidden = one !== fault
  }
}

/** What the hub calls this device; `null` where it has no subscription yet. */
async function nameThisDevice(): Promise<string | null> {
  const registration = await navigator.serviceWorker.getRegistration(worker)
  const subscription = await registration?.pushManager.getSubscription()
  if (!subscription) return null
  const bytes = new TextEncoder().encode(subscription.endpoint)
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  const written = btoa(String.fromCharCode(...digest))
  return written.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

async function subscribe(key: string): Promise<PushSubscription> {
  await navigator.serviceWorker.register(trusted ?? worker)
  const { pushManager } = await navigator.serviceWorker.ready
  const options = { userVisibleOnly: true, applicationServerKey: key }
  try {
    return await pushManager.subscribe(options)
  } catch (error) {
    // A hub whose secret is another has another key: what was agreed with the one before is void.
    const before = await pushManager.getSubscription()
    if (!before) throw error
    await before.unsubscribe()
    return pushManager.subscribe(options)
  }
}

/** Gives a subscription to the hub. @returns the page that says so */
async function keep(subscription: PushSubscription, to: string): Promise<string> {
  const answer = await fetch(to, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(subscription),
  })
  if (!answer.ok) throw new Error(String(answer.status))
  const { page } = (await answer.json()) as { page: string }
  return page
}
