import * as z from 'zod'

/** The kind of file, in its first line. */
const kind = 'parvis-backup'

/** The first line: metadata of the backup. */
export const head = z.object({
  kind: z.literal(kind),
  /** Version of the file format. */
  form: z.literal(1),
  /** Release of the hub that wrote it. */
  release: z.string(),
  /** Instant of the database snapshot. */
  at: z.iso.datetime(),
  /** Number of the last migration. */
  schema: z.int().min(1),
  /** Months of the access log that have a partition, as `YYYY-MM-01`. */
  months: z.array(z.iso.date()),
  /** Sequences, by name, at their value or beyond. */
  sequences: z.array(z.object({ name: z.string(), value: z.string(), isCalled: z.boolean() })),
  /** Number of tables that follow. */
  tables: z.int().min(1),
})

export type Head = z.infer<typeof head>

/** Kind and version of files written now. */
export const thisForm = { kind, form: 1 } as const

/** The line before the rows of a table. */
export const tableBegins = z.object({ table: z.string(), columns: z.array(z.string()).min(1) })

/** The line after the rows of a table: their number and digest. */
export const tableEnds = z.object({ rows: z.int().min(0), sha256: z.string().length(64) })

export type Sum = z.infer<typeof tableEnds>

/** The last line. */
export const end = z.object({ end: z.literal(true), rows: z.int().min(0) })

/** The line after the last row of a table, as in COPY. */
export const lastOfRows = '\\.\n'
