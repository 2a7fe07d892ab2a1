import type { DoctorText } from './doctor-fr.ts'

export const en: DoctorText = {
  subjects: {
    runtime: 'This machine',
    database: 'Database',
    pages: 'Files of the database',
    schema: 'Schema',
    clock: 'Clock',
    replica: 'Replica',
    secret: 'Secret',
    backups: 'Backups',
    address: 'Public address',
    identity: 'Signing in',
    mail: 'Email',
    messages: 'SMS and notifications',
    figures: 'Figures',
    contact: 'Security contact',
    seals: 'Access log',
    organisations: 'Organisations and sites',
    people: 'People',
    keys: 'Keys',
    sources: 'Sources',
    webhooks: 'Webhooks',
    owed: 'Proofs to send',
  },
  moment: '{day} at {hour}',
  sound: 'Nothing to fix.',
  partlySound: 'Nothing to fix in what was examined. Not everything was.',
  unsound: {
    one: 'One thing is to be mended.',
    other: '{n} things are to be mended.',
  },
  unexamined: 'Not examined: {why}',
  withoutDatabase: 'the database is not open.',
  withoutSchema: 'the schema is not that of this release.',
  failed: 'The examination stopped: {message}',
  runtime: {
    release: 'Parvis {release}, Node {node}, {cores} cores, {memory} GiB of memory.',
    room: '{free} GiB are left on the disk of {folder}.',
    full: 'Only {free} GiB are left on the disk of {folder}. Make room.',
    ended:
      'The Node project stopped fixing Node {line} on {day}. Move to a supported version: nodejs.org/en/about/previous-releases. The Node of a distribution follows the calendar of that distribution.',
    demo: 'The demo, which lets people sign in without a password, is installed beside this hub. Delete {folder}: the hub does not need it.',
    root: 'The program runs as root. Give it an account of its own, without rights: docs/operate/deploying.md.',
  },
  database: {
    embedded:
      'The database is embedded, in {folder}, for one hub on one machine. For several, take a PostgreSQL server (DATABASE_URL), then parvis move.',
    none: 'There is no database in {folder} yet. Set DATABASE_URL, or start parvis serve --embedded.',
    busy: 'A hub runs on this embedded database: stop it to examine it, or read {url}/readyz.',
    server: 'PostgreSQL {version} answers in {ms} ms.',
    old: 'PostgreSQL {version} is too old: version 17 or newer is needed.',
    readOnly: 'This server only follows another. Give the address of the one that is written to.',
    unsafe:
      'The setting {setting} is off: a power cut may lose answers that were acknowledged. Set it to on.',
    encoding: 'The encoding of the database is {encoding}: UTF8 is needed. Create one in UTF8.',
    jit: 'JIT is on: it can slow the hub down, its writing above all. Run ALTER ROLE {role} SET jit = off on this database, then RECONNECT in PgBouncer.',
    superuser:
      'The role of DATABASE_URL is a superuser. Give the hub a role that owns no table: parvis database grants ROLE.',
    owner:
      'The role {role} owns the tables: who takes over the hub can drop them. A role that owns none can run it: parvis database grants ROLE.',
    vacuum:
      'The role {role} may not vacuum after an erasure: erased words stay in the files until autovacuum runs. Run what parvis database grants {role} prints.',
    open: 'The connection to {host} is not encrypted. Add ?sslmode=verify-full to DATABASE_URL, and the certificate of the authority.',
    connections:
      '{most} connections at most, {used} taken. Each process of the hub takes up to 11.',
    few: 'Of {most} connections {used} are taken: one more process would not get 12. Raise max_connections or put PgBouncer in front: docs/operate/postgresql.md.',
  },
  pages: {
    read: '{tables} tables were read whole ({size} MiB): no page is damaged.',
    damaged:
      'The table {table} is damaged: {message}. Stop the hub, copy the files of the database as they are, then go back to the last good backup: docs/operate/backup.md.',
    failures:
      'PostgreSQL found {failures} damaged pages in this database: see its log. Check the disk, then go back to the last good backup: docs/operate/backup.md.',
    unsummed:
      'Page checksums are off: a damaged page may go unseen. Stop PostgreSQL and run pg_checksums --enable.',
    large: '{tables} tables ({size} MiB) are too large to be read here. Run pg_amcheck.',
    closed: 'The table {table} belongs to another role: it was not read.',
  },
  schema: {
    current: 'The schema is that of this release ({number}).',
    behind:
      'The schema is at {number} and this release expects {newest}. Run parvis migrate, or start the hub.',
    ahead:
      'The schema ({number}) is newer than this release ({newest}). It works; bring it up to date.',
  },
  clock: {
    right: 'The time of this machine is that of the database, within {ms} ms.',
    wrong:
      'The time of this machine is {seconds} s away from that of the database. Set both by NTP: a hub more than a minute away says that it is not ready.',
  },
  replica: {
    follows: 'The replica follows the database, {behind} bytes behind.',
    alone: 'The server of DATABASE_REPLICA_URL follows nobody. The console reads in the database.',
    stranger: 'The server of DATABASE_REPLICA_URL follows another database than DATABASE_URL.',
    away: 'The replica does not answer: the console reads in the database. {message}',
  },
  secret: {
    fits: 'The secret {id} opens this database.',
    signs: 'Backups are signed by {key}: keep this key elsewhere, for parvis restore --trust.',
    changing:
      'Other secrets still open it: {others}. Once each hub has the new one, run parvis secret retire.',
    generation:
      'Generation {n} of the root seals. The first still gives subjects of events and names of messages, and knows the receipts of answers typed in or hosted before; entries of the log keep its digests.',
    resealing:
      'Generation {n} of the root is being taken over: a running hub seals again, every ten minutes, what an earlier one sealed.',
    fresh: 'No secret is here yet: the first start makes one in {folder}.',
    wrong: 'The secret is not that of this database. Bring the right one: nothing replaces it.',
    lost: 'The database was begun with a secret that is not here. Set PARVIS_SECRET, or bring the file "secret" into {folder}.',
    readable: 'Other accounts of this machine can read {file}. Run chmod 600 on it.',
    plain: 'This secret can be guessed: too few different characters. Draw one at random.',
    copy: 'Keep a copy of it apart from the backups: without it a restored database recognises nobody.',
    clear: 'parvis backup writes nothing: nobody made its keys. Run parvis backup key, once.',
    keysUnread:
      'The file {file} should hold public keys of age, one a line: parvis backup refuses until then.',
    keyHere:
      'The private key of the backups is still here, in {file}. Move it to another machine: without it no backup opens.',
  },
  backups: {
    none: 'parvis backup has written nothing yet. That is allowed if another tool backs up the database: docs/operate/backup.md.',
    last: 'The last backup is of {when}.',
    old: 'The last backup is of {when}, more than two days ago. Look at the task that runs parvis backup.',
    failed: 'The backup of {when} failed: {message}',
  },
  address: {
    notSet:
      'PARVIS_PUBLIC_URL is not set: the links sent to users would lead to {url}, which opens from here alone.',
    open: '{url} is not encrypted. Put a proxy that speaks TLS in front of the hub: docs/operate/deploying.md.',
    away: '{url} does not answer from here: {message}. If this machine cannot reach its own public address, try from elsewhere.',
    stranger: 'What answers at {url} is no Parvis hub. See where the proxy leads.',
    host: 'The hub that answers at {url} expects another name. Set its PARVIS_PUBLIC_URL to {url}, and have the proxy pass the Host header.',
    ready: '{url} answers, and the hub is ready.',
    notReady: '{url} answers, and the hub says that it is not ready.',
    other: '{url} serves another widget than this release: a hub of another release answers there.',
    certificate: 'The certificate is good until {day}.',
    ending: 'The certificate ends on {day}, in {days} days. Renew it.',
    header: 'The proxy takes the header {header} out of the answers. Let it pass.',
    proxies:
      'PARVIS_TRUSTED_PROXIES is 0 while a proxy is in front: all users would have one address, and one limit. Set it to 1.',
  },
  identity: {
    none: 'No identity provider: people sign in with accounts of this hub.',
    known: '{issuer} answers and describes itself.',
    away: 'The identity provider does not answer as it should: {message}',
    shortKey:
      'The provider signs with an RSA key of {bits} bits. Ask it for ES256, or for a key of 3072 bits or more.',
    noKeys: 'no set of keys',
    oneFactor:
      'PARVIS_OIDC_ACR is not set: a password alone is enough where the provider accepts one. Set it to the levels that the provider gives to a second factor: docs/operate/running.md.',
    return: 'Return address to register there: {url}',
    extension: 'An extension may sign in: it comes back to {url}.',
    rules: 'The rules of {file} can be read.',
    scope: 'It does not announce the scope “{scope}” that PARVIS_OIDC_SCOPE asks for.',
  },
  mail: {
    none: 'No mail server: no proof leaves by email. Set SMTP_URL and PARVIS_MAIL_FROM.',
    well: '{host} takes the letters of {from}.',
    away: '{host} takes no letter: {message}',
    open: 'Letters go to {host} without encryption. Take smtps:// or leave out tls=never.',
  },
  messages: {
    sms: 'SMS go to {host}. Nothing is sent to try it.',
    noSms: 'No SMS gateway: that is allowed, users have the other ways.',
    push: 'Notifications are offered, in the name of {contact}.',
    noPush: 'No notifications: that is allowed. PARVIS_PUSH_CONTACT offers them.',
  },
  figures: {
    none: 'No figures are given: that is allowed. PARVIS_METRICS gives them to Prometheus: docs/operate/observing.md.',
    here: 'Figures are given on {where}, to this machine alone.',
    token:
      'Figures are given on {where} to a reader who shows PARVIS_METRICS_TOKEN. Put TLS in front.',
    same: 'PARVIS_METRICS names the port of the hub, {port}. Give the figures a port of their own.',
  },
  contact: {
    none: 'PARVIS_SECURITY_CONTACT is not set: nobody will know whom to tell of a weakness, and /.well-known/security.txt answers 404.',
    known: 'Whoever finds a weakness can tell {contact}.',
  },
  seals: {
    folder: 'The second place of the seals, {folder}, can be written to.',
    readOnly: 'The second place of the seals, {folder}, cannot be written to: {message}',
    same: 'The second place of the seals is on the same disk as the rest. Put PARVIS_SEALS on the disk of another machine.',
    sealed: '{organisation}: last seal on {when}.',
    waiting: '{organisation}: looks wait for a seal. Does a hub run?',
    alone: 'No witness cosigns the log. See docs/operate/access-log.md.',
    cosigned: '{organisation}: the witness {witness} saw {size} seals on {when}.',
    unasked: '{organisation}: the witness {witness} has seen nothing yet. It is asked each hour.',
    fault: {
      unreachable: '{organisation}: the witness {witness} has not been reached since {when}.',
      slow: '{organisation}: the witness {witness} has answered too slowly since {when}.',
      unknown_log:
        '{organisation}: the witness {witness} does not know this log. Give it the key that parvis witness list shows.',
      other_key:
        '{organisation}: the witness {witness} has another key for this log. Give it the one that parvis witness list shows.',
      ahead:
        '{organisation}: the witness {witness} saw {size} seals, more than are here: the end of the log was cut off. Run parvis audit verify.',
      fork: '{organisation}: the witness {witness} saw other seals: the log was changed and sealed again. Run parvis audit verify.',
      forged:
        '{organisation}: the answer of the witness {witness} is no cosignature by its key and of this hour. Check its key.',
      strange:
        '{organisation}: the witness {witness} has not answered as a witness does since {when}. Check its address.',
    },
    watched: 'This hub witnesses {origin}: {size} seals seen on {when}.',
    unseen: 'This hub witnesses {origin}, which has sent nothing yet.',
    forked:
      'This hub witnesses {origin}: on {when}, that log showed a head that does not continue the one before. Tell its administrator.',
  },
  organisations: {
    none: 'No organisation is declared: open the address that parvis setup prints. With an identity provider: parvis organisation set.',
    one: '{organisation}: {sites} sites, {services} services.',
    noSite: '{organisation} has no site: register one in the console, or with parvis site set.',
    noService:
      '{organisation} has no service: declare one in the console, or with parvis service set.',
    noOrigin: 'The site {site} has no address of a page: nothing can be asked there.',
    asksNothing: 'The site {site} asks nothing yet: choose the questions in the console.',
    openOrigin:
      'The site {site} has a page without https, {origin}: its answers travel in the open.',
    unseen: 'No page of the site {site} has called this hub yet: is the tag there?',
    seen: 'The site {site} was seen on {when}.',
  },
  people: {
    all: {
      one: '{organisation}: one person has signed in.',
      other: '{organisation}: {n} people have signed in.',
    },
    noAdmin: 'Nobody has opened the console of {organisation} with the administration role yet.',
    oneAdmin:
      '{name} is the only administrator of {organisation}: give this role to a second person, for the day their access is lost.',
    noPasskey:
      '{name} administers {organisation} without a passkey: their console does not open. parvis account link {email} gives the link that makes one.',
  },
  keys: {
    none: 'No key: no system speaks to this hub.',
    good: { one: 'One key opens.', other: '{n} keys open.' },
    ending: 'The key {key} ({name}) ends on {day}. Replace it: parvis key rotate {key}.',
    endless:
      'The key {key} ({name}) never ends. Make one that does: parvis key create, then parvis key revoke {key}.',
    expired: 'The key {key} ({name}) ended on {day}, and its system was not connected otherwise.',
  },
  sources: {
    none: 'The hub reads no source by itself.',
    well: '{source}: {words}.',
    wrong: '{source}: {words}. parvis connector check {source} says what is wrong.',
  },
  webhooks: {
    none: 'No webhook.',
    well: '{webhook}: all has left.',
    failing: '{webhook} has been failing since {when}, {waiting} events wait: parvis webhook list.',
    stopped: '{webhook} is stopped, {waiting} events wait: parvis webhook resume {webhook}.',
  },
  owed: {
    none: 'No proof waits.',
    moving: { one: 'One proof waits to be sent.', other: '{n} proofs wait to be sent.' },
    late: '{n} proofs wait, the oldest for {minutes} minutes. Does a hub run? See its log.',
  },
}
