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
interface Harmed {
  pids(): readonly number[]
  /** Kills all of it as a power button does, and starts it again where nobody else would. */
  kill(): Promise<void>
  /** Freezes it for a while, as a machine that swaps or is moved. */
  freeze(milliseconds: number): Promise<void>
}

/** A hub with its workers, among others on one database. */
export interface ChaosHub extends Harmed {
  /** Where it listens itself, behind the proxy. */
  url: string
  /** Asks it to stop, as a release does, and waits for it; nobody starts it again. */
  stop(): Promise<void>
  /** Starts it after it was stopped. */
  start(): Promise<void>
  /** Kills the one of its workers that lives longest; resolves once another listens in its place. */
  killWorker(): Promise<void>
  /** Has its clock jump, to so many milliseconds ahead of the true time; 0 sets it right. */
  jump(ahead: number): void
}

/** Everything a fault may touch. */
export interface ChaosWorld {
  /** Where usagers, agents and systems reach the service: the proxy in front of the hubs. */
  url: string
  hubs: readonly ChaosHub[]
  postgres: PostgresServer
  replica: PostgresReplica | null
  /** Between the hubs and PostgreSQL. */
  wire: Wire
  mail: { stop(): Promise<void>; start(): Promise<void> }
  identity: { stop(): Promise<void>; start(): Promise<void> }
  say(line: string): void
  /** Says that something was not honest that traffic does not see. */
  blame(line: string): void
  /** Resolves after a while of traffic, so that a fault meets work on its way. */
  live(milliseconds: number): Promise<void>
}

/** One thing that goes wrong. One file, and one line in `list.ts`. */
export interface Fault {
  /** As a person says it: `a hub is killed`. */
  name: string
  /** Where it differs from the usual world: two hubs without workers, no replica. */
  plan?: Partial<WorldPlan>
  /**
   * Goes wrong, while traffic goes on. Resolves when nothing is broken any more: the time to heal is
   * from then until feedback, requests, proofs and looks are taken again.
   */
  strike(world: ChaosWorld): Promise<void>
  /** What is refused by its nature though it is right: statuses that are no dishonesty. */
  mayRefuse?: readonly number[]
  /** What may be lost by its nature, said beside the figures; nothing when not given. */
  mayLose?: string
}
