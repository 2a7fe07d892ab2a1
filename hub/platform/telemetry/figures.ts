import type { Counts, Level, Values, WorkKind } from './observer.ts'

/** How a metric of several processes is aggregated. */
type Together = 'sum' | 'max'

interface Told {
  help: string
}

interface Histogram extends Told {
  labels: readonly string[]
  /**
   * Histogram bounds, in the unit of its name. The objectives of docs/operate/observing.md need 0.3 and 1.
   */
  buckets: readonly number[]
}

const quick = [0.001, 0.005, 0.02, 0.1, 0.5, 2, 10]
const long = [0.1, 1, 10, 60, 600, 3600]

/** Counters since the start of a process. */
export const counts: Record<keyof Counts, Told & { labels: readonly string[] }> = {
  refusals: { help: 'Requests that were refused, by code.', labels: ['code'] },
  answers: { help: 'Parts of feedback by what became of them.', labels: ['outcome'] },
  set_aside: { help: 'New feedbacks that were set aside, by why.', labels: ['reason'] },
  proofs: {
    help: 'Tries to tell usagers of a proof that came to an end.',
    labels: ['channel', 'outcome'],
  },
  events: { help: 'Tries to send an event to a webhook.', labels: ['outcome'] },
  violations: { help: 'Invariants that were found broken, by code.', labels: ['code'] },
}

/** Histograms. */
export const values: Record<keyof Values, Histogram> = {
  request_seconds: {
    help: 'Time from a request to the end of its answer, by pattern of its route.',
    labels: ['route', 'method', 'status'],
    buckets: [0.01, 0.05, 0.1, 0.3, 1, 3, 10],
  },
  proof_delay_seconds: {
    help: 'Time from when a proof was due to when it was taken by whoever brings it.',
    labels: ['channel'],
    buckets: [1, 5, 30, 60, 300, 900, 3600],
  },
  intake_parts: {
    help: 'Parts of feedback written by one statement.',
    labels: [],
    buckets: [1, 2, 5, 10, 20, 50, 100, 200],
  },
}

/** Duration of work, and whether it failed; `null` as a name when there is no such label. */
export const works: Record<WorkKind, Histogram & { figure: string; name: string | null }> = {
  job: {
    figure: 'job_seconds',
    help: 'Time that a round of the work a hub does by itself takes.',
    name: 'job',
    labels: ['job', 'outcome'],
    buckets: long,
  },
  outgoing: {
    figure: 'outgoing_seconds',
    help: 'Time that what leaves the hub takes.',
    name: 'to',
    labels: ['to', 'outcome'],
    buckets: [0.1, 0.5, 2, 10, 60],
  },
  fold: {
    figure: 'fold_seconds',
    help: 'Time that one transaction takes which moves parts of feedback into the counts.',
    name: null,
    labels: ['outcome'],
    buckets: quick,
  },
  intake: {
    figure: 'intake_seconds',
    help: 'Time that one statement with parts of feedback takes.',
    name: null,
    labels: ['outcome'],
    buckets: quick,
  },
  statement: {
    figure: 'database_seconds',
    help: 'Time that the database takes for a statement or a transaction, waiting for a connection included.',
    name: null,
    labels: ['outcome'],
    buckets: quick,
  },
}

/** Gauges of each process. */
export const levels: Record<Level, Told & { label?: string; together: Together }> = {
  intake_waiting: { help: 'Parts of feedback that wait to be written.', together: 'sum' },
  database_connections: {
    help: 'Connections to the database, and who waits for one.',
    label: 'state',
    together: 'sum',
  },
  replica_behind_seconds: { help: 'How old the figures of the replica are.', together: 'max' },
  clock_ahead_seconds: {
    help: "How far the clock of this machine is ahead of the database's.",
    together: 'max',
  },
  sites_under_attack: {
    help: 'Sites that ask for a proof of work.',
    together: 'max',
  },
}

/** Gauges of the database: the same for every hub that shares it. */
export const standings = {
  database_up: { help: 'Whether the database answered when these figures were read.' },
  proofs_owed: { help: 'Proofs that wait to be sent, or are on their way.', label: 'channel' },
  proofs_due_seconds: { help: 'How long the oldest proof that is due has waited.' },
  seal_due_seconds: { help: 'Age of the oldest look that has no seal yet.' },
  log_witnesses: {
    help: 'Witnesses of the access logs, by how they fare; a log that was forked counts as forked.',
    label: 'standing',
  },
  backup_age_seconds: { help: 'Age of the newest backup; nothing before the first.' },
  backup_failed: { help: 'Whether a backup failed since the newest one.' },
  sources: { help: 'Sources the hub reads, by how they fare.', label: 'standing' },
  source_unread_seconds: { help: 'Time since the source that was unread longest was read whole.' },
  webhooks: { help: 'Webhooks, by how they fare.', label: 'standing' },
  events_waiting: { help: 'Events that wait for a webhook that is not stopped.' },
  events_due_seconds: { help: 'How long the oldest event that is due has waited.' },
} as const satisfies Record<string, Told & { label?: string }>

/** Returns the published name of a metric. */
export const publishedAs = (name: string) => `parvis_${name}`
