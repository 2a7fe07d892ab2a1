import { demoCommand } from './demo-command.ts'
import { accountLinkCommand } from './operations/commands/account-link.ts'
import { accountListCommand } from './operations/commands/account-list.ts'
import { auditAlarmsCommand } from './operations/commands/audit-alarms.ts'
import { auditRevealCommand } from './operations/commands/audit-reveal.ts'
import { auditRotateCommand } from './operations/commands/audit-rotate.ts'
import { auditVerifyCommand } from './operations/commands/audit-verify.ts'
import { backupCommand } from './operations/commands/backup.ts'
import { backupKeyCommand } from './operations/commands/backup-key.ts'
import { backupRotateCommand } from './operations/commands/backup-rotate.ts'
import { cellsBackOutCommand } from './operations/commands/cells-back-out.ts'
import { cellsCheckCommand } from './operations/commands/cells-check.ts'
import { cellsFindCommand } from './operations/commands/cells-find.ts'
import { cellsMoveCommand } from './operations/commands/cells-move.ts'
import { cellsNoteCommand } from './operations/commands/cells-note.ts'
import { cellsProxyMapCommand } from './operations/commands/cells-proxy-map.ts'
import { cellsShowCommand } from './operations/commands/cells-show.ts'
import type { Command } from './operations/commands/command.ts'
import { connectorCheckCommand } from './operations/commands/connector-check.ts'
import { connectorListCommand } from './operations/commands/connector-list.ts'
import { connectorReadCommand } from './operations/commands/connector-read.ts'
import { connectorRemoveCommand } from './operations/commands/connector-remove.ts'
import { connectorSetCommand } from './operations/commands/connector-set.ts'
import { databaseGrantsCommand } from './operations/commands/database-grants.ts'
import { doctorCommand } from './operations/commands/doctor.ts'
import { eventsSecretCommand } from './operations/commands/events-secret.ts'
import { exportSdgCommand } from './operations/commands/export-sdg.ts'
import { importRequestsCommand } from './operations/commands/import-requests.ts'
import { importResultsCommand } from './operations/commands/import-results.ts'
import { invitationPrintCommand } from './operations/commands/invitation-print.ts'
import { invitationStatsCommand } from './operations/commands/invitation-stats.ts'
import { keyCreateCommand } from './operations/commands/key-create.ts'
import { keyListCommand } from './operations/commands/key-list.ts'
import { keyRevokeCommand } from './operations/commands/key-revoke.ts'
import { keyRotateCommand } from './operations/commands/key-rotate.ts'
import { migrateCommand } from './operations/commands/migrate.ts'
import { moveCommand } from './operations/commands/move.ts'
import { organisationIdentityCommand } from './operations/commands/organisation-identity.ts'
import { organisationListCommand } from './operations/commands/organisation-list.ts'
import { organisationSetCommand } from './operations/commands/organisation-set.ts'
import { promiseRotateCommand } from './operations/commands/promise-rotate.ts'
import { promiseVerifyCommand } from './operations/commands/promise-verify.ts'
import { purgeCommand } from './operations/commands/purge.ts'
import { pushRotateCommand } from './operations/commands/push-rotate.ts'
import { restoreCommand } from './operations/commands/restore.ts'
import { rightsCheckCommand } from './operations/commands/rights-check.ts'
import { rootRotateCommand } from './operations/commands/root-rotate.ts'
import { secretRetireCommand } from './operations/commands/secret-retire.ts'
import { secretRotateCommand } from './operations/commands/secret-rotate.ts'
import { serviceCheckCommand } from './operations/commands/service-check.ts'
import { serviceListCommand } from './operations/commands/service-list.ts'
import { serviceSetCommand } from './operations/commands/service-set.ts'
import { serviceShowCommand } from './operations/commands/service-show.ts'
import { sessionEndCommand } from './operations/commands/session-end.ts'
import { setupCommand } from './operations/commands/setup.ts'
import { siteListCommand } from './operations/commands/site-list.ts'
import { siteSetCommand } from './operations/commands/site-set.ts'
import { siteTagCommand } from './operations/commands/site-tag.ts'
import { sourceExchangeCommand } from './operations/commands/source-exchange.ts'
import { subjectEraseCommand } from './operations/commands/subject-erase.ts'
import { subjectExportCommand } from './operations/commands/subject-export.ts'
import { tokenRotateCommand } from './operations/commands/token-rotate.ts'
import { toolFaultsCommand } from './operations/commands/tool-faults.ts'
import { toolFrameCommand } from './operations/commands/tool-frame.ts'
import { toolListCommand } from './operations/commands/tool-list.ts'
import { toolPlaceCommand } from './operations/commands/tool-place.ts'
import { toolReferenceCommand } from './operations/commands/tool-reference.ts'
import { toolShareCommand } from './operations/commands/tool-share.ts'
import { toolSignCommand } from './operations/commands/tool-sign.ts'
import { toolWithdrawCommand } from './operations/commands/tool-withdraw.ts'
import { upgradeCommand } from './operations/commands/upgrade.ts'
import { webhookAddCommand } from './operations/commands/webhook-add.ts'
import { webhookListCommand } from './operations/commands/webhook-list.ts'
import { webhookRemoveCommand } from './operations/commands/webhook-remove.ts'
import { webhookResumeCommand } from './operations/commands/webhook-resume.ts'
import { webhookRotateCommand } from './operations/commands/webhook-rotate.ts'
import { webhookTestCommand } from './operations/commands/webhook-test.ts'
import { witnessAddCommand } from './operations/commands/witness-add.ts'
import { witnessListCommand } from './operations/commands/witness-list.ts'
import { witnessRemoveCommand } from './operations/commands/witness-remove.ts'
import { witnessWatchCommand } from './operations/commands/witness-watch.ts'
import { serveCommand } from './serve-command.ts'

/** A group of commands in the help. */
interface Group {
  title: string
  /** Where its documentation is. */
  pages: string
  commands: readonly Command[]
}

/** Every command of `parvis`, by group, in the order of the help. */
export const groups: readonly Group[] = [
  {
    title: 'Running a hub',
    pages: 'docs/operate/running.md',
    commands: [
      serveCommand,
      demoCommand,
      upgradeCommand,
      migrateCommand,
      databaseGrantsCommand,
      doctorCommand,
      purgeCommand,
    ],
  },
  {
    title: 'Organisations, sites and services',
    pages: 'docs/operate/running.md, docs/quality/declarer-un-service.md',
    commands: [
      organisationSetCommand,
      organisationIdentityCommand,
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
    title: 'Invitations',
    pages: 'docs/sites/inviter.en.md',
    commands: [invitationPrintCommand, invitationStatsCommand],
  },
  {
    title: 'The European gateway',
    pages: 'docs/quality/questionnaire.en.md',
    commands: [exportSdgCommand],
  },
  {
    title: 'Backup',
    pages: 'docs/operate/backup.md',
    commands: [backupCommand, restoreCommand, moveCommand, backupKeyCommand, backupRotateCommand],
  },
  {
    title: 'Cells: several databases for a country',
    pages: 'docs/operate/scale.md#cells',
    commands: [
      cellsCheckCommand,
      cellsShowCommand,
      cellsFindCommand,
      cellsNoteCommand,
      cellsProxyMapCommand,
      cellsMoveCommand,
      cellsBackOutCommand,
    ],
  },
  {
    title: 'Who may do what',
    pages: 'docs/operate/rights.md, docs/operate/running.md',
    commands: [
      setupCommand,
      accountListCommand,
      accountLinkCommand,
      rightsCheckCommand,
      sessionEndCommand,
    ],
  },
  {
    title: 'Access log',
    pages: 'docs/operate/access-log.md',
    commands: [
      auditVerifyCommand,
      auditRotateCommand,
      auditAlarmsCommand,
      auditRevealCommand,
      sourceExchangeCommand,
      witnessListCommand,
      witnessAddCommand,
      witnessWatchCommand,
      witnessRemoveCommand,
    ],
  },
  {
    title: 'The rights of a usager',
    pages: 'docs/operate/data-subjects.md',
    commands: [subjectExportCommand, subjectEraseCommand],
  },
  {
    title: 'Systems that send requests',
    pages: 'docs/operate/running.md, docs/operate/integrating.md',
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
    pages: 'docs/operate/connectors.md',
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
    pages: 'docs/operate/integrating.md',
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
    title: 'The secret',
    pages: 'docs/operate/running.md#the-secret',
    commands: [
      secretRotateCommand,
      secretRetireCommand,
      rootRotateCommand,
      tokenRotateCommand,
      pushRotateCommand,
    ],
  },
  {
    title: 'Signed promises',
    pages: 'docs/internals/promises.md',
    commands: [promiseVerifyCommand, promiseRotateCommand],
  },
  {
    title: 'Tools of agents',
    pages: 'docs/internals/tool-rules.md, docs/agents/deploying.md',
    commands: [
      toolListCommand,
      toolPlaceCommand,
      toolReferenceCommand,
      toolFrameCommand,
      toolShareCommand,
      toolSignCommand,
      toolWithdrawCommand,
      toolFaultsCommand,
    ],
  },
]

export const commands: readonly Command[] = groups.flatMap((group) => group.commands)
