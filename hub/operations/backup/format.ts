import * as z from 'zod'

/** The kind of file, in its first line. */
const kind = 'parvis-backup'

/**
 * A name of a release, table, column or sequence, which SQL may quote. A sentence shows it, and a terminal must not obey
 * what somebody wrote into a file.
 */
const name = z.string().regex(/^[\w."+-]{1,140}$/)

/** The first line: metadata of the backup. */
export const head = z.object({
  kind: z.literal(kind),
  /** Version of the file format. */
  form: z.literal(1),
  /** Release of the hub that wrote it. */
  release: name,
  /** Instant of the database snapshot. */
  at: z.iso.datetime(),
  /** Number of the last migration. */
  schema: z.int().min(1),
  /** Months of the access log that have a partition, as `YYYY-MM-01`. */
  months: z.array(z.iso.date()),
  /** Sequences, by name, at their value or beyond. */
  sequences: z.array(z.object({ name, value: z.string(), isCalled: z.boolean() })),
  /** Number of tables that follow. */
  tables: z.int().min(1),
})

export type Head = z.infer<typeof head>

/** Kind and version of files written now. */
export const thisForm = { kind, form: 1 } as const

/** The line before the rows of a table. */
export const tableBegins = z.object({ table: name, columns: z.array(name).min(1) })

/** The line after the rows of a table: their number and digest. */
export const tableEnds = z.object({ rows: z.int().min(0), sha256: z.string().length(64) })

export type Sum = z.infer<typeof tableEnds>

/** The last line. */
export const end = z.object({ end: z.literal(true), rows: z.int().min(0) })

/** The line after the last row of a table, as in COPY. */
export const lastOfRows = '\\.\n'
