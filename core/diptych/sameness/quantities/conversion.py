"""Units of measure: what they measure, and how many of the base unit of their kind they are. Facts of no language."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from diptych.sameness.quantities.quantity import QuantityKind


@dataclass(frozen=True, slots=True)
class MeasureUnit:
    """What a unit measures; a figure of it is ``factor`` × figure + ``offset`` in the base unit of the kind."""

    kind: QuantityKind
    factor: Fraction
    offset: Fraction = Fraction(0)


def _unit(kind: QuantityKind, factor: str, offset: Fraction = Fraction(0)) -> MeasureUnit:
    return MeasureUnit(kind, Fraction(factor), offset)


# Base units: metre, square metre, kilogram, litre, kilometre per hour, degree Celsius, day, percent, percentage point.
UNITS: Mapping[str, MeasureUnit] = {
    "kilometre": _unit("length", "1000"),
    "metre": _unit("length", "1"),
    "centimetre": _unit("length", "0.01"),
    "millimetre": _unit("length", "0.001"),
    "mile": _unit("length", "1609.344"),
    "yard": _unit("length", "0.9144"),
    "foot": _unit("length", "0.3048"),
    "inch": _unit("length", "0.0254"),
    "nautical mile": _unit("length", "1852"),
    "square kilometre": _unit("area", "1000000"),
    "square metre": _unit("area", "1"),
    "square mile": _unit("area", "2589988.110336"),
    "square foot": _unit("area", "0.09290304"),
    "hectare": _unit("area", "10000"),
    "acre": _unit("area", "4046.8564224"),
    "kilogram": _unit("weight", "1"),
    "gram": _unit("weight", "0.001"),
    "milligram": _unit("weight", "0.000001"),
    "tonne": _unit("weight", "1000"),
    "ton": _unit("weight", "907.18474"),
    "pound": _unit("weight", "0.45359237"),
    "pound of weight": _unit("weight", "0.45359237"),
    "ounce": _unit("weight", "0.028349523125"),
    "stone": _unit("weight", "6.35029318"),
    "litre": _unit("volume", "1"),
    "millilitre": _unit("volume", "0.001"),
    "gallon": _unit("volume", "3.785411784"),
    "pint": _unit("volume", "0.473176473"),
    "barrel": _unit("volume", "158.987294928"),
    "cubic metre": _unit("volume", "1000"),
    "cubic foot": _unit("volume", "28.316846592"),
    "kilometre per hour": _unit("speed", "1"),
    "mile per hour": _unit("speed", "1.609344"),
    "metre per second": _unit("speed", "3.6"),
    "knot": _unit("speed", "1.852"),
    "degree": _unit("temperature", "1"),
    "celsius": _unit("temperature", "1"),
    "fahrenheit": MeasureUnit("temperature", Fraction(5, 9), Fraction(-160, 9)),
    "kelvin": MeasureUnit("temperature", Fraction(1), Fraction(-27315, 100)),
    "second": MeasureUnit("duration", Fraction(1, 86400)),
    "minute": MeasureUnit("duration", Fraction(1, 1440)),
    "hour": MeasureUnit("duration", Fraction(1, 24)),
    "day": _unit("duration", "1"),
    "week": _unit("duration", "7"),
    "fortnight": _unit("duration", "14"),
    "month": _unit("duration", "30.4375"),
    "year": _unit("duration", "365.25"),
    "decade": _unit("duration", "3652.5"),
    "century": _unit("duration", "36525"),
    "percent": _unit("percentage", "1"),
    "percentage point": _unit("percentage point", "1"),
    "basis point": _unit("percentage point", "0.01"),
}
# Names that several units go by: which ones a figure in them may be in. The first is what it is taken for alone.
NAMESAKES: Mapping[str, tuple[str, ...]] = {
    "ton": ("ton", "tonne", "long ton"),
    "gallon": ("gallon", "imperial gallon"),
    "pint": ("pint", "imperial pint"),
    "degree": ("celsius", "fahrenheit"),
}
FACTORS: Mapping[str, Fraction] = {
    "long ton": Fraction("1016.0469088"),
    "imperial gallon": Fraction("4.54609"),
    "imperial pint": Fraction("0.56826125"),
}

# Currencies that go by one sign or name, by their ISO codes; those of no such name are only themselves.
SHARED_NAMES: Mapping[str, frozenset[str]] = {
    "$": frozenset("USD AUD CAD NZD HKD SGD TWD JMD TTD FJD NAD LRD BBD XCD cent".split()),
    "Rs": frozenset("INR PKR LKR NPR MUR SCR".split()),
    "kr": frozenset("SEK NOK DKK ISK CZK".split()),
    "Fr": frozenset("CHF XAF XOF RWF BIF".split()),
    "peso": frozenset("MXN ARS CLP COP PHP CUP UYU DOP".split()),
    "dinar": frozenset("KWD IQD BHD JOD TND DZD LYD RSD".split()),
    "shilling": frozenset("KES UGX TZS SOS".split()),
    "cent": frozenset("$ EUR USD AUD CAD NZD HKD SGD ZAR".split()),
    "pound": frozenset("GBP EGP LBP SYP SDG".split()),
    "JPY": frozenset(("CNY",)),  # ¥ is the sign of both
}
CODES = frozenset(
    """AED ARS AUD AWG BDT BHD BRL CAD CHF CLP CNY COP CZK DKK EGP ETB EUR GBP GHS HKD HUF IDR ILS INR ISK JPY KES KRW
    KWD KZT LKR MAD MXN MYR NGN NOK NPR NZD OMR PEN PHP PKR PLN QAR RON RUB RWF SAR SEK SGD THB TRY TWD TZS UAH UGX
    USD UYU VND XAF XOF ZAR ZMW""".split()
)


def same_currency(one: str, other: str) -> bool:
    """Whether two names of currencies may be one: the same, or one of them shared by several."""
    return one == other or other in SHARED_NAMES.get(one, ()) or one in SHARED_NAMES.get(other, ())


def in_base(value: Fraction, unit: str) -> Fraction:
    """A figure in the base unit of its kind."""
    found = UNITS[unit]
    return value * found.factor + found.offset
