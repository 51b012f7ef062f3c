/** Turkish. */
import type { Language } from '../vocabulary.ts';

export const tr: Language = {
  code: 'tr',
  commonWords:
    've bir bu için ile da de olarak veya olan daha çok gibi her ne kadar sonra ancak siz size sizin biz tarafından ya ise değil en'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(gizlilik|mahremiyet) (politikası|politikamız|bildirimi|sözleşmesi|beyanı|ilkeleri|politika*|bildirim*|beyan*)',
      '(kişisel verilerin|kişisel veri) (korunması|işlenmesi|koruma)',
      '(aydınlatma metni|kvkk)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(bu|işbu) (gizlilik|politika*|aydınlatma|bildirim*)',
      'gizliliğin* *',
      '(gizliliğinizi|gizliliğiniz|gizliliğinize)',
    ],
    privacyWords: ['(gizlilik*|gizliliğ*|kvkk)', 'kişisel veri*'],
    publisher: [
      '(biz|bizim|bize|şirket*|şirketimiz|veri sorumlusu|topluyoruz|kullanıyoruz|paylaşıyoruz|işliyoruz|toplarız|kullanırız|paylaşabiliriz|toplayabiliriz|kullanabiliriz)',
      '(sitemiz*|uygulamamız*|hizmetlerimiz*)',
    ],
    handling: [
      '(topla*|işle*|kullan*|paylaş*|sakla*|depola*|aktar*|açıkla*|ifşa*|sil*|elde*|sat*|koru*|kaydet*|ilet*)',
    ],
    personalData: [
      'kişisel (veri*|bilgi*)',
      '(verileriniz*|bilgileriniz*|verilerin*|bilgilerin*|bilgilerinizi|veriler*|bilgiler*|bilgi|veri)',
      'ip adres*',
      '(e posta adres*|telefon numara*|eposta)',
    ],
    yourData: ['(kişisel |)(verileriniz*|bilgileriniz*)', 'sizin (bilgi*|veri*)', 'hakkınızda*'],
    topics: {
      collection: ['(toplanan|topladığımız|toplanması|toplama)', 'hangi (bilgi*|veri*)'],
      purposes: ['(amaç*|amac*|kullanımı|kullandığımız)'],
      sharing: ['(üçüncü (taraf*|kişi*|şahıs*)|paylaş*|aktar*)'],
      cookies: ['(çerez*|cookie*)'],
      retention: ['(saklama süre*|saklan*|süre*)'],
      rights: ['(haklar*|hakkına|başvuru*|düzeltil*)'],
      choices: ['(rıza*|onay*|izin*|geri çek*|abonelikten)'],
      children: ['(çocuk*|reşit)', '1* yaş*'],
      security: ['(güvenli*|şifrele*|güvenlik)'],
      transfer: ['(yurt dışı*|yurtdışı*|uluslararası)'],
      'legal-basis': ['(hukuki sebep*|hukuki dayanak*|meşru menfaat*|kanun*)'],
      changes: ['(değişiklik*|güncelle*)'],
      contact: ['(iletişim*|bize ulaş*|irtibat)'],
    },
    otherNames: [
      '(kullanım koşulları|kullanım şartları|hizmet şartları|hizmet koşulları|şartlar|koşullar|sözleşme*|kurallar)',
      'terms of (service|use)',
    ],
    pageNames: ['(giriş|kayıt|arama|yardım|iletişim|haberler)'],
    nearNames: ['(çerez politikası|çerez*)', 'cookie'],
    terms: [
      '(koşul*|şart*|sözleşme*|sorumlu*|garanti*|mahkeme*|sipariş*|ödeme*|fiyat*|teslimat*|ürün*|lisans*|fesih*|feshe*|yasak*|iade*|satıcı*|alıcı*)',
    ],
    cookies: ['(çerez*|cookie*)'],
    agreement: ['(veri işleyen*|taraflar)'],
    statute: ['(madde|fıkra) (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(yönetmelik*|tüzük*|direktif*|üye devlet*)'],
    article: [
      '(göre|dedi|söyledi|belirtti|açıkladı)',
      '(şirketler|insanlar|hükümet|uzmanlar|tüketiciler)',
      '(ben|benim|o|onun|onlar)',
      '(gerekir|öneri*|tavsiye*)',
    ],
  },
};
