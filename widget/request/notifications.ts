/*
 * Shows the notifications of requests, and opens their page. It runs by itself in the browser of
 * somebody who asked for it, beneath `/suivi/` of the hub, and keeps nothing.
 */

/** What a service worker has, of what is used here: no library of types has both it and a page. */
interface Worker {
  registration: ServiceWorkerRegistration
  addEventListener(name: 'push', hear: (event: Pushed) => void): void
  addEventListener(name: 'notificationclick', hear: (event: Clicked) => void): void
}

interface Windows {
  matchAll(options: { type: 'window'; includeUncontrolled: true }): Promise<readonly Shown[]>
  openWindow(url: string): Promise<unknown>
}

interface Shown {
  url: string
  focus(): Promise<unknown>
}

interface Later {
  waitUntil(work: Promise<unknown>): void
}

interface Pushed extends Later {
  data: { json(): unknown } | null
}

interface Clicked extends Later {
  notification: Notification
}

/** What the hub encrypted for this device. */
interface Notice {
  title: string
  body: string
  url: string
  lang: string
  dir: 'ltr' | 'rtl'
  tag: string
}

const worker = self as unknown as Worker

// What browsers call its windows.
const { clients: windows } = self as unknown as { clients: Windows }

worker.addEventListener('push', (event) => {
  if (!event.data) return
  const { title, body, url, lang, dir, tag } = event.data.json() as Notice
  // A second copy has the same tag: it takes the place of the first, and nothing rings again.
  event.waitUntil(
    worker.registration.showNotification(title, { body, lang, dir, tag, data: { url } }),
  )
})

worker.addEventListener('notificationclick', (event) => {
  const { notification } = event
  notification.close()
  const { url } = notification.data as { url: string }
  event.waitUntil(open(new URL(url)))
})

/** Shows the page where it is open already, and else opens it. */
async function open({ href, pathname }: URL): Promise<unknown> {
  const pages = await windows.matchAll({ type: 'window', includeUncontrolled: true })
  const shown = pages.find(({ url }) => new URL(url).pathname === pathname)
  return shown ? shown.focus() : windows.openWindow(href)
}
