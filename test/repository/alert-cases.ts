/** Figures of a world in which all is well, a value a minute: `0+60x` grows by 60 from 0. */
export const well: Readonly<Record<string, string>> = {
  'up{job="parvis",instance="hub"}': '1+0x',
  parvis_database_up: '1+0x',
  ...requests('/v1/feedback', 'POST', { all: 6000, failed: 0, quick: 5990 }, '0.3'),
  ...requests('/suivi/:code', 'GET', { all: 6000, failed: 0, quick: 6000 }, '0.3'),
  ...requests('/v1/context', 'POST', { all: 6000, failed: 1, quick: 6000 }, '0.3'),
  ...requests('/v1/indicators', 'GET', { all: 600, failed: 0, quick: 599 }, '3'),
  ...proofs(600, 599),
  'parvis_proofs_total{channel="email",outcome="accepted"}': '0+95x',
  'parvis_proofs_total{channel="email",outcome="failed"}': '0+5x',
  parvis_seal_due_seconds: '70+0x',
  parvis_backup_failed: '0+0x',
  parvis_backup_age_seconds: '100000+0x',
  'parvis_log_witnesses{standing="forked"}': '0+0x',
  'parvis_log_witnesses{standing="failing"}': '0+0x',
  parvis_proofs_due_seconds: '2+0x',
  'parvis_job_success_timestamp_seconds{job="daily"}': '0+60x',
  'parvis_job_success_timestamp_seconds{job="dates"}': '0+60x',
  parvis_source_unread_seconds: '90+0x',
  'parvis_webhooks{standing="stopped"}': '0+0x',
  parvis_events_due_seconds: '3+0x',
  parvis_sites_under_attack: '0+0x',
  parvis_clock_ahead_seconds: '-1+0x',
  'parvis_database_connections{state="waiting",instance="hub"}': '0+0x',
  parvis_replica_behind_seconds: '1+0x',
}

/** What changes in it, how many minutes later one looks, and which alerts then ring, and no other. */
export interface Case {
  says: string
  change: Readonly<Record<string, string>>
  minutes: number
  ringing: readonly string[]
}

const answers = (failed: number, quick = 5990) =>
  requests('/v1/feedback', 'POST', { all: 6000 - failed, failed, quick }, '0.3')

export const cases: readonly Case[] = [
  { says: 'all is well', change: {}, minutes: 60, ringing: [] },
  { says: 'all is well for days', change: {}, minutes: 4400, ringing: [] },
  {
    says: 'two answers in a hundred fail',
    change: answers(120),
    minutes: 70,
    ringing: ['ParvisAnswersFailedFast', 'ParvisAnswersFailedSlowly'],
  },
  {
    says: 'one answer of a small town fails',
    change: {
      ...requests('/v1/feedback', 'POST', { all: 1, failed: 0, quick: 1 }, '0.3'),
      [failedOf('/v1/feedback', 'POST')]: '0x30 1x400',
      'parvis_request_seconds_bucket{route="/v1/feedback",method="POST",status="5xx",le="0.3"}':
        '0x30 1x400',
    },
    minutes: 33,
    ringing: ['ParvisAnswersFailedSlowly'],
  },
  {
    says: 'answers failed an hour ago and are taken again',
    change: { [failedOf('/v1/feedback', 'POST')]: '0+120x30 3600x400' },
    minutes: 80,
    ringing: ['ParvisAnswersFailedSlowly'],
  },
  {
    says: 'four answers in a thousand fail since half a day',
    change: answers(24),
    minutes: 1600,
    ringing: ['ParvisAnswersFailedSlowly'],
  },
  {
    says: 'two answers in a thousand fail since three days',
    change: answers(12),
    minutes: 4400,
    ringing: ['ParvisAnswersFailedSlowly'],
  },
  {
    says: 'a fifth of the answers wait long',
    change: answers(0, 4800),
    minutes: 70,
    ringing: ['ParvisAnswersSlowFast', 'ParvisAnswersSlowSlowly'],
  },
  {
    says: 'pages of requests tell nothing',
    change: requests('/suivi/:code', 'GET', { all: 5900, failed: 100, quick: 6000 }, '0.3'),
    minutes: 70,
    ringing: ['ParvisTrackingFailedFast', 'ParvisTrackingFailedSlowly'],
  },
  {
    says: 'a tenth of the looks of agents comes to nothing',
    change: requests('/v1/context', 'POST', { all: 5400, failed: 600, quick: 6000 }, '0.3'),
    minutes: 70,
    ringing: ['ParvisContextFailedFast', 'ParvisContextFailedSlowly'],
  },
  {
    says: 'figures take long',
    change: requests('/v1/indicators', 'GET', { all: 600, failed: 0, quick: 100 }, '3'),
    minutes: 70,
    ringing: ['ParvisConsoleSlowFast', 'ParvisConsoleSlowSlowly'],
  },
  {
    says: 'proofs leave late',
    change: proofs(600, 300),
    minutes: 70,
    ringing: ['ParvisProofsLateFast', 'ParvisProofsLateSlowly'],
  },
  {
    ...one('ParvisHubGone', 'a hub is gone', 10),
    change: { 'up{job="parvis",instance="hub"}': '0+0x' },
  },
  {
    ...one('ParvisDatabaseDown', 'PostgreSQL is gone', 10),
    change: { parvis_database_up: '0+0x' },
  },
  {
    ...one('ParvisSealsWait', 'looks have no seal', 10),
    change: { parvis_seal_due_seconds: '0+60x' },
  },
  {
    ...one('ParvisLogForked', 'a witness saw another log', 2),
    change: { 'parvis_log_witnesses{standing="forked"}': '1+0x' },
  },
  {
    ...one('ParvisWitnessFails', 'a witness is gone for more than a day', 1500),
    change: { 'parvis_log_witnesses{standing="failing"}': '1+0x' },
  },
  {
    ...one('ParvisBackupFails', 'a backup failed', 2),
    change: { parvis_backup_failed: '1+0x' },
  },
  {
    ...one('ParvisBackupFails', 'the last backup is three days old', 2),
    change: { parvis_backup_age_seconds: '260000+0x' },
  },
  {
    ...one('ParvisProofsWait', 'a proof does not leave', 30),
    change: { parvis_proofs_due_seconds: '0+60x' },
  },
  {
    ...one('ParvisProofsFail', 'the mail server refuses', 40),
    change: { 'parvis_proofs_total{channel="email",outcome="failed"}': '0+95x' },
  },
  {
    ...one('ParvisDailyWorkMissed', 'nobody keeps house', 2400),
    change: { 'parvis_job_success_timestamp_seconds{job="daily"}': '60+0x' },
  },
  {
    ...one('ParvisDatesUnwatched', 'nobody looks at dates', 30),
    change: { 'parvis_job_success_timestamp_seconds{job="dates"}': '60+0x' },
  },
  {
    ...one('ParvisSourceUnread', 'a source is not read', 40),
    change: { parvis_source_unread_seconds: '13200+60x' },
  },
  {
    ...one('ParvisWebhookStopped', 'a webhook is stopped', 70),
    change: { 'parvis_webhooks{standing="stopped"}': '1+0x' },
  },
  {
    ...one('ParvisEventsWait', 'an event waits', 40),
    change: { parvis_events_due_seconds: '2400+60x' },
  },
  {
    ...one('ParvisAttacked', 'a site is attacked', 10),
    change: { parvis_sites_under_attack: '1+0x' },
  },
  {
    ...one('ParvisClockWrong', 'a clock is late', 10),
    change: { parvis_clock_ahead_seconds: '-40+0x' },
  },
  {
    ...one('ParvisConnectionsShort', 'work waits for connections', 20),
    change: { 'parvis_database_connections{state="waiting",instance="hub"}': '3+0x' },
  },
  {
    ...one('ParvisReplicaBehind', 'the replica is late', 30),
    change: { parvis_replica_behind_seconds: '60+0x' },
  },
]

function one(alert: string, says: string, minutes: number) {
  return { says, minutes, ringing: [alert] }
}

function failedOf(route: string, method: string): string {
  return `parvis_request_seconds_count{route="${route}",method="${method}",status="5xx"}`
}

/** Requests a minute, how many of them failed, and how many were quick. */
function requests(
  route: string,
  method: string,
  { all, failed, quick }: { all: number; failed: number; quick: number },
  le: string,
): Record<string, string> {
  const of = `route="${route}",method="${method}"`
  return {
    [`parvis_request_seconds_count{${of},status="2xx"}`]: `0+${all}x`,
    [failedOf(route, method)]: `0+${failed}x`,
    [`parvis_request_seconds_bucket{${of},status="2xx",le="${le}"}`]: `0+${Math.min(quick, all)}x`,
    [`parvis_request_seconds_bucket{${of},status="5xx",le="${le}"}`]: `0+${failed}x`,
  }
}

function proofs(all: number, soon: number): Record<string, string> {
  return {
    'parvis_proof_delay_seconds_count{channel="email"}': `0+${all}x`,
    'parvis_proof_delay_seconds_bucket{channel="email",le="300"}': `0+${soon}x`,
  }
}
