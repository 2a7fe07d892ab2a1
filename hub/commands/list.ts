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

/** Commands about one thing, as the help shows them together. */
interface Group {
  title: string
  /** Where more is written about them. */
  pages: string
  commands: readonly Command[]
}

/** Every command of `parvis`, by what it is about, in the order the help shows them. */
export const groups: readonly Group[] = [
  {
    title: 'Running a hub',
    pages: 'docs/operating.md',
    commands: [serveCommand, migrateCommand, doctorCommand, purgeCommand],
  },
  {
    title: 'Organisations, sites and services',
    pages: 'docs/operating.md, docs/services.md',
    commands: [
      organisationSetCommand,
      organisationListCommand,
      siteSetCommand,
      siteListCommand,
      siteTagCommand,
      serviceListCommand,
      serviceShowCommand,
      serviceCheckCommand,
      serviceSetCommand,
    ],
  },
  {
    title: 'Backup',
    pages: 'docs/backup.md',
    commands: [backupCommand, restoreCommand, moveCommand],
  },
  {
    title: 'Who may do what',
    pages: 'docs/rights.md, docs/operating.md',
    commands: [rightsCheckCommand, sessionEndCommand],
  },
  {
    title: 'Access log',
    pages: 'docs/access-log.md',
    commands: [auditVerifyCommand, auditAlarmsCommand, auditRevealCommand, sourceExchangeCommand],
  },
  {
    title: 'The rights of a usager',
    pages: 'docs/rights-of-a-usager.md',
    commands: [subjectExportCommand, subjectEraseCommand],
  },
  {
    title: 'Systems that send requests',
    pages: 'docs/operating.md, docs/import.md',
    commands: [
      keyCreateCommand,
      keyListCommand,
      keyRotateCommand,
      keyRevokeCommand,
      importRequestsCommand,
      importResultsCommand,
    ],
  },
  {
    title: 'Systems that the hub reads',
    pages: 'docs/connectors.md',
    commands: [
      connectorSetCommand,
      connectorListCommand,
      connectorCheckCommand,
      connectorReadCommand,
      connectorRemoveCommand,
    ],
  },
  {
    title: 'Events',
    pages: 'docs/events.md',
    commands: [
      webhookAddCommand,
      webhookListCommand,
      webhookTestCommand,
      webhookRotateCommand,
      webhookResumeCommand,
      webhookRemoveCommand,
      eventsSecretCommand,
    ],
  },
  {
    title: 'Signed promises',
    pages: 'docs/promises.md',
    commands: [promiseVerifyCommand, promiseRotateCommand],
  },
  {
    title: 'Tools of agents',
    pages: 'docs/tool-rules.md, docs/sharing-tool-rules.md',
    commands: [
      toolListCommand,
      toolPlaceCommand,
      toolReferenceCommand,
      toolShareCommand,
      toolSignCommand,
      toolWithdrawCommand,
      toolFaultsCommand,
    ],
  },
]

export const commands: readonly Command[] = groups.flatMap((group) => group.commands)
