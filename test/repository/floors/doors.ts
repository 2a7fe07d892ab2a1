/**
 * The files by which other subjects of the hub enter one, by its folder and without their endings. A new door
 * is a decision: look first whether one that stands open serves. This list may only become shorter.
 */
export const doors: Readonly<Record<string, string>> = {
  'agents/access-log':
    'access-log-sql actor check-log check-second-place findings insert-traces log-months-sql seal-key seals-sql witness/check-heads witness/checkpoints-sql witness/cosignatures-sql witness/sign-checkpoint witness/verifier-key witness/watch-log witness/watched-logs-sql witness/witness-key witness/witnesses-sql',
  'agents/accounts': 'account-cookie account-links accounts-sql own-sign-in send-link setup-code',
  'agents/alarms': 'alarms-sql count-guess raise-alarm reveal',
  'agents/authorisation':
    'allowed-purpose fresh-session key-state keys keys-sql kind-of-browser organisation-keys reach sessions-sql sign-in-records-sql',
  'agents/beliefs': 'find-team-beliefs questions sql',
  'agents/context': 'choose-persons contacts-sql read-contacts update-sources',
  'agents/follow-ups': 'follow-up-key follow-ups-sql',
  'agents/frame': 'frames-sql panel-return',
  'agents/people': 'people-sql',
  'agents/presence': 'notify-usager presence-code presence-sql prove-presence report-denied',
  'agents/recognition':
    'find-named persons recognise recognised-on-sql recognition-sql resolve-code',
  'agents/sign-in':
    'discovery extension-ids format-rights-rule identity identity-settings read-rules read-rules-file rights-by',
  'agents/subject':
    'erase find-subject gather open-subject subject-record-sql subjects-sql write-export write-folder',
  'agents/tools':
    'format-tool-rule limits read-rule reference-patterns-sql reported-fault-days rule-faults-sql share-rule sign-rule tool-places-sql tool-rules-sql tools-sql',
  'catalogue/availability':
    'addresses availability-facts count-offer drawn-facts enter judge-rows probes-sql',
  'catalogue/declarations': 'declarations sql',
  'catalogue/identity': 'letter-identity page-frame save-identity',
  'catalogue/instruments':
    'accept-instrument format-warnings instruments newest-instrument offered-instruments site-configuration split-configuration',
  'catalogue/organisations':
    'agents-sql directory-sql exchange-sources-sql moves-sql own-organisation phone-to-call purposes-sql',
  'catalogue/services':
    'answer-day declared-services norm-window offer read-service service-definition service-offer spoken-by-service sql',
  'catalogue/sites':
    'configuration configurations-sql declare-sql drafts-sql home-page own-sites own-sites-sql site-tags sites visit/limit-visits visit/visit widget-routes',
  'catalogue/territories': 'communes followed successions successions-sql territory-names-sql',
  'feedback/abuse':
    'arrivals-sql attack burst cap-networks counts-aside-sql find-unusual-arrivals find-unusual-keys move-answers networks-of-day proof read-aside-sql set-aside-answers-sql settings-aside',
  'feedback/answers':
    'feedback-columns feedback-sql left-out-sql locale-tallies-sql part-to-store recount-sql set-aside-sql tallies-sql ways-sql',
  'feedback/comments':
    'comment-tallies-sql describe-reply-delays find-public-change publications-sql recurring-words-sql themes written-forms',
  'feedback/intake':
    'activity-sql adding-up counters-sql describe-answers facts-mark format-evidence request-page',
  'feedback/part-log': 'append-parts-sql fold-organisation folding part-log-sql',
  'feedback/personal': 'find-all-personal mask-personal',
  'feedback/receipts': 'other-code withdraw-feedback-sql',
  'feedback/retention': 'drop-expired purge-sql',
  functions: 'list',
  'integrations/connectors': 'list',
  'integrations/folder': 'at-rest failure read-folder settings',
  'integrations/import':
    'digest-file format-refusal import-file import-runs-sql mapping open-source pool-random progress read-date read-mapping refuse-bytes run-import side-file side-file-paths source',
  'integrations/source-client':
    'connector expect fault format-source-fault is-signed merge-by-change only pace read-json read-xml record same-usager settings source-client source-client-for spell-phone walk without-none',
  'integrations/sources':
    'check-folder check-source connectors-sql describe-source-standing open-declared open-reader poll-sources read-settings read-source secrets update-sources',
  'integrations/webhooks':
    'deliver event-secret event-secrets-sql failure sending-with signature webhook-secret webhook-url webhooks-sql',
  invitations:
    'automatic-sql chance close-invitations decide digest-person draw-question facts find-survey-site invitations-sql make-invitation make-sheet offer-invitations old-rests-sql purge-invitations redeem rest-sql ticket ticket-counts-sql write-sheet',
  migrations: 'list migrate release',
  'operations/backup':
    'backup-file is-old last-backup-sql move note-backup one-organisation open-backup-file progress read-identities recipients refused restore signing-key signing-keys verify why-unwritten write-tables',
  'operations/cells':
    'compare-held directory find-place format-nginx-map list-held-sql move-organisation read-directory write-directory',
  'operations/doctor': 'examine wake',
  'operations/faults': 'explain-start',
  'operations/grants': 'format-grants',
  'operations/retention': 'purge',
  'operations/upgrade': 'is-newer plan say',
  'reporting/changes': 'sql',
  'reporting/circumstances': 'sql',
  'reporting/closing': 'describe-closings most-answered',
  'reporting/crossed': 'describe-crossed',
  'reporting/exports': 'dictionary observatoire-csv',
  'reporting/figures':
    'answers-to budget by-outcome by-territory chart-points compare-dimensions compare-with-aside count-asked count-good count-supply criterion declared-for-service describe-believed describe-change describe-delays describe-equality describe-headline describe-mean describe-months describe-places describe-sample-size describe-series describe-settings-aside describe-weighted describe-with-aside disclosable-periods fewest follow is-of-campaigns is-period-disclosed known known-months list-charts moments-of proven-in recalibrations-sql settled-cells settled-cells-sql settled-of share-figure shown-parts shown-territories thin-steps to-thousandth told-streams warn-group warn-norm warn-run',
  'reporting/indicators': 'compared delays indicator list satisfied',
  'reporting/invitations': 'describe-published months-sql sql',
  'reporting/report': 'cache-reports gather guard-beside report',
  'reporting/results': 'import-result-lines sql',
  'reporting/sdg': 'describe-sdg-month write-sdg-month',
  'reporting/sites': 'widget-health',
  'reporting/subscriptions': 'letter open-mail',
  'reporting/summary': 'describe-summary',
  'reporting/todo': 'list',
  'reporting/warnings': 'find-warnings sql',
  'requests/address-changes':
    'address-changes-sql ask-code likely-address prove-address read-new-address',
  'requests/addresses':
    'about addresses mask-address preferences-sql push-subscriptions-sql read-mail-address sealed-address stop-token usager-addresses-sql',
  'requests/callbacks':
    'callback-refusal callbacks-sql complete-callbacks find-windows list-windows',
  'requests/delivery':
    'channel channels/channel-sender channels/email/compose channels/email/open-transport channels/email/outcome channels/proof-content channels/push/push-services channels/push/subscription channels/push/vapid channels/settings direct/direct-sender direct/write-direct-letter failure letter/letter-frame letter/letter-style letter/plain-signs letter/wrap letter/write-message letter/write-preview policy/choose-channels policy/quiet-hours queue/deliveries-sql queue/outbox queue/proof-queue-sql worker/find-proof-content worker/pending-requests-sql',
  'requests/erasure': 'erase-request-sql',
  'requests/events': 'emit emit-many envelope event-queue-sql events-sql',
  'requests/identifiers':
    'identifiers-sql keys normalise renew-identifiers-sql second-factor second-factors-sql sector-key',
  'requests/intake':
    'changes describe-outcome hide-requests-sql histories-sql insert-requests-sql move-state outcome read-item record-many record-proof record-request recording',
  'requests/invitations':
    'digest-addresses draw-served draw-sql mark-returned open-invitations refusal take-back update-invited-outcomes',
  'requests/mandates': 'declare-mandate mandates-sql notify-mandate open-mandates read-delegate',
  'requests/promises':
    'describe-checked-promise is-promise-suspended keys outcome promise-counts-sql promise-mark promises-sql published-keys read-signed sign-compact signer',
  'requests/proofs': 'record-hub-proof',
  'requests/replies': 'describe-replies note-queue offered-kinds record-reply replies-sql',
  'requests/requests': 'job-subject proofs-sql queue-position-sql requests-sql states',
  'requests/status':
    'address calendar describe-deliveries describe-proof describe-silence describe-tracking find-tracked format-appointment format-arrival format-date-sentence format-hours format-kept format-receipt format-state format-window name-date narration proof-words read-typed request-facts typed-code',
  'requests/texts': 'offer-texts',
  'requests/tracking': 'page/who-looked-sql read-whatever-form tracking-codes-sql',
  'requests/treatment': 'adaptations applied-adaptations-sql cache-delays describe-treatment',
  'requests/waits': 'count-waits durations-sql read-waits wait-curve waits-sql',
  settings: 'settings',
}
