"""The currencies that a debt can be in, and how finely each divides (ISO 4217, list one)."""

from __future__ import annotations

from bot.domain.errors import UnknownCurrency

_NO_MINOR_UNIT = frozenset(
    "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX VND VUV XAF XOF XPF".split()
)
_THREE_DECIMALS = frozenset("BHD IQD JOD KWD LYD OMR TND".split())
_TWO_DECIMALS = frozenset(
    """
    AED AFN ALL AMD AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BRL BSD BTN BWP BYN BZD CAD CDF
    CHF CNY COP CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP GMD GTQ GYD HKD
    HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK
    MNT MOP MRU MUR MVR MWK MXN MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD
    RUB SAR SBD SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH
    USD UYU UZS VES WST XCD XCG YER ZAR ZMW ZWG
    """.split()
)
_CUSTOMARY = {"IDR": 100}
CURRENCIES = _NO_MINOR_UNIT | _TWO_DECIMALS | _THREE_DECIMALS


def decimals_of(currency: str) -> int:
    """How many decimals sums of this currency have: 2 for EUR, 0 for JPY, 3 for KWD."""
    if currency in _TWO_DECIMALS:
        return 2
    if currency in _NO_MINOR_UNIT:
        return 0
    if currency in _THREE_DECIMALS:
        return 3
    raise UnknownCurrency(currency)


def customary_unit(currency: str) -> int:
    """The smallest sum that people pay in this currency, in minor units: nobody transfers sen, the
    hundredths of a rupiah, though ISO 4217 knows them."""
    return _CUSTOMARY.get(currency, 1)
