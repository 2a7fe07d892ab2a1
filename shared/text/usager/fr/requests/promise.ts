/** What is said of signed promises, on their page and beside them. The other languages have the same keys. */
export const promise = {
  title: 'Vérifier une promesse signée',
  intro:
    'Un service a promis une date et l’a signée. Cette page dit si le texte est bien le sien, sans un changement.',
  field: 'Le texte de la promesse',
  hint: 'Il commence par eyJ. Il est dans le fichier promesse.jws, ou sur la page de la demande.',
  check: 'Vérifier',
  keep: 'Garder cette page sur votre appareil',
  insertHint: 'La page gardée vérifie sans connexion. Elle connaît les clés de ce jour.',
  holds: 'La signature est bonne.',
  fails: 'Cette promesse n’est pas confirmée.',
  onDevice: 'Vérifié sur cet appareil. Rien n’a été envoyé.',
  atHub: 'Vérifié par le service.',
  unsupported: 'Votre navigateur ne sait pas vérifier cette signature. Le service la vérifie.',
  unsupportedAlone:
    'Votre navigateur ne sait pas vérifier cette signature. Prenez un navigateur plus récent, ou ouvrez {address}.',
  ask: 'Demander au service si elle tient toujours',
  made: 'Annoncée le {day}',
  unreachable:
    'La vérification n’est pas possible pour le moment. Votre appareil est peut-être hors connexion. Réessayez dans quelques minutes.',
  /** Why a text is not believed, and what to do. */
  fault: {
    form: 'Ce texte n’est pas entier. Copiez-le encore, du premier au dernier caractère, ou prenez le fichier promesse.jws.',
    kind: 'Ce texte n’est pas une promesse signée. Prenez celui de la page de la demande, ou le fichier promesse.jws.',
    key: 'La clé de cette promesse n’est pas connue ici. Ouvrez cette page sur le site du service qui a donné la promesse.',
    signature:
      'La signature ne correspond pas : le texte a changé. Reprenez-le sur la page de la demande. S’il vient de quelqu’un d’autre, ne vous y fiez pas.',
  },
  /** What a promise that holds says. */
  telling: {
    window: 'Engagement de {organisation} pour la demande {reference} ({service}) : {window}.',
    norm: 'Il repose sur ce qui est promis à tous : {norm}',
    law: 'Il repose sur un délai fixé par la loi.',
    agent: 'La date a été donnée par l’agent en charge de la demande.',
    changed: 'Cette promesse remplace une promesse plus ancienne.',
    resumed: 'Cette promesse en reprend une autre, reportée du temps passé à attendre un élément.',
    signed: 'Signée le {day} à {hour}.',
    key: 'Adresse du service : {address}. Clé : {key}.',
  },
  /** What became of a promise. */
  record: {
    standing: 'Cette promesse tient toujours.',
    kept: 'Cette promesse a été tenue.',
    late: 'Cette promesse n’a pas été tenue à sa date.',
    replaced: 'Remplacée le {day} par une autre date.',
    resumed: 'Reportée le {day}, du temps passé à attendre un élément de votre part.',
    broken: 'Sa date est passée. Une autre l’a remplacée le {day}.',
    withdrawn: 'La demande a été retirée.',
    absent:
      'Cette promesse n’est pas, ou plus, dans la mémoire du service. Appelez-le avant de compter sur elle.',
  },
  /** What stands beside a promise on the page of its request. */
  mark: {
    verified: 'Signature vérifiée sur cet appareil',
    unsupported: 'Ce navigateur ne sait pas vérifier la signature. Le service peut le faire.',
    check: 'Vérifier cette promesse',
    keep: 'Garder la promesse signée (promesse.jws)',
  },
}

/** The keys every language has. */
export type PromiseText = typeof promise
