/** Indonesian. */
import type { Language } from '../vocabulary.ts';

export const id: Language = {
  code: 'id',
  commonWords:
    'dan yang di untuk dengan dari ini kami anda atau pada dalam tidak dapat akan oleh adalah itu ke sebagai juga tersebut'.split(
      ' ',
    ),
  notice: {
    noticeNames: [
      '(kebijakan|pemberitahuan|pernyataan) (privasi|kerahasiaan|perlindungan data)',
      'privacy (policy|notice|statement)',
    ],
    selfReference: [
      '(kebijakan|pemberitahuan|pernyataan) privasi (ini|kami)',
      '(melindungi|menghormati|menghargai) privasi',
      'privasi anda',
      '(kebijakan|pemberitahuan) ini (menjelaskan|berlaku)',
    ],
    privacyWords: ['privasi', '(data|informasi) pribadi'],
    publisher: ['kami', 'perusahaan', '(situs|aplikasi) (ini|kami)'],
    handling: [
      '(mengumpulkan|dikumpulkan|menggunakan|digunakan|memproses|diproses|membagikan|dibagikan|berbagi|menyimpan|disimpan|mengungkapkan|diungkapkan|mentransfer|ditransfer|menerima|diterima|menjual|menghapus|dihapus|memperoleh|mengirim|dikirim|mengirimkan|melacak|mengakses)',
    ],
    personalData: [
      '(data|informasi) (pribadi|anda|teknis|penggunaan|kontak|lokasi|akun|interaksi|pengguna|perangkat|tersebut|ini|tentang)',
      'alamat (ip|email|surel)',
      '(nomor telepon|tanggal lahir)',
      '(data|informasi)',
    ],
    yourData: ['(data|informasi) (pribadi |)(anda|pengguna)', '(data|informasi) (tentang|yang) anda'],
    topics: {
      collection: ['(mengumpulkan|dikumpulkan|pengumpulan)'],
      purposes: ['(tujuan|penggunaan)'],
      sharing: ['(pihak ketiga|membagikan|berbagi|penyedia layanan|mitra)'],
      cookies: ['(cookie|cookies|kuki)'],
      retention: ['(penyimpanan|retensi|menyimpan|disimpan)'],
      rights: ['(hak anda|hak untuk|memperbaiki|menghapus)'],
      choices: ['(persetujuan|menonaktifkan|berhenti berlangganan|pilihan)'],
      children: ['(anak|di bawah umur)'],
      security: ['(keamanan|enkripsi|terenkripsi)'],
      transfer: ['(negara lain|transfer|internasional)'],
      'legal-basis': ['(dasar hukum|kepentingan yang sah|kewajiban hukum)'],
      changes: ['(perubahan|pembaruan|terakhir diperbarui|berlaku)'],
      contact: ['(hubungi|menghubungi|pertanyaan)'],
    },
    otherNames: ['(ketentuan|persyaratan|syarat|perjanjian|pedoman|lisensi)'],
    pageNames: ['(masuk|daftar|cari|bantuan|berita|panduan)'],
    nearNames: ['(kebijakan|pemberitahuan) (cookie|kuki)', 'cookie'],
    terms: [
      '(ketentuan*|persyaratan|syarat|perjanjian|tanggung jawab|jaminan|pengadilan|pembelian|pembayaran|harga|pengiriman|lisensi|dilarang|pelanggaran|langganan|hukum yang berlaku|hak cipta)',
    ],
    cookies: ['(cookie|cookies|kuki)'],
    agreement: ['(pemroses data|para pihak)'],
    statute: ['(pasal|ayat) (1*|2*|3*|4*|5*|6*|7*|8*|9*)', '(peraturan|undang undang|pemerintah)'],
    article: ['(menurut|mengatakan|katanya|ujar)', '(orang|masyarakat|para ahli|peneliti)', '(saya|dia)'],
  },
};
