/** What `parvis doctor` says of a deployment. */
export const fr = {
  subjects: {
    runtime: 'Cette machine',
    database: 'Base de données',
    pages: 'Fichiers de la base',
    schema: 'Schéma',
    clock: 'Horloge',
    replica: 'Réplique',
    secret: 'Secret',
    backups: 'Sauvegardes',
    address: 'Adresse publique',
    identity: 'Connexion des agents',
    mail: 'Courriel',
    messages: 'SMS et notifications',
    figures: 'Relevés',
    contact: 'Contact de sécurité',
    seals: 'Journal des accès',
    organisations: 'Organisations et sites',
    people: 'Personnes',
    keys: 'Clés',
    sources: 'Sources',
    webhooks: 'Webhooks',
    owed: 'Preuves à envoyer',
  },
  moment: '{day} à {hour}',
  sound: 'Rien à corriger.',
  partlySound: 'Rien à corriger dans ce qui est examiné. Tout n’est pas examiné.',
  unsound: {
    one: 'Une chose est à corriger.',
    other: '{n} choses sont à corriger.',
  },
  unexamined: 'Pas examiné : {why}',
  withoutDatabase: 'la base de données n’est pas ouverte.',
  withoutSchema: 'le schéma n’est pas celui de cette version.',
  failed: 'L’examen s’est arrêté : {message}',
  runtime: {
    release: 'Parvis {release}, Node {node}, {cores} cœurs, {memory} Gio de mémoire.',
    room: 'Il reste {free} Gio sur le disque de {folder}.',
    full: 'Il ne reste que {free} Gio sur le disque de {folder}. Faites de la place.',
    ended:
      'Le projet Node ne corrige plus Node {line} depuis le {day}. Passez à une version maintenue : nodejs.org/en/about/previous-releases. Le Node d’une distribution suit le calendrier de celle-ci.',
    demo: 'La démonstration, où l’on se connecte sans mot de passe, est installée à côté de ce hub. Supprimez {folder} : le hub n’en a pas besoin.',
    root: 'Le programme tourne comme root. Donnez-lui un compte à lui, sans droits : docs/operate/deploying.md.',
  },
  database: {
    embedded:
      'La base est embarquée, dans {folder}, pour un hub sur une machine. Pour plusieurs, prenez un serveur PostgreSQL (DATABASE_URL), puis parvis move.',
    none: 'Il n’y a encore aucune base dans {folder}. Donnez DATABASE_URL, ou lancez parvis serve --embedded.',
    busy: 'Un hub tourne sur cette base embarquée : arrêtez-le pour l’examiner, ou lisez {url}/readyz.',
    server: 'PostgreSQL {version} répond en {ms} ms.',
    old: 'PostgreSQL {version} est trop ancien : il faut la version 17 ou une plus récente.',
    readOnly: 'Ce serveur ne fait que suivre un autre. Donnez l’adresse de celui où l’on écrit.',
    unsafe:
      'Le réglage {setting} est à « off » : une coupure de courant peut perdre des avis acquittés. Mettez-le à « on ».',
    encoding: 'L’encodage de la base est {encoding} : il faut UTF8. Créez une base en UTF8.',
    jit: 'JIT est activé : il peut ralentir le hub, ses écritures surtout. Lancez sur cette base ALTER ROLE {role} SET jit = off, puis RECONNECT dans PgBouncer.',
    superuser:
      'Le rôle de DATABASE_URL est superutilisateur. Donnez au hub un rôle qui ne possède aucune table : parvis database grants RÔLE.',
    owner:
      'Le rôle {role} possède les tables : qui prendrait la main sur le hub pourrait les supprimer. Un rôle qui n’en possède aucune suffit : parvis database grants RÔLE.',
    vacuum:
      'Le rôle {role} ne peut pas nettoyer les fichiers après un effacement : les mots effacés y restent jusqu’au passage d’autovacuum. Lancez ce qu’affiche parvis database grants {role}.',
    open: 'La connexion à {host} n’est pas chiffrée. Ajoutez ?sslmode=verify-full à DATABASE_URL, et le certificat de l’autorité.',
    connections:
      '{most} connexions au plus, {used} prises. Chaque processus du hub en prend jusqu’à 11.',
    few: 'Sur {most} connexions, {used} sont prises : un processus de plus n’en aurait pas 12. Augmentez max_connections ou placez PgBouncer devant : docs/operate/postgresql.md.',
  },
  pages: {
    read: '{tables} tables relues en entier ({size} Mio) : aucune page abîmée.',
    damaged:
      'La table {table} est abîmée : {message}. Arrêtez le hub, copiez les fichiers de la base tels quels, puis revenez à la dernière bonne sauvegarde : docs/operate/backup.md.',
    failures:
      'PostgreSQL a trouvé {failures} pages abîmées dans cette base : voyez son journal. Vérifiez le disque, puis revenez à la dernière bonne sauvegarde : docs/operate/backup.md.',
    unsummed:
      'Les sommes de contrôle des pages sont désactivées : une page abîmée peut passer inaperçue. Arrêtez PostgreSQL et lancez pg_checksums --enable.',
    large:
      '{tables} tables ({size} Mio) sont trop grandes pour être relues ici. Lancez pg_amcheck.',
    closed: 'La table {table} est à un autre rôle : elle n’est pas relue.',
  },
  schema: {
    current: 'Le schéma est celui de cette version ({number}).',
    behind:
      'Le schéma en est à {number} et cette version attend {newest}. Lancez parvis migrate, ou démarrez le hub.',
    ahead:
      'Le schéma ({number}) est plus récent que cette version ({newest}). Elle y fonctionne ; mettez-la à jour.',
  },
  clock: {
    right: 'L’heure de cette machine est celle de la base, à {ms} ms près.',
    wrong:
      'L’heure de cette machine s’écarte de celle de la base de {seconds} s. Réglez-les par NTP : un hub à plus d’une minute se dit indisponible.',
  },
  replica: {
    follows: 'La réplique suit la base, {behind} octets derrière.',
    alone: 'Le serveur de DATABASE_REPLICA_URL ne suit personne. La console lit dans la base.',
    stranger: 'Le serveur de DATABASE_REPLICA_URL suit une autre base que DATABASE_URL.',
    away: 'La réplique ne répond pas : la console lit dans la base. {message}',
  },
  secret: {
    fits: 'Le secret {id} ouvre cette base.',
    signs:
      'Les sauvegardes sont signées par {key} : gardez cette clé ailleurs, pour parvis restore --trust.',
    changing:
      'D’autres secrets l’ouvrent encore : {others}. Quand chaque hub a le nouveau, lancez parvis secret retire.',
    generation:
      'La génération {n} de la racine scelle. La première donne encore les sujets des événements et les noms des messages, et connaît les reçus des réponses saisies ou hébergées avant ; les entrées du journal gardent ses empreintes.',
    resealing:
      'La génération {n} de la racine prend la suite : un hub qui tourne scelle à nouveau, toutes les dix minutes, ce que la précédente a scellé.',
    fresh: 'Aucun secret n’est encore là : le premier démarrage en fait un dans {folder}.',
    wrong: 'Le secret n’est pas celui de cette base. Rapportez le bon : rien ne le remplace.',
    lost: 'La base a commencé avec un secret qui n’est pas ici. Donnez PARVIS_SECRET, ou rapportez le fichier « secret » dans {folder}.',
    readable: 'D’autres comptes de cette machine peuvent lire {file}. Lancez chmod 600 sur lui.',
    plain: 'Ce secret se devine : trop peu de caractères différents. Il en faut un tiré au hasard.',
    copy: 'Gardez-en une copie ailleurs que les sauvegardes : sans lui, une base restaurée ne reconnaît personne.',
    clear:
      'parvis backup n’écrit rien : personne n’a fait ses clés. Lancez parvis backup key, une fois.',
    keysUnread:
      'Le fichier {file} devrait contenir des clés publiques d’age, une par ligne : d’ici là, parvis backup refuse.',
    keyHere:
      'La clé privée des sauvegardes est encore ici, dans {file}. Portez-la sur une autre machine : sans elle, aucune sauvegarde ne s’ouvre.',
  },
  backups: {
    none: 'parvis backup n’a encore rien écrit. C’est permis si un autre outil sauvegarde la base : docs/operate/backup.md.',
    last: 'La dernière sauvegarde est du {when}.',
    old: 'La dernière sauvegarde est du {when}, il y a plus de deux jours. Voyez la tâche qui lance parvis backup.',
    failed: 'La sauvegarde du {when} a échoué : {message}',
  },
  address: {
    notSet:
      'PARVIS_PUBLIC_URL n’est pas réglé : les liens envoyés aux usagers mèneraient à {url}, qui ne s’ouvre que d’ici.',
    open: '{url} n’est pas chiffrée. Placez devant le hub un proxy qui parle TLS : docs/operate/deploying.md.',
    away: '{url} ne répond pas d’ici : {message}. Si cette machine ne peut pas joindre son adresse publique, essayez d’ailleurs.',
    stranger: 'Ce qui répond à {url} n’est pas un hub Parvis. Voyez où mène le proxy.',
    host: 'Le hub qui répond à {url} attend un autre nom. Mettez {url} dans son PARVIS_PUBLIC_URL, et faites passer l’en-tête Host par le proxy.',
    ready: '{url} répond, et le hub est prêt.',
    notReady: '{url} répond, et le hub se dit indisponible.',
    other: '{url} sert un autre widget que cette version : un hub d’une autre version y répond.',
    certificate: 'Le certificat est bon jusqu’au {day}.',
    ending: 'Le certificat finit le {day}, dans {days} jours. Renouvelez-le.',
    header: 'Le proxy retire l’en-tête {header} des réponses. Laissez-le passer.',
    proxies:
      'PARVIS_TRUSTED_PROXIES vaut 0 alors qu’un proxy est devant : tous les usagers auraient une seule adresse, et une seule limite. Mettez 1.',
  },
  identity: {
    none: 'Aucun fournisseur d’identité : chacun se connecte par un compte de ce hub.',
    known: '{issuer} répond et se décrit.',
    away: 'Le fournisseur d’identité ne répond pas comme il faut : {message}',
    shortKey:
      'Le fournisseur signe avec une clé RSA de {bits} bits. Demandez-lui ES256, ou une clé de 3072 bits au moins.',
    noKeys: 'aucun jeu de clés',
    oneFactor:
      'PARVIS_OIDC_ACR n’est pas réglé : un mot de passe seul suffit si le fournisseur s’en contente. Mettez-y les niveaux qu’il donne à un second facteur : docs/operate/running.md.',
    return: 'Adresse de retour à inscrire chez lui : {url}',
    extension: 'Une extension peut se connecter : elle revient à {url}.',
    rules: 'Les règles de {file} se lisent.',
    scope: 'Il n’annonce pas la portée « {scope} » que PARVIS_OIDC_SCOPE demande.',
  },
  mail: {
    none: 'Aucun serveur de courriel : aucune preuve ne part par courriel. Réglez SMTP_URL et PARVIS_MAIL_FROM.',
    well: '{host} prend les messages de {from}.',
    away: '{host} ne prend pas de message : {message}',
    open: 'Les messages vont à {host} sans chiffrement. Prenez smtps:// ou retirez tls=never.',
  },
  messages: {
    sms: 'Les SMS vont à {host}. Rien n’est envoyé pour l’essayer.',
    noSms: 'Aucune passerelle de SMS : c’est permis, les usagers ont les autres moyens.',
    push: 'Les notifications sont offertes, au nom de {contact}.',
    noPush: 'Aucune notification : c’est permis. PARVIS_PUSH_CONTACT les offre.',
  },
  figures: {
    none: 'Aucun relevé n’est donné : c’est permis. PARVIS_METRICS les donne à Prometheus : docs/operate/observing.md.',
    here: 'Les relevés sont donnés sur {where}, à cette machine seule.',
    token:
      'Les relevés sont donnés sur {where} à qui présente PARVIS_METRICS_TOKEN. Mettez TLS devant.',
    same: 'PARVIS_METRICS nomme le port du hub, {port}. Donnez aux relevés un port à eux.',
  },
  contact: {
    none: 'PARVIS_SECURITY_CONTACT n’est pas défini : personne ne saura à qui signaler une faille, et /.well-known/security.txt répond 404.',
    known: 'Qui trouve une faille peut la dire à {contact}.',
  },
  seals: {
    folder: 'Le second lieu des sceaux, {folder}, peut être écrit.',
    readOnly: 'Le second lieu des sceaux, {folder}, ne peut pas être écrit : {message}',
    same: 'Le second lieu des sceaux est sur le même disque que le reste. Mettez PARVIS_SEALS sur le disque d’une autre machine.',
    sealed: '{organisation} : dernier sceau le {when}.',
    waiting: '{organisation} : des consultations attendent un sceau. Un hub tourne-t-il ?',
    alone: 'Aucun témoin ne contresigne le journal. Voir docs/operate/access-log.md.',
    cosigned: '{organisation} : le témoin {witness} a vu {size} sceaux le {when}.',
    unasked:
      '{organisation} : le témoin {witness} n’a encore rien vu. Il est interrogé chaque heure.',
    fault: {
      unreachable: '{organisation} : le témoin {witness} n’est pas joint depuis le {when}.',
      slow: '{organisation} : le témoin {witness} répond trop lentement depuis le {when}.',
      unknown_log:
        '{organisation} : le témoin {witness} ne connaît pas ce journal. Donnez-lui la clé que montre parvis witness list.',
      other_key:
        '{organisation} : le témoin {witness} a une autre clé pour ce journal. Donnez-lui celle que montre parvis witness list.',
      ahead:
        '{organisation} : le témoin {witness} a vu {size} sceaux, plus qu’il n’y en a ici : la fin du journal a été coupée. Lancez parvis audit verify.',
      fork: '{organisation} : le témoin {witness} a vu d’autres sceaux : le journal a été changé et scellé de nouveau. Lancez parvis audit verify.',
      forged:
        '{organisation} : la réponse du témoin {witness} n’est pas une contresignature de sa clé et de l’heure. Vérifiez sa clé.',
      strange:
        '{organisation} : le témoin {witness} ne répond pas comme un témoin depuis le {when}. Vérifiez son adresse.',
    },
    watched: 'Ce hub est témoin de {origin} : {size} sceaux vus le {when}.',
    unseen: 'Ce hub est témoin de {origin}, qui n’a encore rien envoyé.',
    forked:
      'Ce hub est témoin de {origin} : le {when}, ce journal a montré une tête qui ne prolonge pas la précédente. Prévenez son administrateur.',
  },
  organisations: {
    none: 'Aucune organisation n’est déclarée : ouvrez l’adresse que parvis setup affiche. Avec un fournisseur d’identité : parvis organisation set.',
    one: '{organisation} : {sites} sites, {services} services.',
    noSite:
      '{organisation} n’a aucun site : inscrivez-en un dans la console, ou par parvis site set.',
    noService:
      '{organisation} n’a aucun service : déclarez-en un dans la console, ou par parvis service set.',
    noOrigin: 'Le site {site} n’a aucune adresse de page : rien n’y peut être demandé.',
    asksNothing:
      'Le site {site} ne demande rien encore : choisissez les questions dans la console.',
    openOrigin: 'Le site {site} a une page sans https, {origin} : ses avis voyagent en clair.',
    unseen: 'Aucune page du site {site} n’a encore appelé ce hub : la balise y est-elle ?',
    seen: 'Le site {site} a été vu le {when}.',
  },
  people: {
    all: {
      one: '{organisation} : une personne s’est connectée.',
      other: '{organisation} : {n} personnes se sont connectées.',
    },
    noAdmin:
      'Personne n’a encore ouvert la console de {organisation} avec le rôle d’administration.',
    oneAdmin:
      'Une seule personne, {name}, administre {organisation} : donnez ce rôle à une deuxième personne, pour le jour où son accès est perdu.',
    noPasskey:
      '{name} administre {organisation} sans clé d’accès : sa console ne s’ouvre pas. parvis account link {email} donne le lien qui en crée une.',
  },
  keys: {
    none: 'Aucune clé : aucun système ne parle à ce hub.',
    good: { one: 'Une clé ouvre.', other: '{n} clés ouvrent.' },
    ending: 'La clé {key} ({name}) finit le {day}. Remplacez-la : parvis key rotate {key}.',
    endless:
      'La clé {key} ({name}) ne finit jamais. Faites-en une qui finit : parvis key create, puis parvis key revoke {key}.',
    expired:
      'La clé {key} ({name}) est finie depuis le {day}, et son système n’a pas été relié autrement.',
  },
  sources: {
    none: 'Le hub ne lit aucune source par lui-même.',
    well: '{source} : {words}.',
    wrong: '{source} : {words}. parvis connector check {source} dit ce qui ne va pas.',
  },
  webhooks: {
    none: 'Aucun webhook.',
    well: '{webhook} : tout est parti.',
    failing:
      '{webhook} échoue depuis le {when}, {waiting} événements attendent : parvis webhook list.',
    stopped:
      '{webhook} est arrêté, {waiting} événements attendent : parvis webhook resume {webhook}.',
  },
  owed: {
    none: 'Aucune preuve n’attend.',
    moving: { one: 'Une preuve attend son envoi.', other: '{n} preuves attendent leur envoi.' },
    late: '{n} preuves attendent, la plus ancienne depuis {minutes} minutes. Un hub tourne-t-il ? Voyez son journal.',
  },
}

export type DoctorText = typeof fr
