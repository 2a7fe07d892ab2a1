import { isAbsolute } from 'node:path'
import * as z from 'zod'

/** How a folder is watched, as its administrator declared it. */
export const folderSettings = z.strictObject({
  connector: z.literal('folder').default('folder'),
  /** The same path on every machine that watches it. */
  folder: z
    .string()
    .refine((path) => isAbsolute(path) && !path.includes('\0'), 'expected a whole path, from / on'),
  /** As a file of a mapping holds it. */
  mapping: z.record(z.string(), z.unknown()).optional(),
  /** Seconds between two looks. */
  every: z.int().min(5).max(86_400).default(60),
  /** Usagers are told of what is new: whoever drops the files does not tell them. */
  tells_usagers: z.boolean().default(false),
})

export type FolderSettings = z.output<typeof folderSettings>
