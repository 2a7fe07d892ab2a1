import { isAbsolute } from 'node:path'
import * as z from 'zod'

/** The declared settings of a watched folder. */
export const folderSettings = z.strictObject({
  connector: z.literal('folder').default('folder'),
  /** The same path on every machine that watches it. */
  folder: z
    .string()
    .refine((path) => isAbsolute(path) && !path.includes('\0'), 'expected a whole path, from / on'),
  /** In the format of a mapping file. */
  mapping: z.record(z.string(), z.unknown()).optional(),
  /** Polling interval, in seconds. */
  every: z.int().min(5).max(86_400).default(60),
  /** Tells usagers about changes, when the sender of the files does not. */
  tells_usagers: z.boolean().default(false),
})

export type FolderSettings = z.output<typeof folderSettings>
