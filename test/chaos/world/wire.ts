import type { Wire } from '../faults/fault.ts'

/** A way without anything in between: no fault touches it. */
export function straightWire(port: number): Wire {
  const refuse = () => {
    throw new Error('Nothing stands between the hubs and PostgreSQL')
  }
  return {
    port,
    cut: refuse,
    halfOpen: refuse,
    delay: refuse,
    leadTo: refuse,
    mend() {},
    close: async () => {},
  }
}
