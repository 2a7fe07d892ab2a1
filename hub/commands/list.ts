import type { Command } from './command.ts'
import { migrateCommand } from './migrate.ts'
import { purgeCommand } from './purge.ts'
import { serveCommand } from './serve.ts'

/** Every command of `parvis`, in the order the help shows them. */
export const commands: readonly Command[] = [serveCommand, purgeCommand, migrateCommand]
