/** What the console says of the keys of the organisation's systems, in French. */
export const fr = {
  intro:
    'Un logiciel de l’organisation parle à Parvis avec une clé. La clé dit d’où viennent les demandes et ce que le logiciel peut faire. Parvis n’en garde qu’une empreinte\u00a0: une clé perdue se remplace, elle ne se retrouve pas.',
  loading: 'Lecture des clés',
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé tant que la page est ouverte.',
  },
  roleNeeded:
    'Cette page s’ouvre avec le rôle «\u00a0administration\u00a0». Demandez-le à la personne qui administre Parvis, puis connectez-vous de nouveau.',
  good: 'Les clés qui fonctionnent',
  none: 'Aucune clé ne fonctionne\u00a0: aucun logiciel ne peut envoyer de demande. Créez la première plus bas.',
  over: {
    one: '{n} clé ne fonctionne plus',
    other: '{n} clés ne fonctionnent plus',
  },
  publicHalf: 'Identifiant',
  source: 'Source',
  may: 'Ce qu’elle permet',
  lastUse: 'Dernière utilisation',
  end: 'Fin',
  tickets: 'Invitations demandées',
  ticketMonths: '{now} ce mois-ci, {before} le mois dernier',
  scopes: {
    requests: 'Envoyer des demandes, une par une ou par lots',
    proofs: 'Ajouter des étapes aux demandes',
    import: 'Importer un fichier de demandes',
    events: 'Annoncer ce qui arrive, par des événements (CloudEvents)',
    invitations: 'Demander des invitations à donner un avis, pour les pages d’un site',
  },
  used: 'Utilisée {when}',
  usedOn: 'Utilisée le {day}',
  neverUsed: 'Jamais utilisée',
  ends: 'Expire le {day}',
  endsSoon: 'Expire le {day}. Remplacez-la avant.',
  noEnd: 'N’expire pas',
  expired: 'Expirée depuis le {day}',
  revoked: 'Révoquée le {day}',
  replaced: 'Remplacée par {key}. Elle fonctionne encore jusqu’au {day}.',
  wasReplaced: 'Remplacée par {key}. Elle ne fonctionne plus depuis le {day}.',
  dayAndHour: '{day} à {hour}',
  rotate: 'Remplacer',
  rotateSure:
    'Une nouvelle clé est créée, avec la même source et les mêmes permissions. L’ancienne fonctionne encore le temps de changer la clé dans le logiciel.',
  keep: 'Combien de temps l’ancienne fonctionne encore',
  keeps: {
    0: 'Elle s’arrête tout de suite',
    1: '1 jour',
    7: '7 jours',
    30: '30 jours',
  },
  rotateNow: 'Créer la nouvelle clé',
  revoke: 'Révoquer',
  revokeSure:
    'Le logiciel qui utilise cette clé est refusé tout de suite, et pour toujours. Ce qu’il a déjà envoyé reste.',
  revokeNow: 'Révoquer cette clé',
  cancel: 'Annuler',
  made: 'La clé est prête',
  onlyHere:
    'Copiez-la maintenant dans le logiciel qui s’en sert. Elle ne sera plus montrée\u00a0: personne ne peut la relire.',
  oldOne: 'L’ancienne clé, {key}, fonctionne encore jusqu’au {day}.',
  oldOneOver: 'L’ancienne clé, {key}, ne fonctionne plus.',
  copy: 'Copier la clé',
  copied: 'La clé est copiée.',
  notCopied: 'Le navigateur ne copie pas\u00a0: sélectionnez la clé.',
  hide: 'J’ai copié la clé, ne plus la montrer',
  gone: 'La clé {name} est révoquée.',
  form: 'Créer une clé',
  name: 'Nom',
  nameHint:
    'Le logiciel qui s’en sert, par exemple «\u00a0Logiciel d’état civil, serveur 2\u00a0».',
  sourceHint:
    'En minuscules, chiffres et tirets, par exemple «\u00a0etat-civil\u00a0». Deux clés de la même source parlent des mêmes demandes.',
  expires: 'Durée de la clé',
  expiries: {
    90: '3 mois',
    365: 'Un an',
    730: 'Deux ans',
    never: 'Sans fin, jusqu’à ce qu’elle soit révoquée',
  },
  make: 'Créer la clé',
  sending: 'Envoi en cours',
  fault: {
    name: 'Écrivez le nom du logiciel, en 80 caractères au plus, sur une ligne.',
    source:
      'Écrivez la source en minuscules sans accent, chiffres et tirets, 64 caractères au plus.',
    scopes: 'Choisissez au moins une chose que la clé permet.',
  },
  notMade: 'La clé n’est pas encore créée. Corrigez ce qui est indiqué\u00a0: le reste est gardé.',
  unreachable: 'Le serveur ne répond pas. Rien n’est perdu. Réessayez dans quelques instants.',
}

/** The keys every language has. */
export type KeysText = typeof fr
