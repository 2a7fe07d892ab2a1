import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in German. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'Ihrem Anliegen wurde entsprochen.',
      partly: 'Ihrem Anliegen wurde teilweise entsprochen.',
      refused: 'Ihr Anliegen wurde abgelehnt.',
    },
    asked: 'Jetzt zu tun',
    was: 'war vorgesehen bis {day}',
    titles: {
      norm: 'Was allen zugesagt ist',
      cost: 'Was es kostet',
      place: 'Wo der Dienst Sie empfängt',
      hours: 'Wann der Dienst geöffnet ist',
      adapted: 'Was für Ihr Anliegen angepasst ist',
      adaptations: 'Was an Ihre Lage angepasst werden kann, für alle, die es brauchen',
    },
    width: 'Das Zeitfenster eines Termins ist höchstens {hours} lang.',
    adaptation: {
      condition: 'Für wen: {condition}',
      ask: 'So fragen Sie danach: {ask}',
      since: 'Seit {day}',
    },
    hours: {
      days: '{from} bis {to}',
      between: '{from} bis {to} Uhr',
      line: '{days}: {hours}',
    },
    silence: {
      title: 'Wenn Sie keine Antwort erhalten',
      acceptance:
        'Ohne Antwort bis einschließlich {day} ist Ihr Antrag angenommen. Das gilt ab {from}.',
      rejection:
        'Ohne Antwort bis einschließlich {day} ist Ihr Antrag abgelehnt. Ab {from} können Sie widersprechen.',
      nothing: 'Keine Antwort bedeutet weder Ja noch Nein.',
      later:
        'Dieses Datum zählt ab dem Eingang. Inzwischen wurden Sie um etwas gebeten: Es kann später sein.',
    },
    appointment: 'Ihr Termin',
    promised: { place: 'Wo: {place}', cost: 'Kosten: {cost}', lasts: 'Dauer: {lasts}' },
    arrival: 'Ankunft erwartet {day} um {hour}',
    sent: {
      said: '{what}, {day} um {hour}',
      accepted: {
        email: 'E-Mail gesendet',
        sms: 'SMS gesendet',
        push: 'Mitteilung gesendet',
        post: 'Brief gesendet',
        telephone: 'Anruf erfolgt',
      },
      failed: {
        email: 'E-Mail nicht zugestellt',
        sms: 'SMS nicht zugestellt',
        push: 'Mitteilung nicht zugestellt',
        post: 'Brief nicht zugestellt',
        telephone: 'Anruf ohne Antwort',
      },
    },
    more: 'Drucken, Rückruf, in meinen Kalender',
  },
  actions: 'Was Sie hier tun können',
  print: 'Diese Seite drucken',
  scan: 'Dieses Quadrat öffnet die Seite auf einem Telefon. Die Adresse zum Eintippen: {address}',
  calendar: {
    add: 'In meinen Kalender eintragen',
    promise: '{service}: Ende Ihres Antrags',
    asked: '{service}: Was von Ihnen gebraucht wird',
    described: '{headline} Zeichen {reference}. Verfolgen: {url}',
  },
  past: 'Bisher zugesagte Termine',
  callback: {
    title: 'Sich vom Dienst zurückrufen lassen',
    intro:
      'Ihre Nummer dient nur diesem Anruf. Sie wird 30 Tage nach dem Anruf gelöscht, in jedem Fall nach 90 Tagen.',
    phone: 'Ihre Telefonnummer',
    phoneHint:
      'Zum Beispiel 06 12 34 56 78. Außerhalb Frankreichs mit + und der Landesvorwahl beginnen.',
    wish: 'Worum es geht, oder eine gute Zeit (freiwillig)',
    wishHint: 'Höchstens 120 Zeichen.',
    send: 'Um einen Anruf bitten',
    wrong: 'Diese Nummer gibt es nicht, oder sie ist unvollständig. Prüfen Sie die Ziffern.',
    costly:
      'Diese Nummer kostet einen Zuschlag oder läuft über Satellit. Geben Sie eine Festnetz- oder Mobilnummer an.',
    hidden:
      'Dieser Text enthält unsichtbare Zeichen, die die Leserichtung ändern. Schreiben Sie ihn neu.',
    tooLong: 'Dieser Text hat mehr als 120 Zeichen. Kürzen Sie ihn.',
    tooMany:
      'Für diesen Antrag werden schon mehrere Anrufe erwartet. Der Dienst ruft Sie zurück. Wenn es eilt, rufen Sie ihn an.',
    waiting: 'Ein Anruf wird erwartet seit {day}.',
    done: 'Notiert: Der Dienst ruft Sie zurück.',
  },
  preferences: {
    title: 'Meine Sprache und die Art der Nachrichten wählen',
    intro: 'Der Dienst erhält Ihre Wahl und folgt ihr, sobald er kann.',
    language: 'Sprache dieser Seite und der Nachrichten',
    channel: 'Wie Sie benachrichtigt werden',
    channels: {
      page: 'Nur auf dieser Seite',
      email: 'Per E-Mail',
      sms: 'Per SMS',
      push: 'Per Mitteilung',
      post: 'Per Brief',
      telephone: 'Per Telefon',
    },
    refusal: 'Mich nicht mehr nach meiner Meinung fragen',
    refusalHint: 'Nachrichten zu Ihrem Anliegen erhalten Sie weiter.',
    save: 'Meine Wahl speichern',
    wrong: 'Wählen Sie eine Sprache und einen Weg aus den Listen.',
    done: 'Ihre Wahl ist gespeichert.',
    introSent:
      'Die Stelle teilt Ihnen einige Schritte auf diesem Weg mit. Geht das nicht, versucht sie einen anderen.',
    at: '{way}: {address}',
    notNow: '{way} (zurzeit nicht möglich)',
    failed: {
      email:
        'Diese Adresse erhält unsere Nachrichten nicht mehr. Geben Sie dem Dienst eine andere.',
      sms: 'Diese Nummer erhält unsere Nachrichten nicht mehr. Geben Sie dem Dienst eine andere.',
    },
    night: {
      title: 'SMS und Mitteilungen',
      day: 'Zwischen 8 und 21 Uhr',
      always: 'Zu jeder Zeit',
      hint: 'Ist jemand auf dem Weg zu Ihnen, geht die Nachricht zu jeder Zeit hinaus.',
    },
  },
  device: {
    title: 'Mitteilungen auf diesem Gerät',
    what: 'Bei jedem Schritt Ihres Antrags zeigt Ihr Gerät eine kurze Nachricht. Wer den Bildschirm sieht, kann sie lesen.',
    carried:
      'Die Nachricht läuft über das Unternehmen, das Ihren Browser herstellt. Sie ist verschlüsselt: Es kann sie nicht lesen. Ihr Browser behält diese Anmeldung. Sie können sie in seinen Einstellungen löschen.',
    ask: 'Mitteilung auf diesem Gerät erhalten',
    here: 'Dieses Gerät erhält die Mitteilungen zu diesem Antrag.',
    stop: 'Alle Mitteilungen beenden',
    stopHere: 'Mitteilungen auf diesem Gerät beenden',
    refused:
      'Ihr Browser erlaubt keine Mitteilungen dieser Website. Ihre Wahl bleibt wie sie war. Erlauben Sie sie in den Einstellungen oder wählen Sie einen anderen Weg.',
    failed:
      'Dieses Gerät konnte nicht angemeldet werden. Ihre Wahl bleibt wie sie war. Versuchen Sie es später oder wählen Sie einen anderen Weg.',
    done: 'Dieses Gerät zeigt Ihnen jeden Schritt Ihres Antrags.',
  },
  removed: { done: 'Die Mitteilungen sind wie gewünscht beendet. Ihre Wahl ist jetzt „{way}“.' },
  renew: {
    title: 'Meinen Code ändern',
    why: 'Sinnvoll, wenn jemand anderes Ihren Code gesehen haben kann.',
    what: 'Der alte Code wird dann nicht mehr gelten, auch nicht auf Papier oder in erhaltenen Nachrichten. Die nächste Seite gibt Ihnen den neuen.',
    now: 'Code ändern',
    keep: 'Meinen Code behalten',
    done: 'Hier ist Ihr neuer Code. Der alte gilt nicht mehr.',
    note: 'Schreiben Sie ihn auf oder drucken Sie diese Seite jetzt. Der Dienst kann ihn nicht noch einmal geben. Ersetzen Sie ihn auch in Ihrem Heft und in Ihren Lesezeichen.',
  },
  feedback: {
    title: 'Ihre Meinung zu den Daten und Nachrichten',
    intro: 'Drei Fragen, ohne Ihren Namen.',
    joined:
      'Ihre Meinung geht mit drei Angaben ab, ohne dass man Sie erkennt: ob der Termin eingehalten wurde, wie lang das angekündigte Zeitfenster war, welche Schritte rechtzeitig mitgeteilt wurden.',
    link: 'Meine Meinung sagen',
    without: 'Diese Fragen brauchen JavaScript. Ohne JavaScript sagen Sie Ihre Meinung auf {site}.',
  },
  carnet: {
    title: 'Mein Heft der Anträge',
    intro:
      'Mehrere Anträge auf einer Seite. Ihre Codes stehen in der Adresse Ihres Heftes, die nur Sie behalten.',
    codes: 'Ihre Codes, einer je Zeile',
    show: 'Meine Anträge ansehen',
    add: 'Einen Antrag hinzufügen',
    empty: 'Ihr Heft ist leer. Fügen Sie einen Code hinzu.',
    remove: 'Entfernen',
    unknown: 'Kein Antrag hat diesen Code: {code}',
    notACode: 'Dieser Code ist unvollständig: {code}',
    unreachable:
      'Dieser Antrag kann gerade nicht gezeigt werden. Er ist nicht verloren. Code: {code}',
    loading: 'Ihre Anträge werden gesucht',
    full: 'Ein Heft fasst {n} Anträge. Entfernen Sie einen, um einen anderen hinzuzufügen.',
    keep: 'Mein Heft behalten',
    insertHint:
      'Behalten Sie diese Adresse in Ihren Lesezeichen oder drucken Sie diese Seite. Wer sie hat, kann diese Anträge lesen. Auf diesem Gerät wird nichts gespeichert.',
    address: 'Die Adresse Ihres Heftes',
    copy: 'Adresse kopieren',
    copied: 'Adresse kopiert',
    print: 'Mein Heft drucken',
    addThis: 'In mein Heft',
  },
  tooOften:
    'Für diesen Antrag wurde zu viel gesendet. Was gespeichert ist, bleibt gespeichert. Versuchen Sie es in {wait} noch einmal.',
  border: {
    nothingHere: 'Unter dieser Adresse gibt es keine Seite. Prüfen Sie die Adresse.',
    tooLong:
      'Was Sie gesendet haben, ist zu lang. Nichts ist gespeichert. Kürzen Sie es und versuchen Sie es noch einmal.',
    otherSite:
      'Dies wurde von einer anderen Website gesendet. Nichts ist gespeichert. Öffnen Sie die Seite dieses Dienstes und versuchen Sie es noch einmal.',
    unread:
      'Was gesendet wurde, ist nicht lesbar. Nichts ist gespeichert. Gehen Sie zur Seite zurück und versuchen Sie es noch einmal.',
  },
  tooMany:
    'Von dieser Adresse wurden zu viele Codes versucht. Ihr Antrag ist nicht verloren. Versuchen Sie es in {wait} noch einmal.',
  nothingToAdd: 'Für diesen Antrag ist kein Datum genannt: Es gibt nichts für den Kalender.',
}
