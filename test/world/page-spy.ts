/**
 * Runs in a page before its scripts, as a page that spies on the extension. It records every call
 * on DOM objects, mutations, messages, shadow roots and extension URLs, and changes nothing.
 * `spy.changeText` starts it with a change of a value to read; `spy.heard` ends it.
 */
export function pageSpy(): void {
  const calls: string[] = []
  const changes: string[] = []
  const messages: unknown[] = []
  const set = Object.getOwnPropertyDescriptor(CharacterData.prototype, 'data')?.set
  const find = Document.prototype.querySelectorAll
  const observer = new MutationObserver((records) => {
    if (isOn) changes.push(...records.map(({ type }) => type))
  })
  const everything = { subtree: true, childList: true, characterData: true, attributes: true }
  let isOn = false
  const heard = (name: string, work: (...given: unknown[]) => unknown) =>
    function (this: unknown, ...given: unknown[]) {
      // Let the tool's own scripts continue.
      const isOfTool = isOn && /\/\S+\.js[:?]/.test(new Error().stack ?? '')
      if (!isOn || isOfTool) return Reflect.apply(work, this, given)
      calls.push(name)
      return null
    }
  const kinds = [
    Node,
    Element,
    HTMLElement,
    Document,
    CharacterData,
    DocumentFragment,
    ShadowRoot,
    NodeList,
    MutationObserver,
    TreeWalker,
    XPathEvaluator,
    HTMLAnchorElement,
    HTMLIFrameElement,
    EventTarget,
    MessagePort,
  ]
  for (const { name, prototype } of kinds)
    for (const [key, is] of Object.entries(Object.getOwnPropertyDescriptors(prototype))) {
      if (!is.configurable || key === 'constructor') continue
      const { value, get } = is
      if (typeof value === 'function')
        Object.defineProperty(prototype, key, { ...is, value: heard(`${name}.${key}`, value) })
      else if (get)
        Object.defineProperty(prototype, key, { ...is, get: heard(`${name}.${key}`, get) })
    }
  Object.assign(globalThis, {
    spy: {
      /** Resolves when the page has been idle for a while. */
      async still() {
        const longEnough = 400
        await new Promise<void>((resolve) => {
          const rest = () => {
            restless.disconnect()
            resolve()
          }
          let timer = setTimeout(rest, longEnough)
          const restless = new MutationObserver(() => {
            clearTimeout(timer)
            timer = setTimeout(rest, longEnough)
          })
          restless.observe(document, everything)
        })
      },
      changeText(before: string, text: string) {
        const values = [...document.querySelectorAll('.value')]
        const node = values.find((one) => one.textContent === before)?.firstChild
        const listen = globalThis.addEventListener
        listen('message', ({ data }) => void messages.push(data), true)
        observer.observe(document, everything)
        isOn = true
        set?.call(node, text)
        // Check that the spy itself works.
        document.getElementById('heard')
      },
      heard() {
        isOn = false
        observer.disconnect()
        const shadows = [...find.call(document, '*')].filter((one) => one.shadowRoot).length
        const { chrome, browser } = globalThis as {
          chrome?: { runtime?: unknown }
          browser?: unknown
        }
        const loaded = performance.getEntries().filter(({ name }) => name.includes('-extension:'))
        const ways = [chrome?.runtime, browser, 'parvis' in globalThis, ...loaded].filter(Boolean)
        return { calls, changes, messages, shadows, ways }
      },
    },
  })
}
