import * as z from 'zod'
import { SignInError } from '../../extension/background/hub/sign-in-error.ts'
import { cameBack } from './came-back.ts'

/** Where a sign-in comes back to, on the hub that serves this page. */
const returnPath = '/panel/back'

/** How often it looks whether the window was closed, in milliseconds. */
const pause = 500

const message = z.strictObject({ kind: z.literal(cameBack), href: z.url().max(4000) })

/**
 * Signs in through a window of the hub: no cookie of this frame is needed, which browsers refuse to
 * frames of another site. The address comes back by a message of the hub's own page.
 */
export function createSignInWindow() {
  let opened: Window | null = null
  return {
    /** Opens the window, empty, in the press itself: later browsers no longer see a press. */
    open() {
      opened?.close()
      opened = open('', '', 'popup,width=520,height=720')
    },
    getRedirectURL: () => location.origin + returnPath,
    async launchWebAuthFlow({ url }: { url: string }): Promise<string> {
      const shown = opened
      opened = null
      if (!shown) throw new SignInError('blocked')
      shown.location.href = url
      try {
        return await hearFrom(shown)
      } finally {
        shown.close()
      }
    },
    /** The sign-in stopped before it needed the window. */
    close() {
      opened?.close()
      opened = null
    },
  }
}

/** The address the sign-in came back to. @throws SignInError when the window is closed before */
function hearFrom(shown: Window): Promise<string> {
  const heard = new AbortController()
  return new Promise<string>((resolve, reject) => {
    const hear = ({ origin, source, data }: MessageEvent) => {
      if (origin !== location.origin || source !== shown) return
      const read = message.safeParse(data)
      if (read.success) resolve(read.data.href)
    }
    addEventListener('message', hear, { signal: heard.signal })
    const timer = setInterval(() => {
      if (shown.closed) reject(new SignInError('given_up'))
    }, pause)
    heard.signal.addEventListener('abort', () => clearInterval(timer))
  }).finally(() => heard.abort())
}
