import type { RequestText } from '../../fr/requests/request.ts'

/** What the page of a request and a carnet say, and what is told there, in Turkish. */
export const request: RequestText = {
  told: {
    outcome: {
      granted: 'Başvurunuz kabul edildi.',
      partly: 'Başvurunuz kısmen kabul edildi.',
      refused: 'Başvurunuz reddedildi.',
    },
    next: 'Sonraki adım',
    contact: 'Kime ulaşabilirsiniz',
    asked: 'Şimdi yapmanız gereken',
    was: 'son gün {day} idi',
    titles: {
      norm: 'Herkes için geçerli süre',
      cost: 'Ücreti',
      place: 'Başvuru yeri',
      hours: 'Çalışma saatleri',
      adapted: 'Başvurunuz için uyarlananlar',
      adaptations: 'Durumunuza göre uyarlanabilecekler, ihtiyacı olan herkes için',
    },
    width: 'Randevu için verilen zaman aralığı en çok {hours}.',
    adaptation: {
      condition: 'Kimler için: {condition}',
      ask: 'Nasıl istenir: {ask}',
      since: 'Şu günden beri: {day}',
    },
    hours: {
      days: '{from} – {to}',
      between: '{from} – {to} arası',
      line: '{days}: {hours}',
    },
    silence: {
      title: 'Yanıt alamazsanız',
      acceptance:
        'Yanıt için son gün: {day}. O günün sonuna kadar yanıt gelmezse başvurunuz kabul edilmiş sayılır. Geçerli olduğu ilk gün: {from}.',
      rejection:
        'Yanıt için son gün: {day}. O günün sonuna kadar yanıt gelmezse başvurunuz reddedilmiş sayılır. İtiraz edebileceğiniz ilk gün: {from}.',
      nothing: 'Bu bir sorun bildirimidir: yanıt gelmemesi ne evet ne hayır demektir.',
      later:
        'Bu tarih başvurunun alınmasından sayılır. Bu arada sizden bir şey istendi: tarih daha geç olabilir.',
    },
    result: 'Başvurunun sonuçlanması',
    appointment: 'Randevunuz',
    promised: { place: 'Yer: {place}', cost: 'Ücret: {cost}', lasts: 'Süre: {lasts}' },
    arrival: 'Beklenen varış: {day}, saat {hour}',
    sent: {
      said: '{what}: {day}, saat {hour}',
      accepted: {
        email: 'E-posta gönderildi',
        sms: 'SMS gönderildi',
        push: 'Bildirim gönderildi',
        post: 'Mektup gönderildi',
        telephone: 'Telefonla arandı',
      },
      failed: {
        email: 'E-posta ulaşmadı',
        sms: 'SMS ulaşmadı',
        push: 'Bildirim ulaşmadı',
        post: 'Mektup ulaşmadı',
        telephone: 'Telefon yanıtsız kaldı',
      },
    },
    more: 'Başvurumu ayrıntılı gör',
  },
  privacy:
    'Bu sayfa cihazınızda hiçbir şey saklamaz. Bu koda sahip olan herkes sayfayı okuyabilir.',

  scan: 'Bu kare, sayfayı telefonda açar. Elle yazmak için adres: {address}',
  calendar: {
    add: 'Takvimime ekle',
    promise: '{service}: bildirilen tarih',
    asked: '{service}: yapmanız gereken',
    described: '{headline} Başvuru no {reference}. Takip: {url}',
  },
  past: 'Bugüne dek bildirilen tarihler',
  callback: {
    title: 'Sizi arayalım',
    intro:
      'Numaranız yalnızca bu arama içindir. Aramadan 30 gün sonra, her durumda 90 gün sonra silinir.',
    phone: 'Telefon numaranız',
    phoneHint: 'Örneğin 06 12 34 56 78. Fransa dışında + ve ülke koduyla başlayın.',
    wish: 'Konu ya da uygun zaman (isteğe bağlı)',
    wishHint: 'En çok 120 karakter.',
    send: 'Beni arayın',
    wrong: 'Böyle bir numara yok ya da numara eksik. Rakamları kontrol edin.',
    costly: 'Bu numara yüksek ücretli ya da uydu üzerinden. Sabit ya da cep numarası verin.',
    hidden: 'Bu metni okuyamıyoruz. Yapıştırmadan, buraya yeniden yazın.',
    tooLong: 'Bu metin 120 karakterden uzun. Kısaltın.',
    tooMany: 'Zaten birkaç arama istediniz. Sizi arayacağız. Acilse bizi arayın.',
    waiting: 'Arama şu günden beri bekleniyor: {day}.',
    done: 'Not edildi: sizi arayacağız.',
  },
  preferences: {
    title: 'Dil ve bildirim yolu seçimi',
    intro: 'Seçiminizi mümkün olan en kısa sürede uygularız.',
    language: 'Bu sayfanın ve mesajların dili',
    channel: 'Nasıl haber verilsin',
    channels: {
      page: 'Yalnızca bu sayfada',
      email: 'E-posta ile',
      sms: 'SMS ile',
      push: 'Bildirim ile',
      post: 'Mektupla',
      telephone: 'Telefonla',
    },
    refusal: 'Artık görüşümü sormayın',
    refusalHint: 'Başvurunuzla ilgili mesajlar sürer.',
    save: 'Seçimlerimi kaydet',
    wrong: 'Listelerden bir dil ve bir yol seçin.',
    done: 'Seçimleriniz kaydedildi.',
    introSent:
      'Bazı adımları size bu yolla bildiriyoruz. Bu yol işlemezse başka bir yol deniyoruz.',
    at: '{way}: {address}',
    notNow: '{way} (şu an mümkün değil)',
    failed: {
      email: 'Bu e-posta adresi artık mesajlarımızı almıyor.',
      sms: 'Bu numara artık mesajlarımızı almıyor.',
    },
    night: {
      title: 'SMS ve bildirimler',
      day: 'Saat 8 ile 21 arasında',
      always: 'Günün her saatinde',
      hint: 'Bir görevli size geliyorsa mesaj her saatte gönderilir.',
    },
  },
  device: {
    title: 'Bu cihazda bildirimler',
    what: 'Başvurunuzun her adımında cihazınız kısa bir mesaj gösterir. Ekranını gören herkes okuyabilir.',
    carried:
      'Mesaj, tarayıcınızı yapan şirketten geçer. Şifrelidir: şirket onu okuyamaz. Tarayıcınız bu kaydı saklar. Ayarlarından silebilirsiniz.',
    ask: 'Bu cihazda bildirim al',
    here: 'Bu cihaz bu başvurunun bildirimlerini alıyor.',
    stop: 'Tüm bildirimleri durdur',
    stopHere: 'Bu cihazda bildirimleri durdur',
    refused:
      'Tarayıcınız bu sitenin bildirimlerine izin vermiyor. Seçimleriniz değişmedi. Ayarlarından izin verin ya da başka bir yol seçin.',
    failed:
      'Bu cihaz eklenemedi. Seçimleriniz değişmedi. Daha sonra yeniden deneyin ya da başka bir yol seçin.',
    done: 'Bu cihaz başvurunuzun her adımını gösterecek.',
  },
  removed: { done: 'Bildirimler istediğiniz gibi durduruldu. Seçiminiz şimdi “{way}”.' },
  renew: {
    title: 'Takip kodumu değiştir',
    why: 'Kodunuzu başka biri görmüş olabilirse yapın.',
    what: 'Eski kod artık geçerli olmayacak; kâğıtta ve daha önce aldığınız mesajlarda da. Yeni kod sonraki sayfada verilir.',
    now: 'Kodu değiştir',
    keep: 'Kodumu koru',
    done: 'Yeni kodunuz bu. Eskisi artık geçersiz.',
    note: 'Şimdi not edin ya da bu sayfayı yazdırın. İlgili birim size kodu yeniden veremez. Defterinizde ya da yer imlerinizde varsa orada da değiştirin.',
  },
  feedback: {
    title: 'Tarihler ve mesajlar hakkında görüşünüz',
    intro: 'Üç soru, adınız olmadan.',
    joined:
      'Görüşünüzle birlikte, adınız olmadan üç bilgi gönderilir: tarihe uyulup uyulmadığı, bildirilen zaman aralığının uzunluğu, zamanında bildirilen adımlar.',
    link: 'Görüşümü bildir',
    without: 'Bu tarayıcı bu soruları göstermiyor. Görüşünüzü burada bildirin: {site}.',
  },
  carnet: {
    title: 'Başvuru defterim',
    intro:
      'Birkaç başvuruyu tek sayfada takip edin. Sayfanın adresi kodlarınızı içerir: onu kimseye vermeyin.',
    codes: 'Takip kodlarınız, her satıra bir kod',
    show: 'Başvurularımı göster',
    add: 'Başvuru ekle',
    empty: 'Defteriniz boş. Bir takip kodu ekleyin.',
    remove: 'Çıkar',
    unknown: 'Bu kodla başvuru yok: {code}',
    notACode: 'Bu kod eksik: {code}',
    unreachable: 'Bu başvuru şu anda gösterilemiyor. Kaybolmadı. Kod: {code}',
    loading: 'Başvurularınız aranıyor',
    full: 'Bir deftere {n} başvuru sığar. Eklemek için birini çıkarın.',
    keep: 'Defterimi sakla',
    insertHint:
      'Bu adresi yer imlerinizde saklayın ya da sayfayı yazdırın. Adresi bilen herkes bu başvuruları okuyabilir. Bu cihazda hiçbir şey saklanmaz.',
    address: 'Defterinizin adresi',
    copy: 'Adresi kopyala',
    copied: 'Adres kopyalandı',
    print: 'Defterimi yazdır',
    addThis: 'Defterime ekle',
  },
  tooOften:
    'Bu başvuru için çok fazla gönderim yapıldı. Kaydedilenler kayıtlı kalır. {wait} sonra yeniden deneyin.',
  border: {
    nothingHere: 'Bu adreste sayfa yok. Adresi kontrol edin.',
    tooLong: 'Gönderdiğiniz çok uzun. Hiçbir şey kaydedilmedi. Kısaltıp yeniden deneyin.',
    otherSite:
      'Bu başka bir siteden gönderildi. Hiçbir şey kaydedilmedi. İlgili birimin sayfasını açıp yeniden deneyin.',
    unread: 'Gönderilen okunamadı. Hiçbir şey kaydedilmedi. Sayfaya dönüp yeniden deneyin.',
  },
  tooMany:
    'Bağlantınızdan çok fazla kod denendi. Başvurunuz kayıtlı. {wait} sonra yeniden deneyin.',
  nothingToAdd: 'Bu başvuru için tarih bildirilmedi: takvime eklenecek bir şey yok.',
}
