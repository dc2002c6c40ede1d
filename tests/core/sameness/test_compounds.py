"""Compounds are one however they are written, unless that makes another word of them."""

from diptych.sameness.compounds import same_compound

ONE = """
e-mail=email, e mail=email, e mail=e-mail, per cent=percent, health care=healthcare, health-care=health care,
co-operate=cooperate, co operate=cooperate, co-operation=cooperation, hand-held=handheld, hand held=handheld,
e commerce=ecommerce, on-line=online, on line=online, off-line=offline, all right=alright, any more=anymore,
under way=underway, no one=no-one, for ever=forever, in so far=insofar, with out=without, colour blind=colorblind,
colour-blind=color blind, well-known=well known, long-term=longterm, long term=long-term, part-time=part time,
by-election=byelection, by election=by-election, in-house=in house, up-to-date=up to date, policy maker=policymaker,
policy-makers=policymakers, law maker=lawmaker, peace-keeping=peacekeeping, air strike=airstrike, air-strikes=airstrikes,
cease-fire=ceasefire, cease fire=ceasefire, fire fighter=firefighter, child care=childcare, data base=database,
web site=website, cyber attack=cyberattack, anti-war=antiwar, non-profit=nonprofit, co-worker=coworker,
pre-war=prewar, post-war=postwar, multi-national=multinational, semi-final=semifinal, x-ray=x ray, t shirt=t-shirt,
life-long=lifelong, world-wide=worldwide, nation wide=nationwide, night-club=nightclub, land mine=landmine,
set-up=setup, break down=breakdown, work force=workforce, back yard=backyard, half-time=half time, any time=anytime,
re-elect=reelect, re-open=reopen, re-opened=reopened, can not=cannot, a lot=alot, two-thirds=two thirds
"""

TWO = """
every day=everyday, may be=maybe, all ready=already, all together=altogether, a way=away, a part=apart, a lone=alone,
a long=along, a side=aside, a head=ahead, a round=around, a cross=across, a rise=arise, a while=awhile, an other=another,
some time=sometime, some times=sometimes, any one=anyone, any way=anyway, every one=everyone, some one=someone,
in to=into, be side=beside, be come=become, for give=forgive, to day=today, the rapist=therapist, no table=notable,
not able=notable, now here=nowhere, over time=overtime, in deed=indeed, in formation=information, re-sign=resign,
re sign=resign, re-signed=resigned, re-creation=recreation, re-form=reform, re-formed=reformed, re-cover=recover,
re-covering=recovering, re-press=repress, re-lease=release, re-sort=resort, re-store=restore, re-count=recount,
re-present=represent, re-treat=retreat, un-ionised=unionised, un-ionized=unionized, co-op=coop, pre-sent=present,
black bird=blackbird, green house=greenhouse, green houses=greenhouses, dark room=darkroom, high way=highway,
grand father=grandfather, free men=freemen, white wash=whitewash, man slaughter=manslaughter, hope less=hopeless,
use less=useless, rest less=restless, four=for, well known=well none, health care=health cart, x1=x 1
"""


def pairs(table: str) -> list[tuple[list[str], list[str]]]:
    """The pairs of a table as lists of words."""
    return [(x.split(), y.split()) for x, y in (pair.split("=") for pair in table.replace("\n", " ").split(","))]


def test_one_compound() -> None:
    """Open, hyphenated or closed, in either order."""
    two = [(x, y) for pair in pairs(ONE) for x, y in (pair, pair[::-1]) if not same_compound(x, y)]
    assert two == []


def test_two_things() -> None:
    """The same letters may be two words, and other letters always are."""
    one = [(x, y) for pair in pairs(TWO) for x, y in (pair, pair[::-1]) if same_compound(x, y)]
    assert one == []


def test_nothing_is_no_compound() -> None:
    """An empty run of words is the same as no other."""
    assert not same_compound([], ["a"])
    assert not same_compound([], [])
