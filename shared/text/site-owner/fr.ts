/** Every sentence a site owner or an integrator reads, in French. */
export const fr = {
  signInFault: {
    title: 'La connexion n’a pas abouti',
    lost: 'Cette connexion a expiré, ou elle a été commencée dans une autre fenêtre. Rien n’est perdu. Fermez cette page et connectez-vous de nouveau.',
    identity_provider:
      'Le fournisseur d’identité de votre organisation ne répond pas. Rien n’est perdu. Réessayez dans quelques instants.',
    assurance:
      'Votre organisation demande ici une connexion plus sûre que la vôtre, par exemple avec un second facteur. Rien n’est perdu. Fermez cette page et connectez-vous de nouveau de cette façon.',
    too_many:
      'Trop de connexions ont été commencées d’ici. Rien n’est perdu. Fermez cette page et réessayez dans quelques minutes.',
    other:
      'La demande de connexion n’est pas valable. Fermez cette page et connectez-vous de nouveau.',
  },
  signedOut: {
    title: 'Parvis est fermé',
    said: 'Votre session est terminée. Si votre compte reste ouvert dans les autres outils de votre organisation, Parvis s’ouvrira de nouveau sans mot de passe. Vous pouvez fermer cette page.',
    console: 'Ouvrir la console',
  },
  contract: {
    title: 'Le contrat de Parvis',
    intro:
      'Tout ce que ce serveur accepte et répond. Cette page et le fichier OpenAPI viennent des schémas qui vérifient chaque requête.',
    tags: {
      operation: 'Santé du serveur',
      widget: 'Le widget',
      requests: 'Les demandes',
      console: 'La console',
      agent: 'Les agents',
    },
    tag: 'La balise du widget',
    tagIntro:
      'Remplacez SITE par le nom de votre site. La première balise suit ce serveur. La seconde est celle de sa version, avec son empreinte : le navigateur refuse un script qui n’est pas celui-ci.',
    takes: 'Reçoit',
    gives: 'Répond',
    needsKey: 'Demande une clé.',
    needsToken: 'Demande la connexion d’une personne.',
    problems: 'Les refus',
    problemsIntro:
      'Un refus est un document application/problem+json (RFC 9457) : un code stable, une phrase, et l’emplacement de chaque faute.',
    code: 'Code',
    meaning: 'Ce que cela veut dire',
    soMany: 'tant de',
    schemas: 'Les schémas',
  },
  console: {
    title: 'Parvis, console',
    openTitle: 'Ouvrir la console',
    openFor:
      'La console montre la qualité que les usagers perçoivent, et qui a consulté leurs données. Elle s’adresse aux personnes qui suivent la qualité du service ou qui administrent Parvis.',
    signIn: 'Se connecter',
    signInHint:
      'Vous passez par la page de connexion de votre organisation, puis vous revenez ici.',
    signOut: 'Se déconnecter',
    signOutEverywhere: 'Se déconnecter partout',
    signedInAs: 'Connexion au nom de',
    doing: {
      leaving: 'Ouverture de la page de connexion',
      comingBack: 'Vérification de votre connexion',
      signingOut: 'Déconnexion en cours',
      reading: 'Ouverture de la console',
    },
    fault: {
      givenUp:
        'La connexion est abandonnée. Rien n’est ouvert ici. Vous pouvez vous connecter quand vous le voulez.',
      refused:
        'La page de connexion n’a pas abouti. Rien n’est ouvert ici. Réessayez, ou prévenez la personne qui administre Parvis.',
      noRights:
        'Votre compte ne donne accès à aucun secteur. Demandez vos droits à votre responsable ou à la personne qui administre Parvis.',
      lost: 'Cette connexion ne vient pas de cet onglet, ou elle est trop ancienne. Rien n’est ouvert ici. Connectez-vous de nouveau.',
      over: 'Votre session est terminée. Ce que vous avez écrit est gardé dans cet onglet. Connectez-vous pour continuer.',
      idle: 'La console s’est verrouillée : personne n’y a touché depuis un moment. Ce que vous avez écrit est gardé dans cet onglet. Connectez-vous pour continuer.',
      unreachable:
        'Le serveur ne répond pas. Les résultats y sont gardés. Réessayez dans quelques instants.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Les résultats y sont gardés. Rechargez la page, ou prévenez la personne qui administre Parvis.',
      unprotected:
        'Cette adresse n’est pas protégée (https). La connexion n’y est pas possible. Prévenez la personne qui administre Parvis.',
      unkept:
        'Ce navigateur refuse de garder la clé de votre session. Ouvrez la console dans une fenêtre ordinaire.',
      halfLeft:
        'Cet onglet a oublié votre session. Le serveur ne répond pas : votre connexion reste peut-être ouverte ailleurs. Fermez le navigateur pour la terminer.',
    },
    waiting: {
      unreachable:
        'Le serveur ne répond pas. Votre session est gardée. Un nouvel essai se fait tout seul.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Votre session est gardée. Rechargez la page.',
    },
    roleTitle: 'Votre rôle n’ouvre pas la console',
    roleWho: 'Le compte utilisé est celui de {name}.',
    roleChanged: 'Votre rôle a changé : {role}. Ce que vous avez écrit est gardé.',
    roleAsk:
      'La console s’ouvre avec le rôle « qualité » ou « administration ». Demandez-le à la personne qui administre Parvis, puis connectez-vous de nouveau.',
    pagesLabel: 'Pages de la console',
    menu: 'Menu',
    screen: {
      loading: 'Ouverture de la page',
      failed:
        'Cette page n’a pas pu s’ouvrir : le serveur ne répond pas, ou il a été mis à jour. Ce que vous avez écrit est gardé. Rechargez la page.',
      reload: 'Recharger',
    },
    refusedBefore:
      'Le serveur a refusé ce qui est écrit ici, et l’a dit dans l’autre langue. Envoyez de nouveau pour lire pourquoi.',
    aboveLabel: 'Page du menu',
    pages: {
      home: 'Accueil',
      service: 'Service',
      territory: 'Territoires',
      offer: 'Disponibilité',
      coverage: 'Qui a répondu',
      replies: 'Avis',
      findings: 'Décisions',
      entries: 'Saisir un avis reçu',
      sheets: 'Feuille de codes',
      aside: 'Réponses écartées',
      report: 'Bilan',
      subscriptions: 'Abonnements',
      settings: 'Réglages',
      accesses: 'Consultations',
      start: 'Démarrer',
      identity: 'Identité',
      sites: 'Sites',
      questions: 'Questions posées',
      services: 'Services',
      circumstances: 'Circonstances',
      declarations: 'Objectifs et choix',
      account: 'Mes connexions',
      people: 'Personnes',
      keys: 'Clés',
    },
    figuresKept: {
      unreachable:
        'Le serveur ne répond pas. Les chiffres affichés, reçus {when}, sont gardés. Un nouvel essai se fait tout seul.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Les chiffres affichés, reçus {when}, sont gardés. Rechargez la page.',
    },
    accessQuestion: 'Quand et pourquoi les données des usagers ont-elles été consultées ?',
    accessIntro:
      'Chaque consultation laisse une trace, même si rien n’est trouvé. L’agent n’est pas nommé ici : le service, la date, le motif et le niveau de détail le sont.',
    accessLoading: 'Lecture des consultations',
    accessKept: {
      unreachable:
        'Le serveur ne répond pas. Les consultations affichées, reçues {when}, sont gardées. Un nouvel essai se fait tout seul.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Les consultations affichées, reçues {when}, sont gardées. Rechargez la page.',
    },
    accessCaption: 'Les consultations, de la plus récente à la plus ancienne',
    noAccess: 'Aucune consultation n’est encore inscrite. La première apparaît ici d’elle-même.',
    when: 'Date',
    agentService: 'Service de l’agent',
    purpose: 'Motif',
    level: 'Ce qui a été vu ou fait',
    levels: {
      0: 'Existence d’une demande',
      1: 'État, dates et étapes',
      2: 'État, dates, étapes et lien vers la demande',
    },
    acts: {
      merge: 'Rapprochement',
      unmerge: 'Rapprochement annulé',
      adapt: 'Adaptation',
      preview: 'Aperçu d’un message',
      prove: 'Étape signalée',
      contact: 'Échange noté',
      follow_up: 'Liste de ce qui est à suivre',
      export: 'Copie des données d’un usager',
      erase: 'Effacement des données d’un usager',
      reveal: 'Recherche de la personne visée par une alarme',
    },
    ofRights: 'Droits de l’usager',
    ofFollowUp: 'Suivi des dates annoncées',
    ofSecurity: 'Sécurité',
    ofSource: 'Supprimée dans le logiciel du service',
    answer: 'Réponse',
    outcome: {
      shown: 'Montré',
      nothing: 'Rien trouvé',
      refused: 'Refusé',
      abandoned: 'Abandonné',
      candidates: 'Plusieurs personnes possibles',
      mismatch: 'Réponse de l’usager non reconnue',
    },
    noService: 'Aucun en particulier',
    purposeUnknown: 'Hors de la liste',
    ways: {
      typed: 'saisi par l’agent',
      standing: 'motif gardé dans un outil',
    },
    presences: {
      told: 'usager dit présent par l’agent',
      proved: 'présence prouvée par un code',
      denied: 'l’usager signale qu’il n’était pas là',
    },
    purposeUnlisted: '{purpose} (hors de la liste)',
    newAccess: 'Nouveau',
    newAccesses: { one: '{n} nouvelle consultation', other: '{n} nouvelles consultations' },
    refresh: 'Actualiser',
    older: 'Voir plus ancien',
    readingOlder: 'Lecture en cours',
    olderAdded: {
      one: '{n} consultation plus ancienne ajoutée',
      other: '{n} consultations plus anciennes ajoutées',
    },
    noOlder: 'Il n’y a pas de consultation plus ancienne.',
    olderTrouble: {
      unreachable: 'Le serveur ne répond pas. Les consultations affichées sont gardées. Réessayez.',
      unreadable:
        'La réponse du serveur n’est pas lisible par cette page. Les consultations affichées sont gardées. Rechargez la page.',
    },
    atHour: 'à {hour}',
    atDay: '{day} à {hour}',
    loading: 'Lecture des résultats',
    period: 'Période',
    days: { one: '{n} jour', other: '{n} jours' },
    tableCaption: 'Tous les chiffres, service par service',
    figure: 'Indicateur',
    source: 'Source',
    share: 'Taux',
    count: 'Nombre de réponses',
    bounds: 'Marge d’erreur',
    silence:
      'Ces réponses ne disent rien des personnes qui n’ont pas répondu, qui ont abandonné, ou qui n’ont pas trouvé le service.',
    updated: 'À jour à {hour}',
    none: 'Aucun service n’est encore déclaré.',
    declareOne: 'Déclarer un service',
    language: 'English',
  },
}

/** The keys every language has. */
export type SiteText = typeof fr
