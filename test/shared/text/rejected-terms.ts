import type { UsagerLocale } from '#shared/text/usager-locale.ts'

/** A word that a language does not use for a thing, because it says another. */
interface RejectedTerm {
  term: RegExp
  /** The word of the glossary, or how it is said instead. */
  instead: string
  /** Paths where the word is right. */
  except?: RegExp
}

/** Languages that are held by a glossary of their own. */
export type HeldLocale = Exclude<UsagerLocale, 'fr' | 'fr-simple' | 'en'>

/** What stands for a rejected word, by language. Each was once read by usagers. */
export const rejectedTerms: Readonly<Record<HeldLocale, readonly RejectedTerm[]>> = {
  ar: [
    { term: /(?<!\p{L})(ال|و|ب|ل)?(وعد|وعود)(?!\p{L})|موعود|وُعد/u, instead: 'التاريخ المعلن' },
    { term: /منتفع/u, instead: 'مستعملو الخدمات' },
    { term: /جواب|أجوبة|يُجاب|(?<!\p{L})تجيب /u, instead: 'رد' },
    { term: /مراقبة أمنية/u, instead: 'تحقّق تقني' },
    { term: /مسؤول حماية/u, instead: 'مندوب أو مندوبة حماية البيانات' },
    { term: /أشياء كثيرة/u, instead: 'رسائل' },
    { term: /الاعتراض/u, instead: 'الطعن' },
    { term: /التاريخ معلّق/u, instead: 'المهلة متوقفة' },
    { term: /مصلحة \u2068\{service\}/u, instead: 'الخدمة' },
    // What an answer or a question measures.
    { term: /^أسوأ$/u, instead: 'دون ما توقعتُ' },
  ],
  es: [
    { term: /\bagentes?\b/iu, instead: 'persona encargada' },
    { term: /\bconsultas?\b/iu, instead: 'acceso' },
    { term: /\betapas?\b/iu, instead: 'paso' },
    { term: /\binscri/iu, instead: 'registro, registrar' },
    { term: /código del recibo/iu, instead: 'código de resguardo' },
    { term: /rechazad/iu, instead: 'denegada' },
    { term: /memoria/iu, instead: 'registros' },
    { term: /señalar un fallo/iu, instead: 'un problema' },
    { term: /\bpara hacer\b/iu, instead: 'qué debe hacer' },
    { term: /opiniones recibidas/iu, instead: 'opiniones sobre sus servicios' },
    { term: /se esperan? (una|varias)/iu, instead: 'hay llamadas pendientes' },
    // What an answer or a question measures.
    { term: /^Peor$/u, instead: 'menos bien' },
    { term: /^A medias$/u, instead: 'entre el sí y el no' },
    { term: /prefiero no opinar/iu, instead: 'sin opinión' },
  ],
  pt: [
    { term: /\bagentes?\b/iu, instead: 'pessoa responsável' },
    { term: /\bconsultas?\b/iu, instead: 'acesso' },
    { term: /\bprocesso\b/iu, instead: 'procedimento' },
    { term: /\baparelho/iu, instead: 'dispositivo' },
    { term: /(?<!\p{L})sítio/iu, instead: 'site' },
    { term: /código do recibo|código de comprovativo/iu, instead: 'código do comprovativo' },
    { term: /aviso de receção/iu, instead: 'confirmação de receção' },
    { term: /\bjunt(ar|e)\b/iu, instead: 'adicionar' },
    { term: /\bvocê\b/iu, instead: 'consigo' },
    { term: /\bavisad[oa]/iu, instead: 'receber os avisos' },
    { term: /memória/iu, instead: 'registos' },
    { term: /\binscri/iu, instead: 'registo, registar' },
    { term: /a todos\b|todos os que/iu, instead: 'toda a gente, quem precise' },
    { term: /opiniões recebidas/iu, instead: 'opiniões sobre os seus serviços' },
    // What an answer or a question measures.
    { term: /^Pior$/u, instead: 'menos bem' },
    { term: /prefiro não opinar/iu, instead: 'sem opinião' },
  ],
  de: [
    { term: /\b([Dd]em|[Vv]om|[Bb]eim|[Zz]um) Dienst\b/u, instead: 'die Stelle, who acts' },
    { term: /\bDer Dienst (ruft|schreibt|erhält|bleibt|kann|teilt)/iu, instead: 'die Stelle' },
    { term: /[Uu]nterschr(ie|ift)/u, instead: 'signiert, Signatur' },
    { term: /Einsicht|eingesehen/u, instead: 'Zugriff' },
    { term: /\bVerzug\b|Verspät/u, instead: 'es dauert länger, Verzögerung' },
    { term: /Quittung/u, instead: 'Belegcode' },
    { term: /Empfangsbestätigung/u, instead: 'Eingangsbestätigung' },
    { term: /\bHeft/u, instead: 'Merkliste' },
    { term: /\bMangel\b/u, instead: 'Problem' },
    { term: /\bMeinung/u, instead: 'Rückmeldung' },
    { term: /\bLage\b/u, instead: 'Situation' },
    { term: /Gedächtnis/u, instead: 'Unterlagen' },
    { term: /widersprechen/u, instead: 'dagegen vorgehen' },
    { term: /als angenommen|ist Ihr Antrag/u, instead: 'gilt als genehmigt' },
    { term: /Antr[aä]g/u, instead: 'Anliegen', except: /[sS]ilen/ },
    { term: /um \{hour\}(?! Uhr)/u, instead: 'um {hour} Uhr' },
    // What an answer or a question measures.
    { term: /^Schlechter$/u, instead: 'weniger gut' },
    { term: /Mittelmäßig/u, instead: 'mittel' },
  ],
  it: [
    { term: /\bagent[ei]\b/iu, instead: 'persona incaricata' },
    { term: /opinion/iu, instead: 'parere', except: /quality\/dont_know/ },
    { term: /\btapp[ae]\b/iu, instead: 'fase' },
    { term: /avvisat[oa]|richiamat[oa]/iu, instead: 'ricevere gli avvisi, una chiamata' },
    { term: /memoria/iu, instead: 'archivi' },
    { term: /iscri(zione|vere)/iu, instead: 'registrazione, registrare' },
    { term: /codice della ricevuta/iu, instead: 'codice di ricevuta' },
    { term: /contestare/iu, instead: 'fare ricorso' },
    { term: /Chi è responsabile/u, instead: 'titolare del trattamento' },
    { term: /richiesta è (accolta|respinta)\b/iu, instead: 'si intende accolta' },
    { term: /attes[ae] (già|da|per)|già attese/iu, instead: 'previste' },
    // What an answer or a question measures.
    { term: /^Peggio$/u, instead: 'meno bene' },
    { term: /^Sì, del tutto$/u, instead: 'sì, completamente' },
    { term: /preferisco non rispondere/iu, instead: 'nessuna opinione' },
    { term: /qualcuno si è occupato/iu, instead: 'si sono occupati di me' },
  ],
  uk: [
    { term: /(?<!\p{L})(заяв|запит(у|ом|и|ів)?(?!\p{L}))/iu, instead: 'звернення' },
    { term: /зустріч/iu, instead: 'запис' },
    { term: /відвідувач/iu, instead: 'користувачі послуг' },
    { term: /квитанц/iu, instead: 'код відгуку' },
    { term: /(?<!\p{L})думк/iu, instead: 'відгук' },
    { term: /пам’ят/iu, instead: 'повідомлення про обробку даних; записи' },
    { term: /департамент/iu, instead: 'округ (département)' },
    { term: /прийнятим|заяву прийнято/iu, instead: 'задоволеним' },
    { term: /Перевірка безпеки/iu, instead: 'технічна перевірка' },
    { term: /(?<!\p{L})крок/iu, instead: 'етап' },
    { term: /відчинен/iu, instead: 'години роботи' },
    // What an answer or a question measures.
    { term: /^Гірше$/u, instead: 'не так добре' },
    { term: /утримуюся/iu, instead: 'важко відповісти' },
    { term: /мною зайнялися|ставилися/iu, instead: 'обслужили' },
    { term: /питання вирішено/iu, instead: 'питанням зайнялися' },
  ],
  tr: [
    { term: /(?<!\p{L})[Bb]ak(ış|tı)/u, instead: 'görüntüleme' },
    { term: /(?<!\p{L})[Ss]öz(ü|ler|e|den|$|[ ,.])/u, instead: 'bildirilen tarih, imzalı belge' },
    { term: /(?<!\p{L})[İi]leti(?!ş)/u, instead: 'mesaj' },
    { term: /[Dd]enetl/u, instead: 'doğrula, kontrol et' },
    { term: /[Mm]akbuz|[Aa]lındı kod/u, instead: 'görüş kodu' },
    { term: /[Dd]epartman/u, instead: 'il (département)' },
    { term: /(?<!\p{L})[Tt]ale[pb]/u, instead: 'başvuru' },
    { term: /[Bb]elle[kğ]/u, instead: 'kayıtlar' },
    { term: /[Kk]ullananlar/u, instead: 'hizmetten yararlananlar' },
    { term: /[Aa]ranmak/u, instead: 'geri arama' },
    {
      term: /(?<!\p{L})[Hh]izmet(in)? (sizi|size|seçim|ne zaman|tarafından)/u,
      instead: 'ilgili birim',
    },
    { term: /(?<!\p{L})[Hh]izmete (sor|yaz|başka)/u, instead: 'ilgili birime' },
    { term: /[Oo] güne kadar|gününe kadar yanıt/u, instead: 'o günün sonuna kadar' },
    { term: /[Bb]aşvurunuzun sonu(?!ç)/u, instead: 'bildirilen tarih' },
    { term: /Şimdi yapılacak/u, instead: 'yapmanız gereken' },
    { term: /size doğru yolda/u, instead: 'size geliyor' },
    // What an answer or a question measures.
    { term: /^Daha kötü$/u, instead: 'o kadar iyi değil' },
    { term: /^Kesinlikle (hayır|evet)$/u, instead: 'hayır, hiç; evet, tamamen' },
    { term: /^Daha çok (hayır|evet)$/u, instead: 'hayıra yakın, evete yakın' },
    { term: /davran/iu, instead: 'muamele' },
    { term: /Bana bildirilen hizmet/u, instead: 'duyurulan hizmet' },
    { term: /karşılandı/u, instead: 'ilgilenildi' },
  ],
}

const french: readonly RejectedTerm[] = [
  {
    term: /(?<!\p{L})prom(esse(?!\.jws)|is(e|es)?(?!\p{L})|et(tre|tent)?(?!\p{L}))/iu,
    instead: 'date annoncée, preuve signée',
  },
  { term: /courriel|adresse électronique/iu, instead: 'e-mail' },
  { term: /code de reçu/iu, instead: 'code d’avis' },
  {
    term: /(agent|personne|équipe) en charge|en charge de/iu,
    instead: 'l’agent qui suit votre demande',
  },
  { term: /(?<!\p{L})dossiers?(?!\p{L})/iu, instead: 'demande' },
  { term: /habituel/iu, instead: 'période de référence' },
  { term: /(?<!\p{L})plages?(?!\p{L})/iu, instead: 'créneau' },
  { term: /(?<!\p{L})hub(?!\p{L})|JavaScript/iu, instead: 'cette page, ce navigateur' },
  { term: /ne porte ce/iu, instead: 'n’a ce' },
  { term: /vous (a été remis|est demandé)|est attendu/iu, instead: 'nous ou vous, puis un verbe' },
  { term: /date est suspendue/iu, instead: 'le délai est en pause' },
  { term: /reste engagé/iu, instead: 'nous en sommes désolés' },
  { term: /Quelqu’un répond pour moi/iu, instead: 'je réponds pour quelqu’un' },
]

/** The same for the languages that others are translated from, and for easy French. */
export const plainTerms: Readonly<Record<'fr' | 'fr-simple' | 'en', readonly RejectedTerm[]>> = {
  fr: french,
  'fr-simple': french,
  en: [
    { term: /\busagers?\b|démarche/iu, instead: 'you, people, request' },
    { term: /\bopinions?\b/iu, instead: 'feedback', except: /instruments|(opinion|send)$/ },
    { term: /\be-mails?\b/iu, instead: 'email' },
    { term: /\bwhoever\b|\bwhat is usual\b|\bno more\b(?! emails)/iu, instead: 'who, no longer' },
    { term: /\bdelays?\b/iu, instead: 'time limit', except: /proof\/late$/ },
    { term: /taken in charge|in charge of/iu, instead: 'being handled, the person handling' },
    { term: /receipt code/iu, instead: 'feedback code' },
    { term: /\blook(s|ed)?\b(?! for)/iu, instead: 'view, viewed', except: /instruments/ },
    { term: /\bpromise[sd]?\b(?!sse)/iu, instead: 'the date we gave you, signed proof' },
    { term: /\bagents?\b/iu, instead: 'the person handling your request, staff' },
    { term: /\bfeedbacks\b|\bpersons\b|\bnotebook\b/iu, instead: 'feedback, people, list' },
    { term: /\bhub\b|JavaScript/iu, instead: 'this page, this browser' },
    { term: /remains bound|date is suspended/iu, instead: 'we are sorry, the clock is paused' },
  ],
}

/** Words that address a usager in another way than the language does everywhere else. */
export const otherRegisters: Readonly<Record<'pt' | 'it' | 'uk', RegExp>> = {
  pt: /(?<!\p{L})(tu|teu|tua|teus|tuas|você|vocês)(?!\p{L})/iu,
  it: /(?<!\p{L})(sua|suo|suoi|sue|tuo|tua|tuoi|tue|vostr\p{L}*|controllate)(?!\p{L})|(?<!\p{L})(per|con|da|di) lei(?!\p{L})/u,
  uk: /(?<!\p{L})(ви|вас|вам|вами|ваш\p{L}*|ти|тебе|тобі|твій|твоє|твоя)(?!\p{L})/u,
}

/** Where a day stands undeclined although the word before it asks for another form. */
export const undeclinedDays: Readonly<Record<'pt' | 'uk', RegExp>> = {
  pt: /(?<!\p{L})em \{day\}/iu,
  uk: /(?<!\p{L})(до|від|з|із|після|протягом|дня|на|о|в|у) \{day\}/iu,
}

/**
 * Names of a unit beside a blank that holds a number: a sentence that is not counted may not have
 * one. Turkish keeps the noun as it is after any number.
 */
export const writtenUnits: Readonly<Record<Exclude<HeldLocale, 'tr'>, RegExp>> = {
  ar: /\} (دقيقة|دقائق|ثانية|ثوان|يوم|أيام|شهر|أشهر|ساعة|ساعات|سؤال|أسئلة)/u,
  es: /\} (d[ií]as?|minutos?|segundos?|mes|meses|horas?)\b/iu,
  pt: /\} (dias?|minutos?|segundos?|mês|meses|horas?)\b/iu,
  de: /\} (Tage?n?|Minuten?|Sekunden?|Monaten?|Stunden?)\b/iu,
  it: /\} (giorn[oi]|minut[oi]|second[oi]|mes[ei]|or[ae])\b/iu,
  uk: /\} (дн[іяів]\p{L}*|день|хвилин\p{L}*|секунд\p{L}*|місяц\p{L}*|годин\p{L}*|запитан\p{L}*)(?!\p{L})/iu,
}
