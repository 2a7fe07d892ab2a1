/**
 * The files by which other subjects of the hub enter one, by its folder and without their endings. A new door
 * is a decision: look first whether one that stands open serves. This list may only become shorter.
 */
export const doors: Readonly<Record<string, string>> = {
  'agents/access-log':
    'actor check-log check-second-place findings leave-traces log-months-sql seal-key seals-sql',
  'agents/alarms': 'alarms-sql count-wrong-factor limit-looks raise-alarm reveal',
  'agents/authorisation':
    'allowed-purpose key-state keys keys-sql organisation-keys reach sessions-sql',
  'agents/beliefs': 'questions sql',
  'agents/context': 'ask-sources choose-persons contacts-sql read-contacts',
  'agents/recognition': 'find-named persons recognise recognition-sql',
  'agents/sign-in':
    'discovery extension-ids format-rights-rule identity identity-settings read-rules read-rules-file rights-by',
  'agents/subject':
    'erase find-subject gather open-subject subject-record-sql subjects-sql write-export write-folder',
  'agents/tools':
    'describe-rule most read-rule reference-patterns-sql rule-faults-sql share-rule sign-rule told-days tool-places-sql tool-rules-sql tools-sql',
  'catalogue/availability': 'addresses count-offer enter judge-rows known probes-sql',
  'catalogue/declarations': 'declarations sql',
  'catalogue/instruments': 'instruments newest-instrument offered-instruments questionnaire',
  'catalogue/organisations':
    'agents-sql directory-sql exchange-sources-sql home-page own-organisation phone-to-call purposes-sql',
  'catalogue/services':
    'declared-offer declared-services norm-window offer offered read-service spoken-by-service sql',
  'catalogue/sites':
    'configuration configurations-sql declare-sql drafts-sql own-sites own-sites-sql site-tags sites visit/pace visit/visit widget-routes',
  'catalogue/territories': 'communes followed successions successions-sql territory-names-sql',
  'feedback/abuse':
    'arrivals-sql attack burst guard move-answers networks-of-day proof read-aside-sql set-aside-answers-sql settings-aside',
  'feedback/answers':
    'feedback-columns feedback-sql insert-feedback-parts-sql recount-sql set-aside-sql tallies-sql ways-sql',
  'feedback/comments': 'comment-tallies-sql describe-reply-delays themes',
  'feedback/intake':
    'activity activity-sql adding-up counters-sql describe-answers facts-mark format-evidence proofs-form',
  'feedback/receipts': 'receipt-form',
  'feedback/retention': 'keep-in-time purge-sql',
  functions: 'list',
  'integrations/connectors': 'list',
  'integrations/folder': 'at-rest failure read-folder settings',
  'integrations/import':
    'beside beside-paths digest-file format-refusal import-file import-runs-sql mapping open-source pool-random progress read-date read-mapping refuse-bytes run-import source',
  'integrations/source-client':
    'ask ask-for connector expect fault format-source-fault is-signed merge-by-change only pace read-json read-xml record same-usager settings spell-phone walk without-none',
  'integrations/sources':
    'ask-at-look check-folder check-source connectors-sql describe-source-standing keep-reading open-declared read-settings read-source secrets',
  'integrations/webhooks':
    'address deliver event-secret event-secrets-sql failure outside signature webhook-secret webhooks-sql',
  migrations: 'migrate',
  'operations/backup':
    'backup-file move progress refused restore verify why-unwritten write-tables',
  'operations/doctor': 'examine wake',
  'operations/faults': 'sentence',
  'operations/retention': 'purge',
  'reporting/changes': 'sql',
  'reporting/circumstances': 'sql',
  'reporting/exports': 'dictionary observatoire-csv',
  'reporting/figures':
    'answers-to budget by-territory charted compare-dimensions compare-with-aside count-asked count-good count-supply criterion declared-for-service describe-believed describe-delays describe-headline describe-mean describe-months describe-places describe-series describe-settings-aside describe-weighted describe-with-aside fewest follow is-period-told known known-months moments-of round share-figure shown-territories split-by-groups thin-steps told-periods warn-group warn-norm warn-run',
  'reporting/indicators': 'compared delays indicator list',
  'reporting/overview': 'glance',
  'reporting/report': 'gather remember report',
  'reporting/results': 'sql take-results',
  'reporting/sites': 'widget-health',
  'reporting/todo': 'list sql',
  'reporting/warnings': 'find-warnings sql',
  'requests/delivery':
    'channel-sender email/compose email/open-transport email/outcome email/read-taken letter/letter-style letter/wrap letter/write-message push/seal-subscription push/subscription push/vapid settings stop-token worker/read-told worker/why-unsent',
  'requests/erasure': 'erase-request-sql',
  'requests/events': 'emit emit-many envelope event-queue-sql events-sql',
  'requests/identifiers':
    'identifiers-sql keys normalise second-factor second-factors-sql sector-key',
  'requests/intake':
    'changes describe-outcome hide-requests-sql histories-sql insert-requests-sql move-state outcome read-item record-many record-proof record-request recording',
  'requests/outbox':
    'addresses channel choose-ways declared-ways deliveries-sql failure mask-address outbox owe owed-requests-sql preferences-sql proof-queue-sql push-subscriptions-sql read-mail-address schedule sealed-address usager-addresses-sql',
  'requests/promises':
    'describe-checked-promise is-still keys outcome promise-counts-sql promise-mark promises-sql published-keys read-signed sign-compact signer',
  'requests/register': 'job-subject proofs-sql queue-position-sql requests-sql states',
  'requests/status':
    'address calendar callbacks-sql describe-deliveries describe-proof describe-silence describe-tracking find-tracked format-appointment format-hours format-receipt format-window proof-words read-typed request-facts telling',
  'requests/tracking': 'page/who-looked-sql read-whatever-form',
  'requests/treatment': 'adaptations applied-adaptations-sql describe-treatment remember-delays',
  'requests/waits': 'count-waits durations-sql read-waits wait-curve waits-sql',
  settings: 'settings',
}
