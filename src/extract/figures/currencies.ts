/**
 * Signs and codes of money, the same in every language. Longer ones first where one begins another; a bare `$`
 * is read as US dollars, a bare `¥` as yen, a bare `£` as sterling.
 */
export const currencySigns: Readonly<Record<string, string>> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '￥': 'JPY',
  '₽': 'RUB',
  '₴': 'UAH',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  '฿': 'THB',
  '₫': 'VND',
  '₱': 'PHP',
  '₦': 'NGN',
  '₸': 'KZT',
  '₾': 'GEL',
  '₡': 'CRC',
  '¢': 'cent',
};

/** What letters right in front of a dollar sign make of it. `BR` and the like are covered by codes. */
export const dollarPrefixes: Readonly<Record<string, string>> = {
  US: 'USD',
  USD: 'USD',
  A: 'AUD',
  AU: 'AUD',
  AUD: 'AUD',
  C: 'CAD',
  CA: 'CAD',
  CAD: 'CAD',
  HK: 'HKD',
  NZ: 'NZD',
  NT: 'TWD',
  S: 'SGD',
  SG: 'SGD',
  R: 'BRL',
  MX: 'MXN',
  Mex: 'MXN',
  AR: 'ARS',
  U: 'UYU',
  cad: 'CAD',
  us: 'USD',
};

/**
 * Letters that stand for a sign. `PS` and `Y=` are what pounds and yen become when a text has been squeezed into
 * ASCII; `Rs` and `Rp` are in daily use.
 */
export const letterSigns: Readonly<Record<string, string>> = {
  PS: 'GBP',
  Rs: 'INR',
  Rp: 'IDR',
  RM: 'MYR',
  kr: 'SEK',
  Fr: 'CHF',
};

/** ISO 4217 codes that news texts write out. */
export const currencyCodes: ReadonlySet<string> = new Set(
  (
    'USD EUR GBP JPY CHF CNY RMB RUB UAH BYN PLN CZK HUF RON BGN SEK NOK DKK ISK TRY ILS SAR AED QAR KWD BHD OMR JOD IRR IQD EGP MAD DZD ' +
    'TND ZAR NGN KES GHS ETB INR PKR BDT LKR NPR AFN CAD AUD NZD MXN BRL ARS CLP COP PEN UYU VEF BOB PYG KRW KPW HKD TWD SGD MYR THB IDR ' +
    'PHP VND KZT UZS AZN GEL AMD MDL RSD'
  ).split(' '),
);

/** Letters that may open an amount of money: "US$ 5", "Rs 100", "EUR 20", "Y=300". */
export const moneyLetters: ReadonlySet<string> = new Set([
  ...Object.keys(dollarPrefixes),
  ...Object.keys(letterSigns),
  ...currencyCodes,
  'Y',
]);
