/** Ce que disent les pages et les lettres des comptes du hub. */
export const fr = {
  door: {
    title: 'Se connecter',
    passkey: 'Se connecter avec une clé d’accès',
    passkeyHint: 'Avec votre empreinte, votre visage ou le code de cet appareil.',
    openid: 'Se connecter avec le compte de votre organisation',
    noKey: 'Pas de clé d’accès sur cet appareil ?',
    email: 'Votre adresse e-mail',
    send: 'Recevoir un lien',
    sentTitle: 'Ouvrez le lien que vous allez recevoir',
    sent: 'Si cette adresse est connue ici, un lien vient d’y partir. Ouvrez-le dans ce navigateur : il sert une fois, pendant dix minutes.',
    sentAfter: 'Une fois le lien ouvert, revenez ici.',
    goOn: 'J’ai ouvert le lien',
    otherDevice: 'Vous lisez vos e-mails sur un autre appareil ?',
    code: 'Code écrit dans l’e-mail',
    codePress: 'Continuer',
    wrongCode:
      'Ce code n’ouvre rien : il est mal recopié, il a servi, ou il a plus de dix minutes.',
    notArrived:
      'Rien n’arrive ? Regardez dans les indésirables, puis demandez à votre administrateur.',
    notAnEmail: 'Écrivez une adresse e-mail, par exemple nom@ville.fr.',
    tooOften: 'Trop de liens ont été demandés d’ici. Réessayez dans dix minutes.',
  },
  link: {
    title: 'Bienvenue, {name}',
    said: 'Ce lien ouvre votre compte Parvis pour {organisation}.',
    press: 'Continuer',
    gone: 'Ce lien ne sert plus',
    goneSaid:
      'Il a déjà servi, ou il a expiré. Demandez-en un autre à la page de connexion, ou à votre administrateur.',
    elsewhere: 'Ce lien s’ouvre dans un autre navigateur',
    elsewhereSaid:
      'Il ne s’ouvre que là où vous l’avez demandé. Ouvrez-le là-bas, ou tapez là-bas le code de l’e-mail. Vous pouvez aussi demander un autre lien d’ici, à la page de connexion.',
    console: 'Aller à la page de connexion',
  },
  passkey: {
    title: 'Créez votre clé d’accès',
    said: 'Elle remplace le mot de passe : cet appareil vous reconnaîtra à votre empreinte, à votre visage ou à son code. Rien de cela ne le quitte.',
    asked: 'Elle est demandée aux administrateurs.',
    press: 'Créer ma clé d’accès',
    later: 'Plus tard',
    back: 'Revenir à la console',
    gone: 'Cette page a expiré',
    goneSaid: 'Connectez-vous de nouveau, ou demandez un autre lien.',
  },
  ready: {
    title: 'Votre accès est ouvert',
    said: 'Ouvrez Parvis dans votre navigateur, à côté de votre outil de travail, et pressez « Se connecter ». L’extension n’y est pas encore ? Demandez-la à la personne qui vous a invité.',
  },
  script: {
    tooOften: 'Trop d’essais viennent d’ici. Réessayez dans quelques minutes.',
    busy: 'Un instant…',
    known:
      'Cet appareil a déjà une clé d’accès pour ce compte. Prenez un autre appareil, ou gardez celle-ci.',
    failed:
      'Cela n’a pas abouti, et rien n’est perdu. Réessayez ; sinon, prenez un autre appareil ou un autre navigateur.',
    unable:
      'Ce navigateur ne connaît pas les clés d’accès. Prenez Firefox, Chrome, Edge ou Safari, à jour.',
  },
  setup: {
    title: 'Ouvrez Parvis pour votre organisation',
    said: 'Trois réponses, puis une clé d’accès sur cet appareil.',
    code: 'Code de mise en service',
    codeHint: 'Il est écrit là où le hub a été démarré. « parvis setup » en donne un autre.',
    organisation: 'Nom de l’organisation',
    organisationHint: 'Comme vos usagers l’appellent : Ville de Valmont.',
    name: 'Votre nom',
    email: 'Votre adresse e-mail',
    emailHint: 'Elle vous rendra l’accès si vous perdez votre appareil.',
    press: 'Continuer',
    wrongCode: 'Ce code n’ouvre rien : il est mal recopié, il a servi, ou il a plus d’un jour.',
    empty: 'Écrivez une réponse ici.',
    done: 'Parvis est déjà ouvert',
    doneSaid: 'Une organisation existe sur ce hub. Connectez-vous, ou demandez une invitation.',
    unsafe: 'Parvis demande une adresse sûre',
    unsafeSaid:
      'Les clés d’accès ne fonctionnent qu’en https avec un nom, ou sur localhost. Donnez au hub une telle adresse (PARVIS_PUBLIC_URL), puis démarrez-le de nouveau.',
  },
  letter: {
    invitation: {
      subject: 'Votre accès à Parvis – {organisation}',
      said: '{organisation} vous ouvre un accès à Parvis. Ce lien sert une fois, pendant sept jours :',
    },
    way_back: {
      subject: 'Votre lien de connexion – {organisation}',
      said: 'Voici le lien que vous avez demandé pour ouvrir Parvis. Il sert une fois, pendant dix minutes :',
    },
    code: 'Vous lisez ce message sur un autre appareil ? Tapez ce code dans la page où vous avez demandé le lien, et ne le dites à personne :',
    ignore: 'Vous n’attendiez pas ce message ? Ne faites rien : personne n’entre sans ce lien.',
    newKey: {
      subject: 'Un administrateur a repris son accès – {organisation}',
      said: '{name} a ouvert son compte d’administrateur par un lien reçu par e-mail, et y a créé une clé d’accès. Si cela vous surprend, parlez-lui, et mettez fin à ses connexions dans la page Personnes de la console.',
    },
    addedKey: {
      subject: 'Un administrateur a une nouvelle clé d’accès – {organisation}',
      said: '{name} a ajouté une clé d’accès à son compte d’administrateur, depuis la console. Si cela vous surprend, parlez-lui, et mettez fin à ses connexions dans la page Personnes de la console.',
    },
    ownKey: {
      subject: 'Une clé d’accès est ajoutée à votre compte – {organisation}',
      said: 'Une clé d’accès vient d’être ajoutée à votre compte Parvis, depuis la console. Ce n’est pas vous ? Ouvrez Mes connexions dans la console, supprimez cette clé, puis terminez toutes vos sessions.',
    },
  },
}

export type SignInText = typeof fr
