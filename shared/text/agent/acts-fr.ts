import type { AgentStepKind } from '../../contract/agents/agent-proof.ts'
import type { ContactAsked } from '../../contract/agents/contact.ts'
import type { MergeUndone } from '../../contract/agents/merge.ts'
import type { Counted } from '../numbers.ts'

/** What the panel says of what an agent does for a usager, in French. */
export const fr = {
  draftKept: 'saisie gardée',
  doing: 'Demande en cours',
  kept: 'Ce que vous avez écrit est gardé jusqu’à votre retour sur cette demande.',
  leftUndone:
    'Votre action sur une autre demande de cet onglet n’a pas abouti. Elle est gardée : revenez à cette demande pour réessayer.',
  likely: {
    title: 'Est-ce bien pour {who} ?',
    found: 'Trouvé sur la page : {where}. Rien d’autre ne le confirme.',
    why: 'La page le laisse penser, et rien d’autre ne le confirme.',
    request: 'Sa demande : {reference}.',
    yes: 'Oui, pour {who}',
    no: 'Revenir, ne rien faire',
  },
  added: 'Étape ajoutée à l’instant. Le reste date de la lecture.',
  tell: {
    title: 'Prévenir l’usager',
    kind: 'Ce que vous lui dites',
    suited: 'Pour cette demande',
    unsuited: 'Dans cet état, le serveur les refuse',
    kinds: {
      message: 'Un message',
      waiting_usager: 'Il manque un élément',
      assigned: 'Qui s’en charge',
      promised: 'Une date',
      on_the_way: 'Quelqu’un est en route',
      arrived: 'Quelqu’un est sur place',
      late: 'Un retard',
      decided: 'Une décision est prise',
      done: 'C’est terminé',
    } as Readonly<Record<AgentStepKind, string>>,
    optional: '(facultatif)',
    fields: {
      text: 'Votre message',
      beside: 'Ajouter quelques mots',
      missing: 'Ce qui manque',
      by: 'À fournir avant le',
      how: 'Comment le fournir',
      team: 'Équipe ou personne',
      who: 'Qui vient',
      arrival: 'Arrivée prévue le',
      why: 'La raison du retard',
      'window.from': 'Entre le',
      'window.to': 'Et le',
    },
    offered: {
      title: 'Textes approuvés du service',
      back: 'Reprendre ce que j’avais écrit',
    },
    left: 'Encore {n} caractères sur {most}',
    over: '{n} caractères de trop sur {most}. Vos mots sont gardés.',
    fieldFaults: {
      empty: 'À remplir.',
      too_long: 'Trop long. Vos mots sont gardés : raccourcissez-les.',
      window_reversed: 'La fin vient avant le début.',
      window_past: 'Cette date est déjà passée. Donnez-en une à venir.',
      control_character: 'Un caractère invisible n’est pas accepté. Récrivez ce passage.',
      direction_override: 'Un caractère invisible n’est pas accepté. Récrivez ce nom.',
      invalid: 'À corriger.',
    },
    show: 'Voir ce que l’usager recevra',
    showing: 'Préparation',
    shown: 'Voici ce que l’usager recevra. Rien n’est encore parti.',
    otherLanguage:
      'L’usager lit en {language}. Vos mots restent en {written} : Parvis ne les traduit pas.',
    channels: { email: 'Par e-mail à', sms: 'Par SMS au', push: 'Par notification' },
    page: 'Sur la page de sa demande',
    send: 'Envoyer',
    sendToPage: 'Mettre sur sa page',
    sending: 'Envoi en cours. Un seul message part, même si vous appuyez deux fois.',
    correct: 'Corriger',
    told: {
      settled: 'Voici ce qui a été envoyé à l’usager.',
      onItsWay: 'C’est enregistré. L’envoi est en route.',
      page: 'C’est enregistré. Seule sa page le dit.',
    },
    onPage: 'La page de sa demande le dit déjà.',
    awaited: 'En attente de la réponse du service d’envoi.',
    unknown: 'Le service d’envoi n’a pas encore répondu. L’envoi continue sans vous.',
    askAgain: 'Demander où en est l’envoi',
    another: 'Dire autre chose à l’usager',
  },
  contact: {
    title: 'Noter un échange',
    channel: 'Par quel moyen',
    by: 'À l’initiative de',
    about: 'Au sujet de',
    outcome: 'Suite donnée',
    channels: {
      telephone: 'Téléphone',
      counter: 'Guichet',
      email: 'Courriel',
      post: 'Courrier',
    } as Readonly<Record<ContactAsked['channel'], string>>,
    sides: { usager: 'L’usager', agent: 'Le service' } as Readonly<
      Record<ContactAsked['by'], string>
    >,
    subjects: {
      progress: 'L’avancement',
      papers: 'Des pièces',
      correction: 'Une correction',
      appointment: 'Un rendez-vous',
      decision: 'La décision',
      complaint: 'Une réclamation',
      other: 'Autre chose',
    } as Readonly<Record<ContactAsked['about'], string>>,
    outcomes: {
      answered: 'Répondu',
      to_follow: 'À suivre',
      not_reached: 'Pas joint',
    } as Readonly<Record<ContactAsked['outcome'], string>>,
    seen: 'L’usager voit qu’un échange a été noté, pas son contenu. Il peut le demander avec ses données.',
    record: 'Noter l’échange',
    recording: 'L’échange est en cours d’enregistrement.',
    recorded: 'L’échange est noté.',
    undo: 'Annuler',
    undoing: 'L’annulation est en cours.',
    undone: 'C’est annulé : l’échange n’est plus noté.',
    notUndone: 'L’annulation n’a pas abouti.',
    another: 'Noter un autre échange',
  },
  contacts: {
    title: 'Derniers échanges, tous canaux',
    more: { one: 'Voir {n} échange de plus', other: 'Voir {n} échanges de plus' } as Counted,
  },
  adapt: {
    title: 'Appliquer une adaptation',
    rule: 'Ces règles sont publiées : elles valent pour tous dans la même situation.',
    on: 'Appliquée à cette demande.',
    off: 'Pas appliquée.',
    takenBack: 'L’adaptation n’est plus appliquée.',
    seen: 'L’usager le lit sur la page de sa demande. Appuyez de nouveau pour revenir en arrière.',
  },
  merge: {
    title: 'Réunir avec un autre identifiant',
    does: 'Les deux désigneront la même personne dans vos secteurs, et leurs demandes se liront ensemble. Rien n’est effacé : vous pourrez les séparer.',
    seen: 'L’usager le lit parmi les accès à ses données : un rapprochement de deux coordonnées.',
    one: 'Cet identifiant',
    other: 'Et celui-ci',
    kind: 'Sorte',
    value: 'Adresse ou numéro',
    notOne: 'Ce n’est ni un courriel ni un téléphone complet.',
    reason: 'Pourquoi',
    missing: 'Donnez deux identifiants différents et la raison. Ce que vous avez écrit est gardé.',
    merge: 'Réunir',
    merging: 'Réunion en cours',
    made: 'Les deux identifiants sont réunis.',
    madeNow: 'Réunis à l’instant',
    readAgain: 'Lisez de nouveau pour voir toutes les demandes de cette personne.',
    another: 'Réunir d’autres identifiants',
    since: 'Réunis depuis {since} : {reason}',
    undo: 'Séparer',
    undoing: 'Séparation en cours',
    undone: 'Les deux identifiants sont de nouveau séparés.',
    undoReasons: {
      two_persons: 'Ce sont deux personnes',
      mistake: 'C’était une erreur',
      usager_asked: 'L’usager le demande',
    } as Readonly<Record<MergeUndone['reason'], string>>,
  },
  notShown: {
    title: 'L’aperçu n’est pas arrivé.',
    body: 'Rien n’est parti. Vos mots sont gardés ici. Réessayez.',
  },
  fault: {
    expired: {
      title: 'Votre session est terminée.',
      body: 'Rien n’est parti. Ce que vous avez écrit est gardé ici : reconnectez-vous, revenez à cette demande, puis réessayez.',
    },
    no_rights: {
      title: 'Votre compte ne donne accès à aucun secteur.',
      body: 'Rien n’a changé. Ce que vous avez écrit est gardé. Demandez vos droits à votre responsable.',
    },
    refused: {
      title: 'Votre compte ou ce motif ne permet pas cela.',
      body: 'Rien n’a changé. Ce que vous avez écrit est gardé. Donnez un autre motif, ou demandez vos droits.',
    },
    unreachable: {
      title: 'Le serveur ne répond pas.',
      body: 'Tout est gardé ici. Vérifiez le réseau, puis réessayez : rien ne sera fait deux fois.',
    },
    slow: {
      title: 'La réponse n’est pas arrivée à temps.',
      body: 'C’est peut-être fait. Réessayez pour le savoir : rien ne sera fait deux fois.',
    },
    unreadable: {
      title: 'Une réponse arrive, mais elle ne vient pas de Parvis.',
      body: 'Tout est gardé ici. Vérifiez le réseau, puis réessayez : rien ne sera fait deux fois.',
    },
    doubt: {
      title: 'Le navigateur s’est arrêté pendant l’envoi.',
      body: 'C’est peut-être fait. Réessayez pour le savoir : rien ne sera fait deux fois.',
    },
    over: {
      title: 'Cette demande est terminée.',
      body: 'Elle ne reçoit plus cette étape. Ce que vous avez écrit est gardé : un message reste possible.',
    },
    state: {
      title: 'Cette étape n’est pas possible dans l’état actuel.',
      body: 'Rien n’est parti. Ce que vous avez écrit est gardé. Lisez de nouveau la demande, ou choisissez une autre étape.',
    },
    contradiction: {
      title: 'Une première version est déjà enregistrée.',
      body: 'Elle reste telle quelle, et ceci n’est pas parti. Lisez de nouveau la demande avant d’en envoyer une autre.',
    },
    unknown: {
      title: 'Rien à montrer ici.',
      body: 'Aucune demande trouvée, ou votre compte ou ce motif n’y donne pas accès. Rien n’a changé, et ce que vous avez écrit est gardé.',
    },
    invalid: {
      title: 'Quelque chose est à corriger.',
      body: 'Rien n’est parti. Ce que vous avez écrit est gardé.',
    },
  },
}

/** The keys every language has. */
export type ActsText = typeof fr
