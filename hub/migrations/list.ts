import memory from './001_memory.sql?raw'
import agents from './002_agents.sql?raw'
import asking from './003_asking.sql?raw'
import protection from './004_protection.sql?raw'
import declarations from './005_declarations.sql?raw'
import requests from './006_requests.sql?raw'
import keys from './007_keys.sql?raw'
import events from './008_events.sql?raw'
import promiseKeys from './009_promise_keys.sql?raw'
import tracker from './010_tracker.sql?raw'
import services from './011_services.sql?raw'
import imports from './012_imports.sql?raw'
import deliveries from './013_deliveries.sql?raw'
import accessLog from './014_access_log.sql?raw'
import recognition from './015_recognition.sql?raw'
import rights from './016_rights.sql?raw'
import treatment from './017_treatment.sql?raw'
import connectors from './018_connectors.sql?raw'
import tools from './019_tools.sql?raw'
import contacts from './020_contacts.sql?raw'
import beliefs from './021_beliefs.sql?raw'
import rollUps from './022_roll_ups.sql?raw'
import waits from './023_waits.sql?raw'
import crossed from './024_crossed.sql?raw'
import geography from './025_geography.sql?raw'
import offers from './026_offers.sql?raw'
import circumstances from './027_circumstances.sql?raw'
import words from './028_words.sql?raw'
import findings from './029_findings.sql?raw'
import sites from './030_sites.sql?raw'
import results from './031_results.sql?raw'
import warnings from './032_warnings.sql?raw'
import subscriptions from './033_subscriptions.sql?raw'
import intake from './034_intake.sql?raw'
import days from './035_days.sql?raw'
import emailStopped from './036_email_stopped.sql?raw'
import settingsAside from './037_settings_aside.sql?raw'
import jobs from './038_jobs.sql?raw'

/** One step of the schema. Once released it is never edited: a correction is a new one. */
export interface Migration {
  number: number
  name: string
  sql: string
}

/** Every migration, in order. Forward only; the previous release still runs on the result. */
export const migrations: readonly Migration[] = [
  { number: 1, name: 'memory', sql: memory },
  { number: 2, name: 'agents', sql: agents },
  { number: 3, name: 'asking', sql: asking },
  { number: 4, name: 'protection', sql: protection },
  { number: 5, name: 'declarations', sql: declarations },
  { number: 6, name: 'requests', sql: requests },
  { number: 7, name: 'keys', sql: keys },
  { number: 8, name: 'events', sql: events },
  { number: 9, name: 'promise_keys', sql: promiseKeys },
  { number: 10, name: 'tracker', sql: tracker },
  { number: 11, name: 'services', sql: services },
  { number: 12, name: 'imports', sql: imports },
  { number: 13, name: 'deliveries', sql: deliveries },
  { number: 14, name: 'access_log', sql: accessLog },
  { number: 15, name: 'recognition', sql: recognition },
  { number: 16, name: 'rights', sql: rights },
  { number: 17, name: 'treatment', sql: treatment },
  { number: 18, name: 'connectors', sql: connectors },
  { number: 19, name: 'tools', sql: tools },
  { number: 20, name: 'contacts', sql: contacts },
  { number: 21, name: 'beliefs', sql: beliefs },
  { number: 22, name: 'roll_ups', sql: rollUps },
  { number: 23, name: 'waits', sql: waits },
  { number: 24, name: 'crossed', sql: crossed },
  { number: 25, name: 'geography', sql: geography },
  { number: 26, name: 'offers', sql: offers },
  { number: 27, name: 'circumstances', sql: circumstances },
  { number: 28, name: 'words', sql: words },
  { number: 29, name: 'findings', sql: findings },
  { number: 30, name: 'sites', sql: sites },
  { number: 31, name: 'results', sql: results },
  { number: 32, name: 'warnings', sql: warnings },
  { number: 33, name: 'subscriptions', sql: subscriptions },
  { number: 34, name: 'intake', sql: intake },
  { number: 35, name: 'days', sql: days },
  { number: 36, name: 'email_stopped', sql: emailStopped },
  { number: 37, name: 'settings_aside', sql: settingsAside },
  { number: 38, name: 'jobs', sql: jobs },
]
