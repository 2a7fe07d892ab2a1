import type { PointedAt } from '../shared/messages.ts'
import { type Pointing, pointingLine } from '../shared/teaching.ts'
import { startPointing } from './point.ts'

/**
 * The script that lets an agent point at an element of a granted page. It is put into a page when
 * they ask for it, starts when the panel says what is pointed at, and ends with the line between
 * them: when the panel closes, when the page goes, when the extension is gone.
 */
function start(): () => void {
  const { runtime } = chrome
  let line: chrome.runtime.Port | undefined
  let end = () => {}
  const stop = () => {
    end()
    line?.disconnect()
    // Of an extension that is gone nothing comes any more.
    runtime.onConnect?.removeListener(onConnect)
  }
  const onConnect = (port: chrome.runtime.Port) => {
    if (port.name !== pointingLine || line) return
    line = port
    port.onDisconnect.addListener(stop)
    port.onMessage.addListener((asked: Pointing) => {
      end()
      end = startPointing(document, asked, (pointed) => {
        end = () => {}
        if (!pointed) return stop()
        const message: PointedAt = { kind: 'pointed', ...pointed }
        // The background first: with the line the panel learns that it is done.
        void runtime.sendMessage(message).then(stop, stop)
      })
    })
  }
  runtime.onConnect.addListener(onConnect)
  return stop
}

const world = globalThis as { parvisPointing?: () => void }
world.parvisPointing?.()
world.parvisPointing = start()
