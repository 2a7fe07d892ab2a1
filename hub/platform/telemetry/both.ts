import type { Observer } from './observer.ts'

/** Combines two observers; at most one of them follows requests. */
export function both(one: Observer, other: Observer): Observer {
  const requests = one.requests ?? other.requests
  return {
    ...(requests && { requests }),
    work: (kind, name, run, isFailed) =>
      one.work(kind, name, () => other.work(kind, name, run, isFailed), isFailed),
    count(name, labels) {
      one.count(name, labels)
      other.count(name, labels)
    },
    measure(name, labels, value) {
      one.measure(name, labels, value)
      other.measure(name, labels, value)
    },
    reads(name, read) {
      one.reads(name, read)
      other.reads(name, read)
    },
  }
}
