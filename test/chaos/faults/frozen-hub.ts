import type { Fault } from './fault.ts'

/** As when its machine swaps or is moved: what it had in hand it still believes to have when it wakes up. */
export const frozenHub: Fault = {
  name: 'a hub stands still for 30 seconds',
  strike: async ({ hubs }) => hubs[0]?.freeze(30_000),
}
