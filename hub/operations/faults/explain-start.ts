import { ImportTaken } from '../../integrations/import/run-import.ts'
import { FileUnreadable } from '../../integrations/import/source.ts'
import { SchemaRefused } from '../../migrations/migrate.ts'
import { SecretMismatch, SecretUnusable } from '../../platform/crypto/secret.ts'
import { formatDatabaseFault } from '../../platform/database/format-database-fault.ts'
import { FolderInUse } from '../../platform/database/lock.ts'
import { FilesUnusable } from '../../platform/database/unusable-files.ts'
import { Refusal, writeProblem } from '../../platform/http/refusal.ts'
import { SettingRefused } from '../../platform/settings/setting-refused.ts'
import { FiguresUnheard } from '../../platform/telemetry/listen.ts'
import { BackupRefused } from '../backup/refused.ts'

/** Explains an error of a start or a command in a sentence; `null` for a bug. */
export function explainStart(error: unknown): string | null {
  if (
    error instanceof SettingRefused ||
    error instanceof FileUnreadable ||
    error instanceof BackupRefused ||
    error instanceof ImportTaken ||
    error instanceof FolderInUse ||
    error instanceof FilesUnusable ||
    error instanceof SchemaRefused ||
    error instanceof SecretMismatch ||
    error instanceof SecretUnusable
  )
    return error.message
  if (error instanceof Refusal) return writeProblem(error, 'en').detail
  const { code, port } = error as { code?: string; port?: number }
  if (error instanceof FiguresUnheard) return formatMetricsFault(error)
  if (isFolderRefused(error))
    return 'PARVIS_DATA is not a folder this user may write in. Set it to one, or create it.'
  if (code === 'ENOTFOUND' || code === 'EAI_AGAIN' || code === 'EADDRNOTAVAIL')
    return 'HOST or DATABASE_URL names a machine that is not known here. Correct it.'
  if (code === 'EACCES')
    return `This user may not listen on port ${port}, or write here. Choose a PORT above 1023 and a PARVIS_DATA folder of yours.`
  if (code === 'ENOSPC' || code === 'EDQUOT')
    return 'No room is left on the disk, or for this user. Make room, then begin again.'
  return formatDatabaseFault(error)
}

/** Returns whether a folder cannot be made, or written in. Node says ENOENT of one on a disk that is only read. */
function isFolderRefused(error: unknown): boolean {
  const { code = '', port, syscall } = error as { code?: string; port?: number; syscall?: string }
  if (code === 'ENOENT') return syscall === 'mkdir'
  if (code === 'EACCES' || code === 'EPERM') return !port
  return ['EEXIST', 'ENOTDIR', 'EROFS'].includes(code)
}

function formatMetricsFault({ where, code }: FiguresUnheard): string {
  if (code === 'EADDRINUSE')
    return `Something already listens on ${where}, where PARVIS_METRICS asks for figures. Stop it, or set PARVIS_METRICS to another port.`
  return `Nothing can listen on ${where}, where PARVIS_METRICS asks for figures (${code}). Set PARVIS_METRICS to an address of this machine and a port above 1023.`
}
