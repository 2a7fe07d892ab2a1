import type { PostgresServer } from '../../world/postgres-cluster.ts'
import type { PostgresReplica } from '../../world/postgres-replica.ts'

/** What stands there before anything goes wrong. */
export interface WorldPlan {
  /** How many hubs share one PostgreSQL, behind a plain reverse proxy. */
  hubs: number
  /** How many workers each has; 1 is a hub without. */
  workers: number
  /** A second PostgreSQL that follows the first: a commit waits for it, or not. */
  replica: 'none' | 'synchronous' | 'asynchronous'
  /** Where the files of PostgreSQL are: a small disk can be filled. */
  disk: 'usual' | 'small'
}

/** What goes through a wire, and how one does it harm. */
export interface Wire {
  /** Where one who uses it connects to. */
  port: number
  /** Nothing passes and connections are refused, until `mend`. */
  cut(): void
  /** What is connected stays so and hears nothing any more, as when a cable is pulled. */
  halfOpen(): void
  /** Each piece arrives that many milliseconds later. */
  delay(milliseconds: number): void
  /** Leads elsewhere from now on; what is connected is cut. */
  leadTo(port: number): void
  mend(): void
  close(): Promise<void>
}

/** A process that can be harmed. */
export interface Harmed {
  pids(): readonly number[]
  /** Kills all of it as a power button does, and starts it again where nobody else would. */
  kill(): Promise<void>
  /** Freezes it for a while, as a machine that swaps or is moved. */
  freeze(milliseconds: number): Promise<void>
}

/** Everything a fault may touch. */
export interface ChaosWorld {
  /** Where usagers, agents and systems reach the service: the proxy in front of the hubs. */
  url: string
  hubs: readonly Harmed[]
  postgres: PostgresServer
  replica: PostgresReplica | null
  /** Between the hubs and PostgreSQL. */
  wire: Wire
  mail: { stop(): Promise<void>; start(): Promise<void> }
  identity: { stop(): Promise<void>; start(): Promise<void> }
  say(line: string): void
  /** Resolves after a while of traffic, so that a fault meets work on its way. */
  live(milliseconds: number): Promise<void>
}

/** One thing that goes wrong. One file, and one line in `list.ts`. */
export interface Fault {
  /** As a person says it: `a hub is killed`. */
  name: string
  /** Where it differs from the usual world: two hubs, one of them with two workers, no replica. */
  plan?: Partial<WorldPlan>
  /**
   * Goes wrong, while traffic goes on. Resolves when nothing is broken any more: the time to heal is
   * from then until feedback, requests, proofs and looks are taken again.
   */
  strike(world: ChaosWorld): Promise<void>
  /** What may be lost by its nature, said beside the figures; nothing when not given. */
  mayLose?: string
}
