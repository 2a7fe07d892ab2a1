import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in German. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'Ihrem Anliegen wurde entsprochen.',
      partly: 'Ihrem Anliegen wurde teilweise entsprochen.',
      refused: 'Ihr Anliegen wurde abgelehnt.',
    },
    next: 'Nächster Schritt',
    contact: 'Ihr Kontakt',
    asked: 'Was Sie jetzt tun müssen',
    was: 'war vorgesehen bis {day}',
    titles: {
      norm: 'Die Frist für alle',
      cost: 'Was es kostet',
      place: 'Besuchsadresse',
      hours: 'Öffnungszeiten',
      adapted: 'Was für Ihr Anliegen angepasst ist',
      adaptations: 'Was an Ihre Situation angepasst werden kann, für alle, die es brauchen',
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
      acceptance: 'Ohne Antwort bis einschließlich {day} gilt Ihr Antrag ab {from} als genehmigt.',
      rejection:
        'Ohne Antwort bis einschließlich {day} gilt Ihr Antrag als abgelehnt. Ab {from} können Sie dagegen vorgehen.',
      nothing: 'Sie melden ein Problem: Keine Antwort bedeutet weder Ja noch Nein.',
      later:
        'Dieses Datum zählt ab dem Eingang. Inzwischen wurden Sie um etwas gebeten: Es kann später sein.',
    },
    result: 'Anliegen erledigt',
    appointment: 'Ihr Termin',
    promised: { place: 'Wo: {place}', cost: 'Kosten: {cost}', lasts: 'Dauer: {lasts}' },
    arrival: 'Ankunft erwartet: {day} um {hour} Uhr',
    sent: {
      said: '{what}, {day} um {hour} Uhr',
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
    more: 'Mein Anliegen im Detail ansehen',
  },
  privacy: 'Diese Seite speichert nichts auf Ihrem Gerät. Wer diesen Code hat, kann sie lesen.',

  scan: 'Dieses Quadrat öffnet die Seite auf einem Telefon. Die Adresse zum Eintippen: {address}',
  calendar: {
    add: 'In meinen Kalender eintragen',
    promise: '{service}: angekündigtes Datum',
    asked: '{service}: Was Sie tun müssen',
    described: '{headline} Referenz {reference}. Status: {url}',
  },
  past: 'Bisher angekündigt',
  callback: {
    title: 'Rückruf der Stelle',
    intro:
      'Ihre Nummer dient nur diesem Anruf. Sie wird 30 Tage nach dem Anruf gelöscht, in jedem Fall nach 90 Tagen.',
    phone: 'Ihre Telefonnummer',
    phoneHint:
      'Zum Beispiel 06 12 34 56 78. Außerhalb Frankreichs mit + und der Landesvorwahl beginnen.',
    wish: 'Worum es geht, oder eine gute Zeit (freiwillig)',
    wishHint: 'Höchstens 120 Zeichen.',
    send: 'Rückruf anfordern',
    wrong: 'Diese Nummer gibt es nicht, oder sie ist unvollständig. Prüfen Sie die Ziffern.',
    costly:
      'Diese Nummer kostet einen Zuschlag oder läuft über Satellit. Geben Sie eine Festnetz- oder Mobilnummer an.',
    hidden: 'Wir können diesen Text nicht lesen. Tippen Sie ihn hier neu ein, ohne ihn einzufügen.',
    tooLong: 'Dieser Text hat mehr als 120 Zeichen. Kürzen Sie ihn.',
    tooMany:
      'Sie haben schon mehrere Anrufe angefordert. Wir rufen Sie zurück. Wenn es eilt, rufen Sie uns an.',
    waiting: 'Rückruf angefordert: {day}.',
    done: 'Notiert: Wir rufen Sie zurück.',
  },
  preferences: {
    title: 'Meine Sprache und die Art der Nachrichten wählen',
    intro: 'Wir richten uns so bald wie möglich nach Ihrer Wahl.',
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
    refusal: 'Mich nicht mehr um Rückmeldung bitten',
    refusalHint: 'Nachrichten zu Ihrem Anliegen erhalten Sie weiter.',
    save: 'Meine Wahl speichern',
    wrong: 'Wählen Sie eine Sprache und einen Weg aus den Listen.',
    done: 'Ihre Wahl ist gespeichert.',
    introSent:
      'Wir kündigen Ihnen einige Schritte auf diesem Weg an. Geht das nicht, versuchen wir einen anderen.',
    at: '{way}: {address}',
    notNow: '{way} (zurzeit nicht möglich)',
    failed: {
      email: 'Diese E-Mail-Adresse erhält unsere Nachrichten nicht mehr.',
      sms: 'Diese Nummer erhält unsere Nachrichten nicht mehr.',
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
    what: 'Bei jedem Schritt Ihres Anliegens zeigt Ihr Gerät eine kurze Nachricht. Wer den Bildschirm sieht, kann sie lesen.',
    carried:
      'Die Nachricht läuft über das Unternehmen, das Ihren Browser herstellt. Sie ist verschlüsselt: Es kann sie nicht lesen. Ihr Browser behält diese Anmeldung. Sie können sie in seinen Einstellungen löschen.',
    ask: 'Mitteilung auf diesem Gerät erhalten',
    here: 'Dieses Gerät erhält die Mitteilungen zu diesem Anliegen.',
    stop: 'Alle Mitteilungen beenden',
    stopHere: 'Mitteilungen auf diesem Gerät beenden',
    refused:
      'Ihr Browser erlaubt keine Mitteilungen dieser Website. Ihre Wahl bleibt wie sie war. Erlauben Sie sie in den Einstellungen oder wählen Sie einen anderen Weg.',
    failed:
      'Dieses Gerät konnte nicht angemeldet werden. Ihre Wahl bleibt wie sie war. Versuchen Sie es später oder wählen Sie einen anderen Weg.',
    done: 'Dieses Gerät zeigt Ihnen jeden Schritt Ihres Anliegens.',
  },
  removed: { done: 'Die Mitteilungen sind wie gewünscht beendet. Ihre Wahl ist jetzt „{way}“.' },
  renew: {
    title: 'Meinen Statuscode ändern',
    why: 'Sinnvoll, wenn jemand anderes Ihren Statuscode gesehen haben kann.',
    what: 'Der alte Statuscode gilt dann nicht mehr, auch nicht in schon erhaltenen Nachrichten oder auf Papier. Die nächste Seite gibt Ihnen den neuen.',
    now: 'Statuscode ändern',
    keep: 'Meinen Statuscode behalten',
    done: 'Hier ist Ihr neuer Statuscode. Der alte gilt nicht mehr.',
    note: 'Schreiben Sie ihn auf oder drucken Sie diese Seite jetzt. Die Stelle kann ihn nicht noch einmal geben. Ersetzen Sie ihn auch in Ihrer Merkliste und in Ihren Lesezeichen.',
  },
  feedback: {
    title: 'Ihre Rückmeldung zu Terminen und Nachrichten',
    intro: 'Drei Fragen, ohne Ihren Namen.',
    joined:
      'Drei Angaben gehen mit Ihrer Rückmeldung ab, ohne Ihren Namen: ob das Datum eingehalten wurde, wie lang das angekündigte Zeitfenster war, welche Schritte rechtzeitig mitgeteilt wurden.',
    link: 'Rückmeldung geben',
    without: 'Dieser Browser zeigt diese Fragen nicht. Geben Sie Ihre Rückmeldung auf {site}.',
  },
  carnet: {
    title: 'Meine Merkliste',
    intro:
      'Verfolgen Sie mehrere Anliegen auf einer Seite. Ihre Adresse enthält Ihre Statuscodes: Geben Sie sie niemandem.',
    codes: 'Ihre Statuscodes, einer je Zeile',
    show: 'Meine Anliegen ansehen',
    add: 'Ein Anliegen hinzufügen',
    empty: 'Ihre Merkliste ist leer. Fügen Sie einen Statuscode hinzu.',
    remove: 'Entfernen',
    unknown: 'Kein Anliegen hat diesen Statuscode: {code}',
    notACode: 'Dieser Statuscode ist unvollständig: {code}',
    unreachable:
      'Dieses Anliegen kann gerade nicht gezeigt werden. Es ist nicht verloren. Statuscode: {code}',
    loading: 'Ihre Anliegen werden gesucht',
    full: 'Eine Merkliste fasst {n} Anliegen. Entfernen Sie eines, um ein anderes hinzuzufügen.',
    keep: 'Meine Merkliste behalten',
    insertHint:
      'Behalten Sie diese Adresse in Ihren Lesezeichen oder drucken Sie diese Seite. Wer sie hat, kann diese Anliegen lesen. Auf diesem Gerät wird nichts gespeichert.',
    address: 'Die Adresse Ihrer Merkliste',
    copy: 'Adresse kopieren',
    copied: 'Adresse kopiert',
    print: 'Meine Merkliste drucken',
    addThis: 'In meine Merkliste',
  },
  tooOften:
    'Zu diesem Anliegen wurde zu viel gesendet. Was gespeichert ist, bleibt gespeichert. Versuchen Sie es in {wait} noch einmal.',
  border: {
    nothingHere: 'Unter dieser Adresse gibt es keine Seite. Prüfen Sie die Adresse.',
    tooLong:
      'Was Sie gesendet haben, ist zu lang. Nichts ist gespeichert. Kürzen Sie es und versuchen Sie es noch einmal.',
    otherSite:
      'Dies wurde von einer anderen Website gesendet. Nichts ist gespeichert. Öffnen Sie die Seite dieser Stelle und versuchen Sie es noch einmal.',
    unread:
      'Was gesendet wurde, ist nicht lesbar. Nichts ist gespeichert. Gehen Sie zur Seite zurück und versuchen Sie es noch einmal.',
  },
  tooMany:
    'Von Ihrem Anschluss wurden zu viele Codes versucht. Ihr Anliegen ist gespeichert. Versuchen Sie es in {wait} noch einmal.',
  nothingToAdd: 'Für dieses Anliegen ist kein Datum genannt: Es gibt nichts für den Kalender.',
}
