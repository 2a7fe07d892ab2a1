/** What the panel says beside the page of a tool, in French. */
export const fr = {
  title: 'Parvis, demande de la page',
  language: 'Français',
  options: 'Réglages',
  signIn: 'Se connecter',
  signInAgain: 'Se reconnecter',
  signOut: 'Se déconnecter',
  again: 'Réessayer',
  stop: 'Arrêter',
  openOptions: 'Ouvrir les réglages',
  grant: 'Lire cet outil',
  change: 'Changer de motif',
  other: 'Donner un autre motif',
  changeKey: 'Échap',
  silent: 'L’extension ne répond pas. Rien n’est parti. Recommencez dans un instant.',
  signInState: {
    noHub: {
      title: 'Parvis n’est pas encore relié à votre organisation.',
      body: 'Rien n’est lu et rien n’est demandé. Donnez l’adresse du serveur dans les réglages.',
    },
    signedOut: {
      title: 'Connectez-vous pour continuer.',
      body: 'Aucune demande n’est montrée et rien n’est demandé. Votre compte d’agent suffit.',
    },
    busy: {
      title: 'Connexion en cours.',
      body: 'Continuez dans la fenêtre qui s’est ouverte ; elle est peut-être derrière celle-ci. Ce panneau suit tout seul.',
    },
    given_up: {
      title: 'La connexion s’est arrêtée avant la fin.',
      body: 'La fenêtre a été fermée. Rien n’a changé. Reprenez quand vous voulez.',
    },
    no_page: {
      title: 'La page de connexion s’est fermée.',
      body: 'Le mot de passe a peut-être été refusé, ou le serveur ne répond pas. Rien n’a changé. Réessayez.',
    },
    blocked: {
      title: 'Le navigateur a bloqué la fenêtre de connexion.',
      body: 'Rien n’a changé. Autorisez les fenêtres qui s’ouvrent pour ce site, puis réessayez.',
    },
    unknown_extension: {
      title: 'Ce serveur ne connaît pas cette extension (id {id}).',
      body: 'Rien n’a été envoyé. Donnez cet id à la personne qui administre Parvis : elle l’ajoute sur le serveur, dans PARVIS_EXTENSION_IDS.',
    },
    half_left: {
      title: 'Vous êtes déconnecté ici, et ici seulement.',
      body: 'Le serveur ne répond pas : le compte peut rester ouvert dans ce navigateur. Fermez-le si une autre personne s’en sert.',
    },
    noSector: {
      title: 'Votre compte ne donne accès à aucun secteur.',
      body: 'Rien n’est montré, et rien n’est demandé. Si votre travail le demande, voyez votre responsable ; vos droits changent à la connexion suivante.',
    },
    unreachable: {
      title: 'Le serveur ne répond pas.',
      body: 'Rien n’a changé sur cet appareil. Vérifiez le réseau, puis réessayez.',
    },
    unreadable: {
      title: 'Une réponse arrive, mais elle ne vient pas de Parvis.',
      body: 'Rien n’a été envoyé de plus. Vérifiez l’adresse du serveur dans les réglages, puis réessayez.',
    },
    refused: {
      title: 'Votre compte n’est pas accepté.',
      body: 'Rien n’a changé. Demandez vos droits à votre responsable, puis connectez-vous de nouveau.',
    },
  },
  /** Where the panel stands alone in a tab. */
  calls: {
    receive: 'Recevoir ici les appels',
    asked:
      'Le navigateur demande votre accord. Un clic sur un numéro, ou un appel reçu par votre logiciel de téléphonie, ouvre alors ce panneau, rempli.',
  },
  /** The window of a sign-in, once it came back. */
  cameBack: {
    done: 'Connexion faite. Cette fenêtre se ferme.',
    lost: 'La connexion n’a pas pu revenir au panneau. Fermez cette fenêtre, puis prévenez la personne qui administre Parvis : l’outil ou la page de connexion isole ses fenêtres.',
  },
  page: {
    unknown: {
      title: 'Cette page n’est pas lue.',
      body: 'Cliquez sur le bouton Parvis de la barre d’outils, ou appuyez sur Alt+Maj+U, pour reconnaître la demande affichée.',
    },
    not_granted: {
      title: 'Cet outil n’est pas ouvert à Parvis.',
      body: 'Une fois l’outil ouvert, Parvis y lit la référence, le nom, l’e-mail et le téléphone affichés, dans cet outil seulement. Sur une page sans règle, il y cherche les liens d’e-mail et de téléphone et vos références, hors des messages. Rien ne part avant que vous donniez un motif. Vous pouvez le refermer dans les réglages.',
    },
    /** Before the question of a browser that has no narrower word for it. */
    asks: 'Votre navigateur dira « lire et modifier » : il n’a pas de mot plus étroit. Parvis lit, n’écrit rien dans l’outil, et y pose un seul repère, sans donnée.',
    grantRefused: {
      title: 'L’outil reste fermé.',
      body: 'Parvis n’y lit rien. Vous pouvez continuer sans Parvis, ou ouvrir l’outil plus tard.',
    },
    reading: {
      title: 'Lecture de la page.',
      body: 'Parvis cherche une référence, un e-mail ou un téléphone. Rien ne part.',
    },
    no_rule: {
      title: 'Parvis ne sait pas lire cette page.',
      body: 'Aucune règle ne dit où s’y trouvent les demandes. Hors des messages, elle n’a ni lien d’e-mail ou de téléphone, ni référence de votre organisation. Ouvrez une demande dans l’outil : ce panneau suit tout seul.',
    },
    nothing_seen: {
      title: 'Aucune demande sur cette page.',
      body: 'Parvis n’y trouve ni référence, ni e-mail, ni téléphone. Ouvrez une demande : ce panneau suit tout seul.',
    },
    unplaced: {
      title: 'Le numéro de la demande ne suffit pas ici.',
      body: 'Ce numéro peut aussi exister dans un autre outil. Rien n’est cherché. Continuez dans l’outil, et prévenez la personne qui administre Parvis.',
    },
    waiting: {
      title: 'Aucune demande reçue de cet outil.',
      body: 'Rien n’est demandé. Ouvrez une demande dans l’outil : ce panneau suit tout seul. S’il reste vide, prévenez la personne qui administre Parvis.',
    },
    broken: {
      title: 'Parvis ne lit plus bien cet outil.',
      body: 'Ses pages ont sans doute changé. Rien n’est montré, par prudence. Votre organisation en est avertie, sans rien de cette page. Continuez dans l’outil en attendant.',
    },
  },
  who: {
    title: 'Qui',
    nameless: 'Nom non affiché',
    unverified: 'lu sur la page, non vérifié',
    seen: 'Vu sur la page',
    reference: 'Référence',
    email: 'E-mail',
    phone: 'Téléphone',
    account: 'Compte',
    code: 'Code de suivi',
    likely: 'probable',
    /** Of what is only likely: where it was found. */
    found: {
      reference: {
        title: 'référence dans le titre',
        header: 'référence dans l’en-tête',
        list: 'référence dans une liste',
        page: 'référence dans la page',
        subject: 'référence dans l’objet',
      },
      email: {
        title: 'lien e-mail dans le titre',
        header: 'lien e-mail dans l’en-tête',
        list: 'lien e-mail dans une liste',
        page: 'lien e-mail dans la page',
        subject: 'lien e-mail dans l’objet',
      },
      phone: {
        title: 'lien téléphone dans le titre',
        header: 'lien téléphone dans l’en-tête',
        list: 'lien téléphone dans une liste',
        page: 'lien téléphone dans la page',
        subject: 'lien téléphone dans l’objet',
      },
    },
    verified: '{kind} vérifié, connu depuis {since}',
    declared: '{kind} déclaré, connu depuis {since}',
    derived: '{kind} déduit par l’outil d’origine, connu depuis {since}',
    unknown: 'Pas d’e-mail ni de téléphone connu avec cette demande',
  },
  choose: {
    title: 'Que cherchez-vous ?',
    several: 'La page montre plusieurs sujets. Choisissez-en un ci-dessus.',
    likely: 'Ceci est seulement probable. Choisissez ci-dessus ce qui est juste.',
  },
  purpose: {
    title: 'Pourquoi cherchez-vous ?',
    hint: 'Un clic, ou le chiffre au clavier.',
    shows: [
      'Dit seulement si une demande existe',
      'Montre l’état, les dates, les étapes',
      'Montre l’état, les dates, les étapes, et le lien vers l’outil',
    ],
    logged: 'La recherche est inscrite avec son motif. L’usager peut demander à la connaître.',
    none: {
      title: 'Aucun motif n’est proposé.',
      body: 'Rien ne peut être demandé. Votre organisation doit déclarer ses motifs.',
    },
  },
  where: {
    title: 'Où en est la demande',
    asking: 'Recherche en cours',
    slow: 'La réponse tarde. Rien n’est perdu : attendez encore, ou arrêtez.',
    notFound: {
      title: 'Rien à montrer ici.',
      body: 'Aucune demande trouvée, ou votre compte ou ce motif n’y donne pas accès. Vérifiez la référence, ou donnez un autre motif.',
    },
    exists: {
      title: 'Une demande existe dans vos secteurs.',
      body: 'Ce motif n’en dit pas plus. Si c’est nécessaire, donnez-en un autre.',
    },
    candidates: {
      title: 'Plusieurs personnes sont possibles.',
      body: 'Demandez à l’usager sa référence, puis cherchez avec cette référence.',
    },
    mismatch: {
      title: 'La réponse de l’usager ne correspond à aucune d’elles.',
      body: 'Rien n’est montré de plus. Demandez-lui sa référence, puis cherchez avec cette référence.',
    },
    several: {
      one: '{n} demande dans vos secteurs',
      other: '{n} demandes dans vos secteurs',
    },
    severalHint: 'Choisissez la demande à lire.',
    noOther: 'Aucune demande à lire dans vos secteurs.',
    /** Who waits for what, which follows. */
    waits: {
      usager: 'L’usager attend :',
      service: 'Le service attend de l’usager :',
      since: 'depuis {since}',
      nobody: 'Plus rien n’est attendu.',
    },
    before: 'Dates annoncées avant',
    last: 'Dernière étape',
    details: 'Étapes, délais, contact',
    channel: 'Canal',
    received: 'Reçue',
    usual: 'Délai habituel',
    steps: 'Les étapes',
    done: 'Fait',
    now: 'En cours',
    later: 'À venir',
    late: 'En retard',
    norm: 'Délai pour tous',
    told: 'Dernière mise à jour reçue : {told}',
    read: 'Lu à {hour}',
    refresh: 'Lire de nouveau',
  },
  sources: {
    title: 'Sources',
    upToDate: 'Toutes les sources sont à jour.',
    partial: {
      title: 'Réponse incomplète : les sources n’ont pas toutes pu être lues.',
      body: 'Une demande peut exister sans paraître ici. Dans ce qui a été lu, soit rien ne correspond, soit votre compte ou ce motif ne l’ouvre pas.',
    },
  },
  now: {
    title: 'Et maintenant',
    open: 'Ouvrir dans l’outil',
    opens: 'nouvel onglet',
    copy: 'Copier la référence',
    copied: 'Copié',
    notCopied: 'La copie est refusée. Sélectionnez à la main :',
    state: 'Copier l’état',
    others: 'Autres demandes de cet usager',
    receivedOn: 'reçue {received}',
    choices: 'Demandes de cet usager',
    /** Of requests that nothing but an address, a number or an account holds together. */
    linked: {
      email: 'Demandes liées à cette adresse',
      phone: 'Demandes liées à ce numéro',
      account: 'Demandes liées à ce compte',
      reference: 'Demandes liées à la même adresse ou au même numéro',
      code: 'Demandes liées à la même adresse ou au même numéro',
    },
    contact: 'Joindre le service',
  },
  fault: {
    expired: {
      title: 'Votre session est terminée.',
      body: 'Ce que la page affiche est gardé. Reconnectez-vous, puis donnez de nouveau le motif.',
    },
    no_rights: {
      title: 'Votre compte ne donne accès à aucun secteur.',
      body: 'Rien n’est montré. Demandez vos droits à votre responsable, puis connectez-vous de nouveau.',
    },
    refused: {
      title: 'Ce motif n’est pas ouvert à votre compte.',
      body: 'Rien n’est montré. Donnez un autre motif, ou demandez vos droits à votre responsable.',
    },
    unreachable: {
      title: 'Le serveur ne répond pas.',
      body: 'Votre recherche est gardée ici. Vérifiez le réseau, puis réessayez.',
    },
    slow: {
      title: 'La réponse n’est pas arrivée à temps.',
      body: 'Votre recherche est gardée ici. Réessayez dans un instant.',
    },
    unreadable: {
      title: 'Une réponse arrive, mais elle ne vient pas de Parvis.',
      body: 'Rien n’est montré, par prudence. Votre recherche est gardée ici. Vérifiez le réseau, puis réessayez.',
    },
  },
}

/** The keys every language has. */
export type PanelText = typeof fr
