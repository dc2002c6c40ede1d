"""Spellings of one word share one form, and no two words do."""

from diptych.languages.tables import lines
from diptych.sameness.spelling import spellings, standard_spelling

SAME = """
colour color, colours colors, coloured colored, colouring coloring, colourful colorful, colourfully colorfully,
colourless colorless, discoloured discolored, favour favor, favoured favored, favourite favorite, favourably favorably,
unfavourable unfavorable, neighbour neighbor, neighbouring neighboring, neighbourhood neighborhood, harbour harbor,
harboured harbored, labour labor, labourers laborers, belaboured belabored, honour honor, honourable honorable,
dishonoured dishonored, rumour rumor, rumoured rumored, behaviour behavior, behavioural behavioral, armoured armored,
armoury armory, vapour vapor, tumours tumors, humour humor, endeavouring endeavoring, saviour savior, mould mold,
mouldy moldy, smouldering smoldering, centre center, centres centers, centred centered, centring centering,
centrepiece centerpiece, theatre theater, theatregoers theatergoers, litre liter, kilometres kilometers, metre meter,
fibre fiber, calibre caliber, sombre somber, lacklustre lackluster, manoeuvre maneuver, manoeuvring maneuvering,
manoeuvrable maneuverable, organise organize, organised organized, organisers organizers, organising organizing,
organisation organization, organisational organizational, reorganisation reorganization, realise realize,
recognises recognizes, unrecognisable unrecognizable, apologised apologized, criticising criticizing,
criminalised criminalized, decriminalisation decriminalization, privatisation privatization, weaponised weaponized,
tranquilliser tranquilizer, tranquillise tranquilize, crystallised crystallized, colourised colorized,
anaesthetised anesthetized, analyse analyze, analysed analyzed, analysing analyzing, paralysed paralyzed,
breathalyser breathalyzer, defence defense, defenceless defenseless, offences offenses, pretence pretense,
licence license, licences licenses, practise practice, practising practicing, catalogue catalog, cataloguing cataloging,
dialogue dialog, programme program, programmes programs, kilogrammes kilograms, travelled traveled,
travelling traveling, travellers travelers, cancelled canceled, labelling labeling, modelled modeled, fuelled fueled,
signalled signaled, quarrelling quarreling, tunnelled tunneled, totalled totaled, unrivalled unrivaled,
dishevelled disheveled, medallist medalist, councillor councilor, counsellors counselors, marvellous marvelous,
woollen woolen, jewellery jewelry, instalment installment, enrol enroll, enrolment enrollment, fulfil fulfill,
fulfils fulfills, skilful skillful, wilfully willfully, distil distill, kidnapped kidnaped, worshippers worshipers,
focussed focused, benefitted benefited, ageing aging, anaemia anemia, paediatric pediatric, paedophile pedophile,
orthopaedic orthopedic, haemorrhage hemorrhage, haemorrhaging hemorrhaging, leukaemia leukemia, encyclopaedia encyclopedia,
mediaeval medieval, archaeology archeology, archaeologists archeologists, foetus fetus, foetal fetal, oestrogen estrogen,
diarrhoea diarrhea, homoeopathy homeopathy, grey gray, greyish grayish, tyre tire, tyres tires, kerb curb, cheque check,
cheques checks, chequebook checkbook, plough plow, ploughed plowed, draught draft, gaol jail, storey story,
storeys stories, sceptic skeptic, sceptical skeptical, scepticism skepticism, pyjamas pajamas, mum mom, mum's mom's,
cosy cozy, cosier cozier, aluminium aluminum, aeroplane airplane, sulphur sulfur, artefacts artifacts, moustache mustache,
yoghurt yogurt, doughnut donut, disc disk, whisky whiskey, czar tsar, enquiry inquiry, enquired inquired, koran quran,
despatched dispatched, judgement judgment, acknowledgement acknowledgment, adviser advisor, protesters protestors,
likeable likable, sizeable sizable, moveable movable, queueing queuing, maths math, volcanoes volcanos, stadia stadiums,
guerillas guerrillas, towards toward, afterwards afterward, backpedalled backpedaled, whilst while, amongst among,
amidst amid, okay ok, learnt learned, burnt burned, dreamt dreamed, leapt leaped, spelt spelled, spilt spilled,
spoilt spoiled, knelt kneeled, colour-coded color-coded, centre-left center-left, neighbour's neighbor's,
labour's labor's, organisations' organizations'
"""

OTHER = """
four for, our or, hour hor, pour por, tour tor, sour sor, flour flor, your yor, size sise, prise prize, rise rize,
wise wize, advise advize, advice advise, device devise, surprise surprize, exercise exercize, compromise compromize,
promise promize, premise premize, franchise franchize, devise device, improvise improvize, televise televize,
merchandise merchandize, wage wedge, metre metro, meter mete, affect effect, ensure insure, assure ensure,
principal principle, complement compliment, council counsel, councillor counsellor, stationary stationery, canvas canvass,
desert dessert, lose loose, than then, its it's, were we're, whose who's, altar alter, baron barren, bear bare, born borne,
brake break, broach brooch, cite site, coarse course, current currant, dairy diary, die dye, discreet discrete,
dual duel, elicit illicit, faint feint, flair flare, forward foreword, gorilla guerrilla, hangar hanger, hoard horde,
idle idol, immigrant emigrant, leant lent, led lead, mantel mantle, medal meddle, metal mettle, moral morale,
pedal peddle, personal personnel, precede proceed, prescribe proscribe, prophecy prophesy, quiet quite, reign rein,
role roll, sail sale, sole soul, stalk stork, storey storm, straight strait, tail tale, taught taut, vain vein,
waist waste, weather whether, filed filled, planed planned, staring starring, hoping hopping, baring barring,
scared scarred, rated ratted, tiled tilled, fined finned, label libel, reveled revealed, sever severe, tonne ton,
naval navel, tempered tampered, theatre theatrical, centre century, burn burned, learn learned, leap leaped, grey great
"""


def pairs(table: str) -> list[tuple[str, ...]]:
    """The pairs of a table."""
    return [tuple(pair.split()) for pair in table.replace("\n", " ").split(",")]


def test_spellings_of_one_word_are_the_same() -> None:
    """British and American spelling, and doublets of either, in every form and in the parts of compounds."""
    two = [(one, other) for one, other in pairs(SAME) if standard_spelling(one) != standard_spelling(other)]
    assert two == []
    assert [pair for pair in pairs(SAME) if len({*pair}) == 1] == []


def test_words_that_look_alike_are_two() -> None:
    """Equal endings make no spelling: only listed words have two."""
    one_word = [(one, other) for one, other in pairs(OTHER) if standard_spelling(one) == standard_spelling(other)]
    assert one_word == []


def test_the_standard_spelling_is_its_own() -> None:
    """Asked twice the answer is the same, so that no chain or circle of the table is left."""
    assert not [word for word, standard in spellings().items() if standard_spelling(standard) != standard]


def test_every_word_of_a_line_holds_what_changes() -> None:
    """A word without the letters of its line would become nonsense."""
    for head, words in lines("spelling"):
        other = head.partition(">")[0].strip()
        assert all(other in word for word in words), head
        assert ">" in head


def test_the_table_covers_the_language() -> None:
    """At least 1,200 words of their own, from which thousands of spellings are made."""
    lemmas = {word for head, words in lines("spelling") for word in words or (head.partition(">")[0],)}
    assert len(lemmas) > 1_200
