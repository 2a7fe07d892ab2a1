/** Every sentence an agent reads, in French. */
export const fr = {
  channel: {
    web: 'En ligne',
    counter: 'Au guichet',
    telephone: 'Par téléphone',
    post: 'Par courrier',
    email: 'Par e-mail',
  },
  standing: {
    ahead: 'à venir',
    near: 'échéance proche',
    kept: 'tenue',
    late: 'dépassée',
  },
  mergeReasons: {
    usager_said: 'L’usager l’a dit',
    paper_seen: 'Pièce vue',
    same_account: 'Même compte dans l’outil d’origine',
    typing_error: 'Faute de frappe',
  },
  state: {
    received: 'Demande reçue, pas encore commencée.',
    in_progress: 'Demande en cours de traitement.',
    waiting_usager: 'Un élément est attendu de l’usager.',
    decided: 'Une décision est prise.',
    closed: 'Demande terminée.',
    withdrawn: 'Demande retirée par l’usager.',
  },
  note: {
    late: 'La date annoncée à l’usager est passée.',
    agent: 'Date donnée à l’usager par un agent.',
    norm: 'Date annoncée à l’usager à la réception.',
    law: 'Date fixée par la loi.',
    suspended: 'Date suspendue : nous attendons un élément de l’usager.',
  },
  /** What became of a date that another has replaced. */
  replaced: {
    kept: 'Tenue.',
    replaced: 'Remplacée le {day}.',
    resumed: 'Reportée le {day}, du temps passé à attendre l’usager.',
    broken: 'Dépassée, puis remplacée le {day}.',
  },
  proof: {
    forAgents: 'Note pour les agents.',
    byItself: 'L’usager a été prévenu automatiquement.',
    byAgent: '{day}, par un agent',
    sent: {
      unknown: {
        email: 'E-mail peut-être envoyé',
        sms: 'SMS peut-être envoyé',
        push: 'Notification peut-être envoyée',
      },
      why: {
        not_an_address: 'l’adresse donnée n’existe pas ou ne reçoit plus rien',
        refused: 'refusé par le serveur, qui dit « {said} »',
        returned: 'revenu sans avoir été remis, avec ces mots « {said} »',
        unreachable: 'le serveur n’a pas pu être joint ({said})',
        too_slow: 'le serveur n’a pas répondu en {seconds} secondes',
        interrupted: 'l’envoi a été coupé en chemin',
        gone: 'l’appareil ne reçoit plus de notifications',
        broken: 'une erreur de notre côté',
        turned_off: 'le service n’envoie plus par ce moyen',
        given_up: 'il était trop tard pour que ce soit utile',
      },
      because: '{sent} : {why}',
    },
  },
  acting: {
    since: '{name} ({kind}) agit pour l’usager depuis {day}.',
    kinds: {
      relative: 'une personne proche',
      adviser: 'une personne qui accompagne',
      mandate: 'une personne mandatée',
    },
  },
  callback: 'Un appel est attendu depuis {day}.',
  callAhead: 'Appelez l’usager {window}.',
  callMissed: 'Appel manqué, prévu {window}. L’usager l’attend encore.',
  told: '{day} à {hour}',
}

/** The keys every language has. */
export type AgentText = typeof fr
