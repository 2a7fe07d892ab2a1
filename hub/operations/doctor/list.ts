import { addressExamination } from './address.ts'
import { lastBackupExamination } from './backups.ts'
import { clockExamination } from './clock.ts'
import { contactExamination } from './contact.ts'
import { databaseExamination } from './database.ts'
import { deliveriesExamination } from './deliveries.ts'
import type { Examination } from './examination.ts'
import { figuresExamination } from './figures.ts'
import { identityExamination } from './identity.ts'
import { keysExamination } from './keys.ts'
import { mailExamination } from './mail.ts'
import { messagesExamination } from './messages.ts'
import { organisationsExamination } from './organisations.ts'
import { pagesExamination } from './pages.ts'
import { peopleExamination } from './people.ts'
import { replicaExamination } from './replica.ts'
import { runtimeExamination } from './runtime.ts'
import { schemaExamination } from './schema.ts'
import { sealsExamination } from './seals.ts'
import { secretExamination } from './secret.ts'
import { sourcesExamination } from './sources.ts'
import { webhooksExamination } from './webhooks.ts'

/** Every check, in the order to fix findings. */
export const examinations: readonly Examination[] = [
  runtimeExamination,
  databaseExamination,
  pagesExamination,
  schemaExamination,
  clockExamination,
  secretExamination,
  lastBackupExamination,
  replicaExamination,
  addressExamination,
  identityExamination,
  mailExamination,
  messagesExamination,
  figuresExamination,
  contactExamination,
  organisationsExamination,
  peopleExamination,
  keysExamination,
  sourcesExamination,
  webhooksExamination,
  deliveriesExamination,
  sealsExamination,
]
