/** What is said of signed promises, on their page and beside them. The other languages have the same keys. */
export const promise = {
  title: 'Vérifier une date annoncée',
  intro:
    'Un service vous a annoncé une date et l’a signée. Cette page vérifie que le texte n’a pas changé.',
  field: 'Le texte de la preuve signée',
  hint: 'Il commence par eyJ. Il est dans le fichier promesse.jws, ou sur la page de la demande.',
  check: 'Vérifier',
  keep: 'Garder cette page sur votre appareil',
  insertHint: 'La page gardée vérifie sans connexion. Elle connaît les clés de ce jour.',
  holds: 'La signature est bonne.',
  fails: 'Nous ne pouvons pas confirmer cette date.',
  onDevice: 'Vérifié sur cet appareil. Rien n’a été envoyé.',
  atHub: 'Vérifié par le service.',
  unsupported: 'Votre navigateur ne sait pas vérifier cette signature. Le service la vérifie.',
  unsupportedAlone:
    'Votre navigateur ne sait pas vérifier cette signature. Prenez un navigateur plus récent, ou ouvrez {address}.',
  ask: 'Demander au service si la date tient toujours',
  made: 'Annoncée le {day}',
  unreachable:
    'La vérification n’est pas possible pour le moment. Votre appareil est peut-être hors connexion. Réessayez dans quelques minutes.',
  /** Why a text is not believed, and what to do. */
  fault: {
    form: 'Ce texte n’est pas entier. Copiez-le encore, du premier au dernier caractère, ou prenez le fichier promesse.jws.',
    kind: 'Ce texte n’est pas une preuve signée. Prenez celui de la page de la demande, ou le fichier promesse.jws.',
    key: 'La clé de cette preuve n’est pas connue ici. Ouvrez cette page sur le site du service qui a annoncé la date.',
    signature:
      'La signature ne correspond pas : le texte a changé. Reprenez-le sur la page de la demande. S’il vient de quelqu’un d’autre, ne vous y fiez pas.',
  },
  /** What a promise that holds says. */
  telling: {
    window: 'Date annoncée par {organisation} pour la demande {reference} ({service}) : {window}.',
    callback:
      'Appel annoncé par {organisation} pour la demande {reference} ({service}) : {window}.',
    norm: 'Elle suit le délai pour tous : {norm}',
    law: 'Elle suit un délai fixé par la loi.',
    agent: 'La date a été donnée par l’agent qui suit la demande.',
    changed: 'Cette date remplace une date plus ancienne.',
    resumed:
      'Cette date remplace une date plus ancienne, reportée du temps passé à attendre ce qui manquait.',
    signed: 'Signée le {day} à {hour}.',
    key: 'Adresse du service : {address}. Clé : {key}.',
  },
  /** What became of a promise. */
  record: {
    standing: 'Cette date tient toujours.',
    kept: 'Cette date a été tenue.',
    late: 'Cette date n’a pas été tenue.',
    replaced: 'Remplacée le {day} par une autre date.',
    resumed: 'Reportée le {day}, du temps passé à attendre quelque chose de votre part.',
    broken: 'La date est passée. Une autre l’a remplacée le {day}.',
    withdrawn: 'La demande a été retirée.',
    absent: 'Le service ne retrouve pas cette date. Appelez-le avant de compter sur elle.',
  },
  /** What stands beside a promise on the page of its request. */
  mark: {
    verified: 'Signature vérifiée sur cet appareil',
    unsupported: 'Ce navigateur ne sait pas vérifier la signature. Le service peut le faire.',
    check: 'Vérifier cette date',
    keep: 'Garder la preuve signée (promesse.jws)',
  },
}

/** The keys every language has. */
export type PromiseText = typeof promise
