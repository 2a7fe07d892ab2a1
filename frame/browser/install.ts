import type { FromPanel } from '../../extension/shared/messages.ts'
import { createSignInWindow } from '../sign-in/sign-in-window.ts'
import { createAlarms } from './alarms.ts'
import { createBrowserEvent } from './event.ts'
import { createIdle } from './idle.ts'
import { createStorage } from './storage.ts'

/** The only page there is, as the panel and its background number it. */
export const onlyTab = 1

const signInWindow = createSignInWindow()
const idle = createIdle()
let answer: (message: FromPanel) => Promise<unknown> = () =>
  Promise.reject(new Error('not started'))

/** Answers what the panel says. */
export function answerPanel(by: typeof answer): void {
  answer = by
}

/** The agent does something in the tool beside the panel. */
export const touch = idle.touch

/**
 * So much of an extension's browser as the panel and what it needs of the background ask for. What is
 * not here is not offered in a frame: no options, no other tab, nothing of a page to read.
 */
const browser = {
  storage: createStorage({ hub: location.origin }),
  alarms: createAlarms(),
  idle,
  identity: signInWindow,
  i18n: { getUILanguage: () => document.documentElement.lang },
  runtime: {
    async sendMessage(message: FromPanel) {
      if (message.kind === 'sign_in') signInWindow.open()
      return answer(message).finally(() => message.kind === 'sign_in' && signInWindow.close())
    },
  },
  tabs: {
    query: async () =>
      document.hidden ? [] : [{ id: onlyTab, windowId: onlyTab, url: location.href }],
    onActivated: createBrowserEvent(),
    async create({ url }: { url: string }) {
      if (!open(url)) throw new Error('The browser let no window open')
    },
  },
}

// Code of the extension asks for it as it runs, and never as it is loaded.
Object.defineProperty(globalThis, 'chrome', { value: browser })
