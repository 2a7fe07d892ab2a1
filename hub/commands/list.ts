import { auditAlarmsCommand } from './audit-alarms.ts'
import { auditRevealCommand } from './audit-reveal.ts'
import { auditVerifyCommand } from './audit-verify.ts'
import { backupCommand } from './backup.ts'
import type { Command } from './command.ts'
import { connectorCheckCommand } from './connector-check.ts'
import { connectorListCommand } from './connector-list.ts'
import { connectorReadCommand } from './connector-read.ts'
import { connectorRemoveCommand } from './connector-remove.ts'
import { connectorSetCommand } from './connector-set.ts'
import { doctorCommand } from './doctor.ts'
import { eventsSecretCommand } from './events-secret.ts'
import { importRequestsCommand } from './import-requests.ts'
import { importResultsCommand } from './import-results.ts'
import { keyCreateCommand } from './key-create.ts'
import { keyListCommand } from './key-list.ts'
import { keyRevokeCommand } from './key-revoke.ts'
import { keyRotateCommand } from './key-rotate.ts'
import { migrateCommand } from './migrate.ts'
import { moveCommand } from './move.ts'
import { organisationListCommand } from './organisation-list.ts'
import { organisationSetCommand } from './organisation-set.ts'
import { promiseRotateCommand } from './promise-rotate.ts'
import { promiseVerifyCommand } from './promise-verify.ts'
import { purgeCommand } from './purge.ts'
import { restoreCommand } from './restore.ts'
import { rightsCheckCommand } from './rights-check.ts'
import { serveCommand } from './serve.ts'
import { serviceCheckCommand } from './service-check.ts'
import { serviceListCommand } from './service-list.ts'
import { serviceSetCommand } from './service-set.ts'
import { serviceShowCommand } from './service-show.ts'
import { sessionEndCommand } from './session-end.ts'
import { siteListCommand } from './site-list.ts'
import { siteSetCommand } from './site-set.ts'
import { siteTagCommand } from './site-tag.ts'
import { sourceExchangeCommand } from './source-exchange.ts'
import { subjectEraseCommand } from './subject-erase.ts'
import { subjectExportCommand } from './subject-export.ts'
import { toolFaultsCommand } from './tool-faults.ts'
import { toolListCommand } from './tool-list.ts'
import { toolPlaceCommand } from './tool-place.ts'
import { toolReferenceCommand } from './tool-reference.ts'
import { toolShareCommand } from './tool-share.ts'
import { toolSignCommand } from './tool-sign.ts'
import { toolWithdrawCommand } from './tool-withdraw.ts'
import { webhookAddCommand } from './webhook-add.ts'
import { webhookListCommand } from './webhook-list.ts'
import { webhookRemoveCommand } from './webhook-remove.ts'
import { webhookResumeCommand } from './webhook-resume.ts'
import { webhookRotateCommand } from './webhook-rotate.ts'
import { webhookTestCommand } from './webhook-test.ts'

/** Every command of `parvis`, in the order the help shows them. */
export const commands: readonly Command[] = [
  serveCommand,
  purgeCommand,
  migrateCommand,
  doctorCommand,
  organisationSetCommand,
  organisationListCommand,
  siteSetCommand,
  siteListCommand,
  siteTagCommand,
  backupCommand,
  restoreCommand,
  moveCommand,
  keyCreateCommand,
  keyListCommand,
  keyRotateCommand,
  keyRevokeCommand,
  promiseVerifyCommand,
  promiseRotateCommand,
  auditVerifyCommand,
  importRequestsCommand,
  importResultsCommand,
  connectorSetCommand,
  connectorListCommand,
  connectorCheckCommand,
  connectorReadCommand,
  connectorRemoveCommand,
  webhookAddCommand,
  webhookListCommand,
  webhookTestCommand,
  webhookRotateCommand,
  webhookResumeCommand,
  webhookRemoveCommand,
  eventsSecretCommand,
  serviceListCommand,
  serviceShowCommand,
  serviceCheckCommand,
  serviceSetCommand,
  subjectExportCommand,
  subjectEraseCommand,
  auditAlarmsCommand,
  auditRevealCommand,
  sourceExchangeCommand,
  rightsCheckCommand,
  sessionEndCommand,
  toolListCommand,
  toolShareCommand,
  toolSignCommand,
  toolWithdrawCommand,
  toolPlaceCommand,
  toolReferenceCommand,
  toolFaultsCommand,
]
