/** What the console says where a feedback received otherwise than by the widget is typed in, in French. */
export const fr = {
  intro:
    'Un avis reçu sur papier, au guichet ou par téléphone compte aussi. Il est montré à part : ses réponses ne sont pas additionnées à celles du site.',
  loading: 'Lecture des questions',
  trouble: {
    unreachable:
      'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Ce qui est saisi est gardé tant que la page est ouverte.',
  },
  noSite: 'Aucun site ne pose encore de questions. La saisie s’ouvre quand un site est réglé.',
  channel: 'Comment l’avis est-il arrivé ?',
  channels: { paper: 'Sur papier', counter: 'Au guichet', telephone: 'Par téléphone' },
  site: 'Site',
  receivedOn: 'Jour de réception',
  service: 'Service concerné',
  chooseService: 'Choisir un service',
  language: 'Langue de l’avis',
  form: 'Formulaire',
  formName: 'Formulaire {form}',
  questions: 'Les réponses',
  keys: 'Au clavier, un chiffre choisit la réponse de ce rang, et 0 l’enlève.',
  none: 'Sans réponse',
  comment: 'Commentaire',
  commentHint:
    '{n} caractères au plus. N’écrivez pas de nom, d’adresse ni de numéro, même s’ils sont sur le papier.',
  helped: 'Comment la personne a-t-elle répondu ?',
  helps: { alone: 'Seule', with_help: 'Avec de l’aide', for_me: 'Quelqu’un a répondu pour elle' },
  save: 'Enregistrer cet avis',
  saving: 'Enregistrement en cours',
  fault: {
    service: 'Choisissez le service concerné.',
    receivedOn: 'Indiquez le jour de réception, aujourd’hui au plus tard.',
    empty: 'Indiquez au moins une réponse ou un commentaire.',
    long: 'Le commentaire compte {n} caractères : {max} au plus. Le texte est gardé.',
  },
  notSaved:
    'Rien n’est encore enregistré. Corrigez ce qui est indiqué : ce qui est saisi est gardé.',
  unreachable:
    'Le serveur ne répond pas. Ce qui est saisi est gardé dans cette page. Enregistrez de nouveau dans quelques instants.',
  saved: 'L’avis est enregistré',
  receiptFor:
    'Remettez ce reçu à l’usager : avec lui, l’usager relit son avis ou l’efface. Il n’est montré qu’ici.',
  receiptAt: 'Adresse où le reçu se lit : {url}',
  copy: 'Copier le reçu',
  copied: 'Le reçu est copié.',
  notCopied: 'Le navigateur ne copie pas : sélectionnez le reçu.',
  print: 'Imprimer le reçu',
  printTitle: 'Reçu de votre avis',
  printFor: 'Avec ce reçu, vous relisez votre avis ou vous l’effacez.',
  next: 'Un autre avis peut être saisi plus bas, avec la même arrivée et le même jour.',
  setAside: {
    one: '{n} envoi mis de côté : {reasons}. Il ne compte pas dans les résultats.',
    other: '{n} envois mis de côté : {reasons}. Ils ne comptent pas dans les résultats.',
  },
  reasons: {
    too_fast: { one: '{n} trop rapide', other: '{n} trop rapides' },
    burst: { one: '{n} en rafale', other: '{n} en rafale' },
    network: { one: '{n} d’un réseau trop présent', other: '{n} d’un réseau trop présent' },
    trap: { one: '{n} rempli par un robot', other: '{n} remplis par un robot' },
    decided: { one: '{n} écarté par une personne', other: '{n} écartés par une personne' },
  },
  putBack: {
    one: '{n} envoi remis dans les résultats après vérification.',
    other: '{n} envois remis dans les résultats après vérification.',
  },
}

/** The keys every language has. */
export type EntriesText = typeof fr
