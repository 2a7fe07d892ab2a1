import { vi } from 'vitest'

/** What a page asked its browser to tell of; a test tells it. */
export interface Observers {
  /** Whose changes are heard of, and which. */
  heard: Map<Node, MutationObserverInit>
  /** What is looked for in the view. */
  viewed: Element[]
  /** So many changes at once, of one node; of the document itself by default. */
  mutate(inside: Document, records?: number, type?: MutationRecordType, target?: Node): void
  seesAnew(): void
}

/** Observers of a browser, for a page in memory. */
export function stubObservers(): Observers {
  const heard: Observers['heard'] = new Map()
  const viewed: Element[] = []
  let hear: (records: unknown[]) => void
  let see: () => void
  vi.stubGlobal(
    'MutationObserver',
    class {
      constructor(then: typeof hear) {
        hear = then
      }
      observe(node: Node, what: MutationObserverInit) {
        heard.set(node, what)
      }
      disconnect() {
        heard.clear()
      }
    },
  )
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(then: typeof see) {
        see = then
      }
      observe(element: Element) {
        viewed.push(element)
      }
      disconnect() {
        viewed.length = 0
      }
    },
  )
  return {
    heard,
    viewed,
    mutate(inside, records = 1, type = 'childList', target = inside) {
      const record = { type, target }
      if (heard.has(inside)) hear(Array.from({ length: records }, () => record))
    },
    seesAnew: () => see(),
  }
}
