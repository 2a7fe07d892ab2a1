/** What the console says of sites and of a visit of their pages, in French. */
export const fr = {
  question: 'Le formulaire est-il bien installé ?',
  intro:
    'Un site est enregistré avec ses adresses. La balise s’y colle une fois. Le serveur peut visiter une page et dire ce qui manque.',
  loading: 'Lecture des sites',
  kept: {
    unreachable:
      'Le serveur ne répond pas. Les sites affichés, reçus {when}, sont gardés. Un nouvel essai se fait tout seul.',
    unreadable:
      'La réponse du serveur n’est pas lisible par cette page. Les sites affichés, reçus {when}, sont gardés. Rechargez la page.',
  },
  none: 'Aucun site n’est enregistré. Enregistrez le premier plus bas\u00a0: il faut une minute.',
  noneQuality:
    'Aucun site n’est enregistré. Une personne avec le rôle «\u00a0administration\u00a0» peut le faire ici.',
  noService: 'Aucun service n’est déclaré\u00a0: une page n’aurait rien à demander.',
  toServices: 'Déclarer un service',
  origins: 'Adresses',
  closed: 'Fermé\u00a0: aucune page ne peut plus appeler le serveur. Les réponses restent.',
  asks: 'Questions posées',
  asksNothing: 'Rien encore',
  settle: 'Choisir le questionnaire et les langues, et l’essayer dans une page',
  seen: 'Vu sur une page',
  answered: 'Dernière réponse',
  never: 'Jamais',
  snippet: 'Copier la balise',
  paste: {
    title: 'Le code à coller dans vos pages',
    intro:
      'Une seule des deux balises suffit, dans chaque page. Puis un élément là où le formulaire se présente : le guide du site les décrit.',
    moving: {
      label: 'La balise qui suit le serveur',
      hint: 'Chaque page a la version du serveur, sans rien changer chez vous.',
      copy: 'Copier la balise qui suit le serveur',
    },
    fixed: {
      label: 'La balise d’une version, avec son empreinte',
      hint: 'Le navigateur refuse un script qui n’est pas celui-ci. Collez la nouvelle balise à chaque mise à jour du serveur : jusque-là, le lien de vos pages reste un lien.',
      copy: 'Copier la balise d’une version',
    },
    pieces: {
      label: 'Les empreintes de ce que le script charge ensuite (facultatif)',
      hint: 'À placer avant la balise, dans la même page. Un navigateur récent refuse alors tout fichier qui n’est pas l’un de ceux-ci ; un ancien l’ignore. À renouveler comme la balise d’une version.',
      copy: 'Copier les empreintes',
    },
    policy: {
      label: 'Ce que votre politique de sécurité doit permettre pour elles',
      hint: 'À ajouter à script-src, si vos pages en ont une.',
      copy: 'Copier ce que la politique permet',
    },
    copied: 'Copié.',
    notCopied: 'Le navigateur refuse de copier. Le texte est sélectionné : copiez-le au clavier.',
  },
  element: 'Dans la page, à l’endroit du formulaire',
  forService: 'Service',
  atTheEnd:
    'Sur la page qui confirme une démarche, le formulaire se présente de lui-même. Le lien reste là si le serveur ne répond pas\u00a0: menez-le à une page qui dit comment donner un avis autrement.',
  always: 'Sur une autre page, le lien est un bouton qui ouvre le formulaire.',
  npm: 'Le site est construit avec npm\u00a0? Le même widget y est\u00a0: {name}.',
  unproven:
    'La balise seule ne prouve pas qui a été interrogé\u00a0: ces réponses sont montrées à part. Pour une mesure, demandez une invitation à l’envoi du formulaire (POST /v1/invitations), ou passez par les pages\u00a0:',
  undeclared: {
    refused:
      'Le {day}, une page de {origin} a voulu poser les questions. Cette adresse n’est pas enregistrée\u00a0: le serveur a refusé.',
    visited: 'La page visitée mène à {origin}. Cette adresse n’est pas enregistrée.',
    file: 'Le {day}, une page ouverte comme un fichier a voulu poser les questions\u00a0: le serveur a refusé. Publiez la page, puis ouvrez-la à son adresse.',
    yours:
      'Enregistrez-la seulement si ce site est le vôtre\u00a0: ses pages poseront vos questions.',
    declare: 'Enregistrer {origin}',
    declared: '{origin} est enregistrée. Ouvrez la page de nouveau.',
    adminOnly: 'Une personne avec le rôle «\u00a0administration\u00a0» peut l’enregistrer.',
  },
  visit: 'Vérifier l’installation',
  visitHint:
    'La page où la balise est collée. Le serveur la visite, seulement à une adresse enregistrée de ce site, et n’en garde rien.',
  visitUrl: 'Adresse de la page',
  visitNow: 'Visiter la page',
  visiting: 'Visite en cours. Dix secondes au plus.',
  visited: 'Visite du {day} à {hour}\u00a0: {url}',
  allGood: 'Rien ne manque.',
  wrong: {
    one: '{n} point à corriger',
    other: '{n} points à corriger',
  },
  found: {
    good: 'Bien',
    wrong: 'À corriger',
    unsure: 'À voir dans un navigateur',
    note: 'À savoir',
  },
  register: 'Enregistrer un site',
  change: 'Changer le nom ou les adresses',
  name: 'Nom du site, en français',
  nameHint: 'Comme les usagers le connaissent.',
  otherNames: 'Nommer le site dans une autre langue (facultatif)',
  nameIn: 'Nom du site, {language}',
  slug: 'Nom court',
  slugHint: 'En minuscules, avec des tirets. Il est écrit dans la balise et ne change plus.',
  originList: 'Adresses du site, une par ligne',
  originHint:
    'Le début seulement, comme https://www.ville.example. Sans aucune adresse, le site est fermé.',
  save: 'Enregistrer',
  saving: 'Enregistrement',
  saved: 'Le site «\u00a0{name}\u00a0» est enregistré.',
  missing: 'Écrivez ici quelques mots.',
  notSlug: 'Des minuscules, des chiffres et des tirets, 64 au plus.',
  notOrigin: 'Cette ligne n’est pas le début d’une adresse\u00a0: {line}',
  twice: 'Cette adresse est écrite deux fois\u00a0: {line}',
  notSaved: 'Rien n’est enregistré. Ce qui est saisi est gardé. Corrigez ce qui est marqué.',
  unreachable:
    'Le serveur ne répond pas. Rien n’est enregistré. Ce qui est saisi est gardé dans cette page.',
  lines: {
    allowed: {
      registered: 'L’adresse est enregistrée pour ce site.',
      not_registered:
        '{origin} n’est pas une adresse de ce site. La page n’a pas été visitée. Enregistrez l’adresse, ou corrigez-la.',
      redirected:
        'La page renvoie vers {origin}, qui n’est pas une adresse de ce site. La visite s’est arrêtée là.',
      redirected_private:
        'La page renvoie vers {host}, qui est dans un réseau privé. La visite s’est arrêtée là.',
      private_address:
        '{host} est dans un réseau privé. Le serveur ne s’y rend pas, sauf si la personne qui l’administre le permet.',
      credentials: 'L’adresse contient un nom et un mot de passe. Elle n’a pas été visitée.',
    },
    reached: {
      reached: 'La page a été jointe.',
      unresolved: 'Personne ne connaît {host}. Vérifiez l’adresse.',
      unreachable:
        'La page n’a pas répondu en dix secondes, ou la connexion s’est rompue ({code}).',
      untrusted:
        'Le certificat du site n’est pas valable ({code}). Un navigateur refuserait la page.',
      not_https: '{host} n’est pas protégé (https). Le serveur ne le visite pas.',
    },
    answered: {
      status: 'La page répond avec le code {status}.',
      redirects: 'La page renvoie sans fin d’une adresse à une autre.',
      location: 'La page renvoie vers quelque chose qui n’est pas une adresse.',
    },
    page: {
      html: 'C’est une page HTML.',
      long: 'La page est très longue. Seul son début a été lu.',
      packed:
        'Le site a répondu une page compressée («\u00a0{encoding}\u00a0») qu’on ne lui demandait pas. Elle n’a pas été lue\u00a0: ouvrez la page vous-même pour voir si la question y est.',
      type: 'Ce n’est pas une page HTML, mais «\u00a0{type}\u00a0».',
    },
    script: {
      found: 'La balise du widget est là\u00a0: {src}',
      absent:
        'La balise du widget n’est pas dans la page. Copiez-la plus haut. Si un script l’ajoute, le serveur ne peut pas le voir.',
      other_hub:
        'La balise vient d’un autre serveur\u00a0: {src}. Celle de ce serveur commence par {hub}.',
    },
    site: {
      same: 'La balise porte le nom de ce site.',
      absent: 'La balise ne dit pas de quel site elle est. Ajoutez data-site="{wanted}".',
      other:
        'La balise porte le nom «\u00a0{site}\u00a0». Celui de ce site est «\u00a0{wanted}\u00a0».',
    },
    integrity: {
      moving: 'La balise suit les versions du serveur.',
      same: 'L’empreinte est celle de cette version.',
      differs:
        'L’empreinte n’est pas celle de cette version\u00a0: un navigateur refuse le script. Copiez la balise de nouveau.',
      older: 'La balise est celle de la version {version}. Le serveur en est à la version {now}.',
      none: 'La balise est celle d’une version, sans son empreinte. Copiez la balise de nouveau pour l’avoir.',
      moving_with_digest:
        'La balise suit les versions et porte pourtant une empreinte\u00a0: la prochaine version sera refusée. Copiez l’une ou l’autre.',
    },
    form: {
      found: 'Éléments <parvis-feedback> dans la page\u00a0: {count}.',
      absent:
        'Aucun élément <parvis-feedback> n’est dans la page. Si un script l’ajoute, le serveur ne peut pas le voir.',
      tracker_alone:
        'La page a le suivi d’une demande, mais aucun <parvis-feedback>\u00a0: elle ne demande rien.',
    },
    service: {
      declared: 'Le service «\u00a0{service}\u00a0» est déclaré.',
      absent: 'Un <parvis-feedback> ne dit pas de quel service il est. Ajoutez service="…".',
      unknown:
        'Le service «\u00a0{service}\u00a0» n’est pas déclaré. Ceux qui le sont\u00a0: {services}.',
    },
    attributes: {
      unknown: 'L’attribut «\u00a0{name}\u00a0» n’est pas connu. Il est peut-être mal écrit.',
      mode: 'mode="{mode}" n’existe pas. Les valeurs sont start, ended et open.',
      territory:
        'Le territoire «\u00a0{territory}\u00a0» n’est pas déclaré. Ses réponses seront comptées à part.',
    },
    policy_script: {
      none: 'Aucune règle de sécurité (CSP) n’arrête le widget.',
      allowed: 'La règle de sécurité (CSP) laisse entrer le script.',
      refused:
        'La règle de sécurité (CSP) de la page refuse le script. Ajoutez {origin} à script-src.',
      unsure:
        'La règle de sécurité (CSP) accepte des scripts par un jeton ou une empreinte. Ouvrez la page pour voir si le bouton paraît.',
    },
    policy_connect: {
      allowed: 'La règle de sécurité (CSP) laisse partir les réponses.',
      refused:
        'La règle de sécurité (CSP) de la page refuse l’envoi des réponses. Ajoutez {origin} à connect-src.',
      unsure:
        'La règle de sécurité (CSP) ne dit pas clairement si les réponses partent. Essayez dans un navigateur.',
    },
    policy_image: {
      allowed: 'La règle de sécurité (CSP) laisse voir le blason.',
      refused:
        'La règle de sécurité (CSP) de la page refuse le blason\u00a0: le formulaire montre le nom seul. Ajoutez {origin} à img-src.',
      unsure: 'La règle de sécurité (CSP) ne dit pas clairement si le blason se voit.',
    },
    mixed: {
      http: 'La page est protégée (https) et la balise ne l’est pas\u00a0: un navigateur la refuse. Écrivez https dans {src}.',
    },
    seen: {
      never: 'Aucun navigateur n’a encore ouvert une page de ce site avec le widget.',
      seen: 'Un navigateur a ouvert une page de ce site avec le widget.',
    },
  },
}

export type SitesText = typeof fr
